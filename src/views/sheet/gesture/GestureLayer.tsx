/** On the paper: where what is in hand would go, and the line that is walked; must never take a press. */
import { ViewportPortal } from '@xyflow/react';
import { originOf } from '../../../entry/drop/dragItem.ts';
import { roundedPath } from '../../../layout/roundedPath.ts';
import type { Rect, SheetLayout } from '../../../layout/sheetLayout.ts';
import type { LineWalk } from '../walk/useLineWalk.ts';
import styles from './gesture.module.css';
import { draggedLine, ghostOf } from './ghost.ts';
import type { GestureState } from './useGesture.ts';

const boxStyle = ({ x, y, width, height }: Rect) => ({ transform: `translate(${x}px, ${y}px)`, width, height });

export function GestureLayer({
  layout,
  held,
  walk,
}: {
  layout: SheetLayout;
  held: GestureState | null;
  walk: LineWalk | null;
}) {
  const ghost = held?.target ? ghostOf(layout, held.item, held.target) : null;
  const line = held && draggedLine(layout, held.item, held.target, held.point);
  const walked = walk?.tie?.relation && layout.lines.find((other) => other.id === walk.tie?.relation?.id);
  const origin = held && held.by !== 'drag' ? originBox(layout, originOf(held.item)) : null;
  return (
    <ViewportPortal>
      {origin && <div className={styles.origin} style={boxStyle(origin)} />}
      {ghost?.area && <div className={styles.area} style={boxStyle(ghost.area)} />}
      {ghost?.bar && <div className={styles.bar} style={boxStyle(ghost.bar)} data-ghost />}
      {ghost?.box && <div className={styles.box} style={boxStyle(ghost.box)} data-ghost />}
      {(line || walked) && (
        <svg className={styles.lines} width="1" height="1" aria-hidden="true">
          {line && <path d={line} className={styles.inHand} />}
          {walked && <path d={roundedPath(walked.points)} className={styles.walked} data-walked={walked.id} />}
        </svg>
      )}
    </ViewportPortal>
  );
}

const originBox = (layout: SheetLayout, id: string): Rect | undefined =>
  layout.cards.find((card) => card.key === id) ?? layout.columns.find((column) => column.step === id)?.head;
