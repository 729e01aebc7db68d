/** Dragging cards, heads and lines: a drag is nobody's business until it ends, and then it is one edit; must never write in between. */
import type { FinalConnectionState, NodeChange, OnNodeDrag } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { addRelation } from '../../edit/addRelation.ts';
import { addSeat } from '../../edit/addSeat.ts';
import { deleteSeat } from '../../edit/deleteSeat.ts';
import { type Edit, together } from '../../edit/edit.ts';
import { moveSeat } from '../../edit/moveSeat.ts';
import { moveStep } from '../../edit/moveStep.ts';
import { placePerson } from '../../edit/placePerson.ts';
import type { Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { PersonId, RelationId, SeatId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import { newId } from '../../store/newId.ts';
import { announce } from '../parts/announce.ts';
import { useOpenMapStore } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import { columnAt, readCardDrop, readHeadDrop } from './fromFlow.ts';
import { likelyRole } from './likelyRole.ts';
import type { CardData, HeadData, SheetNode } from './toFlow.ts';

interface Moving {
  readonly id: string;
  readonly position: { readonly x: number; readonly y: number };
}

/** Where a dragged node is now, and what its end means. */
export function useDrag(layout: () => SheetLayout) {
  const store = useOpenMapStore();
  const { t } = useText();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const wasDragged = useRef(false);

  const handlers = useMemo(() => {
    const run = (edit: Edit, said: string) => {
      if (store.getState().commit(edit)) announce(said);
    };
    const dropCard = ({ card, person }: CardData, box: Rect) => {
      const { map } = store.getState();
      const drop = readCardDrop(layout(), card.key, box);
      const name = person.name || t('common.unnamedPerson');
      if (!Object.hasOwn(map.people, person.id)) return announce(t('shell.targetGone'));
      const { seat } = card;
      if (drop.onto === 'step') {
        const said = t('sheet.movedTo', { name, step: map.steps[drop.step]?.name || t('common.unnamedStep') });
        if (seat) return run((now) => moveSeat(now, { seat, step: drop.step, at: drop.at }), said);
        const id = newId<SeatId>();
        const { step, at } = drop;
        return run((now) => addSeat(now, { id, person: person.id, step, role: likelyRole(now, step), at }), said);
      }
      const place: Edit = (now) => placePerson(now, { person: person.id, at: drop.at });
      if (!seat) return run(place, t('sheet.placed', { name }));
      const others = mapIndex(map).seatsOfPerson(person.id).length > 1;
      const leave: Edit = (now) => deleteSeat(now, { seat });
      run(others ? leave : together(leave, place), t('sheet.movedOutside', { name }));
    };
    const dropHead = ({ step }: HeadData, box: Rect) => {
      run(
        (now) => moveStep(now, { step: step.id, to: readHeadDrop(layout(), step.id, box) }),
        t('sheet.placed', { name: step.name || t('common.unnamedStep') }),
      );
    };
    const boxOf = (node: SheetNode): Rect => ({
      ...node.position,
      width: node.width ?? 0,
      height: node.height ?? 0,
    });
    const onNodeDrag: OnNodeDrag<SheetNode> = (_, node) => {
      wasDragged.current = true;
      const box = boxOf(node);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      setTarget(node.type === 'card' ? columnAt(layout(), middle) : null);
    };
    const onNodeDragStop: OnNodeDrag<SheetNode> = (_, node) => {
      setMoving(null);
      setTarget(null);
      if (!wasDragged.current) return;
      if (node.type === 'card') dropCard(node.data as CardData, boxOf(node));
      if (node.type === 'head') dropHead(node.data as HeadData, boxOf(node));
      // The click that ends a drag comes after this and means nothing.
      window.setTimeout(() => {
        wasDragged.current = false;
      });
    };
    const onNodesChange = (changes: readonly NodeChange<SheetNode>[]) => {
      for (const change of changes) {
        if (change.type !== 'position' || !change.position || !change.dragging) continue;
        setMoving({ id: change.id, position: change.position });
      }
    };
    const onConnectEnd = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      const from = (state.fromNode?.data as CardData | undefined)?.person;
      const card = point && document.elementFromPoint(point.clientX, point.clientY)?.closest('[data-person]');
      const to = card?.getAttribute('data-person') as PersonId | null | undefined;
      const other = to ? store.getState().map.people[to] : undefined;
      if (!from || !to || !other || from.id === to) return;
      const id = newId<RelationId>();
      run(
        (now) => addRelation(now, { id, kind: 'influence', from: from.id, to }),
        t('sheet.lineDrawn', {
          from: from.name || t('common.unnamedPerson'),
          to: other.name || t('common.unnamedPerson'),
        }),
      );
      store.getState().select({ kind: 'relation', id });
    };
    return { onNodeDrag, onNodeDragStop, onNodesChange, onConnectEnd };
  }, [store, t, layout]);

  return { moving, target, handlers, wasDragged: useCallback(() => wasDragged.current, []) };
}
