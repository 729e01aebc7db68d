/** What it means to put down what is in hand: one edit on the map as it then is; must never write, nor say what the map's listener will say of it. */
import { addRelation, findRelation } from '../../edit/addRelation.ts';
import { addSeat, findSeat } from '../../edit/addSeat.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { moveStep } from '../../edit/moveStep.ts';
import { placePerson } from '../../edit/placePerson.ts';
import type { RelationId, SeatId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { TextKey, TextValues } from '../../text/text.ts';
import { likelyRole } from '../likelyRole.ts';
import { type DragItem, type DropTarget, hasTarget, isThere } from './dragItem.ts';

export type Words = readonly [TextKey, TextValues];

export interface DropEdit {
  readonly edit: Edit;
  /** Said when it changed nothing; what it did change is told by whoever listens to the map. */
  readonly same: Words;
  /** What is selected afterwards. */
  readonly line?: RelationId;
  /** The tab stop on which it then stands. */
  readonly tabStop: string;
}

/** Draws the id of a new record. */
export type NewId = <Id extends string>() => Id;

export interface Names {
  readonly person: (id: string) => string;
  readonly step: (id: string) => string;
}

/** Null when what is in hand, or its target, has gone, and for a hand and a target that do not fit. */
export function dropItem(
  map: BuyingMap,
  item: DragItem,
  target: DropTarget,
  names: Names,
  newId: NewId,
): DropEdit | null {
  if (!isThere(map, item) || !hasTarget(map, target)) return null;
  if (item.kind === 'line') return target.onto === 'person' ? drawLine(map, item, target, names, newId) : null;
  if (item.kind === 'head') {
    if (target.onto !== 'order') return null;
    const { step } = item;
    const edit: Edit = (now) => moveStep(now, { step, to: target.to });
    return { edit, same: ['sheet.stays', { name: names.step(step) }], tabStop: step };
  }
  const { person, seat, key } = item;
  const same: Words = ['sheet.stays', { name: names.person(person) }];
  if (target.onto === 'step') {
    const { step, at } = target;
    if (!seat) {
      const id = newId<SeatId>();
      const sit: Edit = (now) => addSeat(now, { id, person, step, role: likelyRole(now, step), at });
      return { edit: sit, same, tabStop: id };
    }
    // Where they hold that role in the step already, the two become one: that card is left.
    const held = map.seats[seat];
    const left = held && findSeat(map, { ...held, step });
    return { edit: (now) => moveSeat(now, { seat, step, at }), same, tabStop: left?.id ?? key };
  }
  if (target.onto !== 'outside') return null;
  const place: Edit = (now) => placePerson(now, { person, at: target.at });
  if (!seat) return { edit: place, same, tabStop: key };
  const leave: Edit = (now) => deleteSeat(now, { seat });
  const others = mapIndex(map)
    .seatsOfPerson(person)
    .filter((other) => other.id !== seat);
  const [next] = others;
  if (next) return { edit: leave, same, tabStop: next.id };
  return { edit: together(leave, place), same, tabStop: person };
}

function drawLine(
  map: BuyingMap,
  { from, key }: Extract<DragItem, { readonly kind: 'line' }>,
  { person: to }: Extract<DropTarget, { readonly onto: 'person' }>,
  names: Names,
  newId: NewId,
): DropEdit {
  const words = { from: names.person(from), to: names.person(to) };
  const line = findRelation(map, { kind: 'influence', from, to })?.id ?? newId<RelationId>();
  return {
    edit: (now) => addRelation(now, { id: line, kind: 'influence', from, to }),
    same: ['sheet.lineThere', words],
    line,
    tabStop: key,
  };
}

/** Where something would go, in words. */
export function sayTarget(map: BuyingMap, target: DropTarget, names: Names): Words {
  switch (target.onto) {
    case 'person':
      return ['sheet.toPerson', { name: names.person(target.person) }];
    case 'outside':
      return ['sheet.outside', {}];
    case 'order':
      return typeof target.to === 'object' && 'before' in target.to
        ? ['sheet.beforeStep', { step: names.step(target.to.before) }]
        : ['sheet.lastStep', {}];
    default: {
      const step = names.step(target.step);
      const before = typeof target.at === 'object' && 'before' in target.at ? map.seats[target.at.before] : undefined;
      return before
        ? ['sheet.beforePerson', { step, name: names.person(before.person) }]
        : ['sheet.lastInStep', { step }];
    }
  }
}
