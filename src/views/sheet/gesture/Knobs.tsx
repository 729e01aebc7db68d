/** Small knobs beside the card or head that is pointed at, for growing and moving it by presses alone; must never cover its words, nor a stamp. */
import { ViewportPortal } from '@xyflow/react';
import { GripVertical, MoveRight, Plus } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import { right } from '../../../layout/rect.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { useOpenMap, useSafe } from '../../context/contexts.ts';
import { sayKeys } from '../../kit/sayKeys.ts';
import { useText } from '../../kit/useText.ts';
import { useTouching } from '../../kit/useTouching.ts';
import { growFromCard, growFromHead } from '../writing/grow.ts';
import styles from './gesture.module.css';
import { useSheetActions } from './SheetActions.ts';

interface Props {
  readonly layout: SheetLayout;
  /** The card or head they belong to. */
  readonly of: string;
  /** A stamp hangs over the edge there: they stand clear of it. */
  readonly clear: boolean;
  readonly onNear: (near: boolean) => void;
  /** A press takes it in hand, a pull drags it. */
  readonly onPress: (item: DragItem) => void;
  readonly onPull: (item: DragItem, event: PointerEvent) => void;
}

export function Knobs({ layout, of, clear, onNear, onPress, onPull }: Props) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const { write } = useSheetActions();
  const safe = useSafe();
  const touching = useTouching();
  const card = layout.cards.find((other) => other.key === of);
  const head = layout.columns.find((column) => column.step === of)?.head;
  const box = card ?? head;
  if (!box) return null;

  const knob = (label: string, keys: string, sign: ReactNode, item: DragItem | null, onClick: () => void) => (
    <button
      type="button"
      // The keys do the same from the card itself.
      tabIndex={-1}
      className={`${styles.knob} nodrag nopan`}
      aria-label={label}
      title={`${label} · ${sayKeys(keys)}`}
      // The focus stays on the card, and with it the knobs.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => item && onPull(item, event)}
      onClick={onClick}
    >
      {sign}
    </button>
  );
  const grip = <GripVertical size={15} aria-hidden="true" />;
  const plus = <Plus size={15} aria-hidden="true" />;
  const knobs = () => {
    if (!card) {
      const step = layout.columns.find((column) => column.step === of)?.step;
      const name = (step && map.steps[step]?.name) || t('common.unnamedStep');
      if (!step) return null;
      const move: DragItem = { kind: 'head', step };
      return (
        <>
          {knob(t('sheet.growStep', { step: name }), 'Alt+Shift+→', plus, null, () =>
            write(growFromHead(step, 'right'), of),
          )}
          {knob(t('sheet.move', { name }), 'Alt+M', grip, move, () => onPress(move))}
        </>
      );
    }
    const { key, person, seat } = card;
    const name = map.people[person]?.name || t('common.unnamedPerson');
    const move: DragItem = { kind: 'card', key, person, seat };
    const line: DragItem = { kind: 'line', key, from: person };
    return (
      <>
        {knob(t('sheet.move', { name }), 'Alt+M', grip, move, () => onPress(move))}
        {!safe &&
          knob(t('sheet.drawLine', { name }), 'Alt+L', <MoveRight size={15} aria-hidden="true" />, line, () =>
            onPress(line),
          )}
        {knob(t('sheet.growPerson', { name }), 'Alt+Shift+↓', plus, null, () => write(growFromCard(card, 'down'), of))}
      </>
    );
  };
  // As large as fingers need them they would cover whoever stands beside.
  if (touching) return <div className={styles.knobBar}>{knobs()}</div>;
  // Beside a head stand number and name of the next one: its knobs lie over the end of its own quote.
  const at = card ? { x: right(box) - 1, y: box.y + box.height / 2 } : { x: right(box), y: box.y + box.height };
  return (
    <ViewportPortal>
      <div
        className={`${styles.knobs} ${card ? '' : styles.ofHead} ${clear ? styles.clear : ''}`}
        style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
        onPointerEnter={() => onNear(true)}
        onPointerLeave={() => onNear(false)}
      >
        <div className={styles.knobRow}>{knobs()}</div>
      </div>
    </ViewportPortal>
  );
}
