/** Small knobs beside the card or head that is pointed at, for growing and moving it by presses alone; must never cover its words, nor a stamp. */
import { useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import { GripVertical, MoveRight, Plus, Split } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import type { DragItem } from '../../../entry/drop/dragItem.ts';
import { placeKnobs } from '../../../layout/placeKnobs.ts';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { useOpenMap, useSafe } from '../../context/contexts.ts';
import { sayKeys } from '../../kit/sayKeys.ts';
import { useText } from '../../kit/useText.ts';
import { useTouching } from '../../kit/useTouching.ts';
import { knobScale, POINTER_TARGET, textScale } from '../canvas/fitSheet.ts';
import type { SheetNode } from '../canvas/toFlow.ts';
import { knobsOf, wordsOn } from '../canvas/wordsOn.ts';
import { branchFrom, growFromCard, growFromHead } from '../writing/grow.ts';
import styles from './gesture.module.css';
import { useSheetActions } from './SheetActions.ts';

interface Props {
  readonly layout: SheetLayout;
  /** The card or head they belong to. */
  readonly of: string;
  /** Among whose words they stand. */
  readonly nodes: readonly SheetNode[];
  readonly onNear: (near: boolean) => void;
  /** A press takes it in hand, a pull drags it. */
  readonly onPress: (item: DragItem) => void;
  readonly onPull: (item: DragItem, event: PointerEvent) => void;
}

/** The edges of what they stand in, and the gap between two, in pixels. */
const EDGES = 2;
const BETWEEN = 1;

export function Knobs({ layout, of, nodes, onNear, onPress, onPull }: Props) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const { write, split } = useSheetActions();
  const flow = useStoreApi();
  const zoom = useStore((state) => state.transform[2]);
  const safe = useSafe();
  const touching = useTouching();
  const card = layout.cards.find((other) => other.key === of);
  const column = layout.columns.find(({ step }) => step === of);
  if (!card && !column) return null;
  const splits = column !== undefined && !safe && branchFrom(map, column.step) !== null;

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
      const step = column?.step;
      const name = (step && map.steps[step]?.name) || t('common.unnamedStep');
      if (!step) return null;
      const move: DragItem = { kind: 'head', step };
      return (
        <>
          {knob(t('sheet.growStep', { step: name }), 'Alt+Shift+→', plus, null, () =>
            write(growFromHead(step, 'right'), of),
          )}
          {splits &&
            knob(t('sheet.splitStep', { step: name }), 'Alt+L', <Split size={15} aria-hidden="true" />, null, () =>
              split(step),
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
  const { transform, width, height } = flow.getState();
  const [x, y] = transform;
  const scale = knobScale(zoom);
  const up = textScale(zoom);
  const count = card ? (safe ? 2 : 3) : splits ? 3 : 2;
  const place = placeKnobs({
    of: knobsOf(nodes, of, up) ?? layout.bounds,
    isHead: !card,
    long: (count * POINTER_TARGET + (count - 1) * BETWEEN + EDGES) * scale,
    short: (POINTER_TARGET + EDGES) * scale,
    words: wordsOn(nodes, layout, up),
    sight: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom },
  });
  return (
    <ViewportPortal>
      <div
        className={`${styles.knobs} ${place.lies === 'row' ? styles.inRow : ''}`}
        style={{ transform: `translate(${place.x}px, ${place.y}px) scale(${scale})` }}
        onPointerEnter={() => onNear(true)}
        onPointerLeave={() => onNear(false)}
      >
        <div className={styles.knobRow}>{knobs()}</div>
      </div>
    </ViewportPortal>
  );
}
