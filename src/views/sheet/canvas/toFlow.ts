/** From a layout and the records to the canvas's nodes, each the same object while nothing on it changed. */
import type { Node } from '@xyflow/react';
import type { Chair } from '../../../advice/emptyChairs.ts';
import type { Analysis } from '../../../analysis/analyse.ts';
import { isToldUnder } from '../../../analysis/blockers/blockerRows.ts';
import { type StampCount, stampsOf } from '../../../analysis/blockers/stamps.ts';
import { overlaps } from '../../../layout/rect.ts';
import type { Card, Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BuyingMap } from '../../../model/map.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import { isRecorded, type OurSide } from '../../../model/ourSide.ts';
import type { Step } from '../../../model/records.ts';
import type { Selection } from '../../../model/selection.ts';
import { sameJson } from '../../../shared/sameJson.ts';
import type { SaidCard } from '../../../telling/sayCard.ts';
import { ADD_STEP } from './tabStops.ts';

/** Without where it stands: a card that is only moved shows the same. */
export type CardShown = Pick<Card, 'key' | 'seat' | 'person' | 'step' | 'form'>;

export interface CardData extends SaidCard, Record<string, unknown> {
  readonly card: CardShown;
  /** Named by the biggest blocker. */
  readonly biggest: boolean;
  readonly selected: boolean;
  readonly marked: boolean;
}

export interface HeadData extends Record<string, unknown> {
  /** 1 is the first. */
  readonly number: number;
  /** Of the line with the name; below it there may be the customer's words. */
  readonly height: number;
  readonly quoted: boolean;
  readonly step: Step;
  readonly stamp: StampCount | null;
  /** Nobody may be approached today. */
  readonly quiet: boolean;
  readonly selected: boolean;
  readonly marked: boolean;
  /** The amount for which the purchase does not pass here; null on the way. */
  readonly off: { readonly amount: number; readonly currency: string } | null;
}

export interface ChairData extends Record<string, unknown> {
  readonly chair: Chair;
}

export interface SlotData extends Record<string, unknown> {
  readonly step: Step;
}

export type CardNode = Node<CardData, 'card'>;
export type HeadNode = Node<HeadData, 'head'>;
export type ChairNode = Node<ChairData, 'chair'>;
export type SlotNode = Node<SlotData, 'slot'>;
export type AddStepNode = Node<{ readonly first: boolean } & Record<string, unknown>, 'addStep'>;
export type SheetNode = CardNode | HeadNode | ChairNode | SlotNode | AddStepNode;

/** The name of the card or head by which it has the focus; null for all else. */
export const tabStopOf = ({ type, data }: SheetNode): string | null =>
  type === 'card' ? data.card.key : type === 'head' ? data.step.id : null;

export const standsIn = ({ position, width = 0, height = 0 }: SheetNode, box: Rect): boolean =>
  overlaps({ ...position, width, height }, box);

export interface Shown {
  readonly layout: SheetLayout;
  readonly map: BuyingMap;
  readonly ours: OurSide;
  readonly analysis: Analysis;
  readonly chairs: readonly Chair[];
  readonly selection: Selection;
  readonly markedFinding: string | null;
  /** Lines that are not drawn, by person. */
  readonly hiddenLines: ReadonlyMap<string, number>;
}

interface Kept {
  readonly data: Record<string, unknown>;
  readonly node: SheetNode;
}

/** Nodes by the record they stand for: as long as its record lives, a node can be found again. */
export type NodeCache = WeakMap<object, Map<string, Kept>>;

const PREFIX = { card: 'card ', head: 'step ', slot: 'slot ' } as const;
export const cardNodeId = (key: string): string => PREFIX.card + key;
export const headNodeId = (step: string): string => PREFIX.head + step;

/** All nodes in reading order: cards outside the steps, then each step's head, cards, chairs and slot, then the next step's place. */
export function toFlow(shown: Shown, cache: NodeCache): SheetNode[] {
  const { layout, map, analysis } = shown;
  const stamps = stampsOf(analysis.blockers);
  const biggest = analysis.blockers[0];
  const marked = analysis.blockers.filter((blocker) => isToldUnder(blocker, shown.markedFinding));
  const holders = new Set<PersonId>(analysis.facts.opinionHolders.map((person) => person.id));
  const recorded = isRecorded(shown.ours);

  const cardNode = (card: Card): SheetNode[] => {
    const person = map.people[card.person];
    const seat = card.seat === null ? null : map.seats[card.seat];
    if (!person || seat === undefined) return [];
    const owner = person.owner === null ? null : (shown.ours.people[person.owner] ?? null);
    const { key, form } = card;
    const data: CardData = {
      card: { key, seat: card.seat, person: card.person, step: card.step, form },
      person,
      part: seat ? seat.role : holders.has(person.id) ? 'opinion-holder' : 'none',
      stepName: seat ? (map.steps[seat.step]?.name ?? null) : null,
      level: analysis.facts.level(person.id),
      cover: !recorded ? 'not recorded' : owner ? { name: owner.name.trim() || owner.title } : 'nobody',
      stamp: stamps.get(person.id) ?? null,
      quiet: analysis.facts.inQuietAlone(person.id),
      biggest: biggest?.people.includes(person.id) ?? false,
      selected: isSelected(shown.selection, person.id, card.key),
      marked: marked.some(({ people }) => people.includes(person.id)),
      hiddenLines: shown.hiddenLines.get(person.id) ?? 0,
    };
    return [keep(cache, seat ?? person, { id: cardNodeId(card.key), type: 'card', data, draggable: true }, card)];
  };

  const nodes: SheetNode[] = layout.cards.filter((card) => card.step === null).flatMap(cardNode);
  for (const column of layout.columns) {
    const step = map.steps[column.step];
    if (!step) continue;
    const data: HeadData = {
      number: column.place + 1,
      height: column.head.height,
      quoted: column.quote !== null,
      step,
      stamp: stamps.get(step.id) ?? null,
      quiet: analysis.facts.mapInQuiet,
      selected: shown.selection.kind === 'step' && shown.selection.id === step.id,
      marked: marked.some(({ steps }) => steps.includes(step.id)),
      off:
        analysis.facts.way.onTheWay.has(step.id) || map.fields.amount === null
          ? null
          : { amount: map.fields.amount, currency: map.fields.currency },
    };
    const box = { ...column.head, height: column.head.height + (column.quote?.height ?? 0) };
    nodes.push(keep(cache, step, { id: headNodeId(step.id), type: 'head', data, draggable: true }, box));
    nodes.push(...layout.cards.filter((card) => card.step === step.id).flatMap(cardNode));
    for (const box of layout.chairs.filter((other) => other.step === step.id)) {
      const chair = shown.chairs.find((other) => other.key === box.key);
      if (chair) nodes.push(keep(cache, step, { id: box.key, type: 'chair', data: { chair }, draggable: false }, box));
    }
    nodes.push(
      keep(cache, step, { id: PREFIX.slot + step.id, type: 'slot', data: { step }, draggable: false }, column.slot),
    );
  }
  const first = mapIndex(map).steps.length === 0;
  const next = { id: ADD_STEP, type: 'addStep' as const, data: { first }, draggable: false };
  nodes.push(keep(cache, cache, next, layout.addStep));
  return nodes;
}

const isSelected = (selection: Selection, person: PersonId, key: string): boolean =>
  selection.kind === 'people' ? selection.ids.includes(person) : selection.kind === 'seat' && selection.id === key;

type Bare = Pick<SheetNode, 'id' | 'type' | 'data' | 'draggable'>;

/** The node kept for a record while it shows and stands the same; a new one otherwise, with the same data while it shows the same. */
function keep(cache: NodeCache, record: object, bare: Bare, box: Rect): SheetNode {
  const nodes = cache.get(record) ?? new Map<string, Kept>();
  cache.set(record, nodes);
  const kept = nodes.get(bare.id);
  const { x, y } = kept?.node.position ?? {};
  const same = kept !== undefined && sameData(kept.data, bare.data);
  const data = same ? kept.data : bare.data;
  const stands = x === box.x && y === box.y && kept?.node.width === box.width && kept.node.height === box.height;
  if (same && stands) return kept.node;
  const size = { width: box.width, height: box.height };
  const node = {
    ...bare,
    data,
    position: { x: box.x, y: box.y },
    ...size,
    measured: size,
    // Known ahead, so that the canvas need not measure: lines are drawn by hands of our own.
    handles: [],
    selectable: false,
    focusable: false,
    deletable: false,
    connectable: false,
    // The card itself is the button; the canvas's wrapper is nothing to a screen reader.
    domAttributes: { 'aria-roledescription': undefined },
  } as unknown as SheetNode;
  nodes.set(bare.id, { data, node });
  return node;
}

/** What is made anew each time is compared by what it holds. */
const MADE_ANEW: ReadonlySet<string> = new Set(['card', 'cover', 'stamp', 'off', 'chair']);

function sameData(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  return Object.keys(b).every((key) => a[key] === b[key] || (MADE_ANEW.has(key) && sameJson(a[key], b[key])));
}

/** For a node's component: the canvas hands on where the node stands, too, which is nothing to what is on it. */
export const showsSame = (before: { readonly data: unknown }, now: { readonly data: unknown }): boolean =>
  before.data === now.data;
