/** Heads, cards and lines, placed as the sheet's layout says and stretched over the screen; must never stretch a word or a sign. */
import { type CSSProperties, memo, useMemo } from 'react';
import { stampsOf } from '../../analysis/blockers/stamps.ts';
import type { Rect, SheetLayout } from '../../layout/sheetLayout.ts';
import type { LinkId, PersonId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';
import { PresentCard } from './PresentCard.tsx';
import { PresentHead } from './PresentHead.tsx';
import { PresentLines } from './PresentLines.tsx';
import styles from './present.module.css';
import { EDGE, type PresentScale, stretched, stretchedSize } from './presentScale.ts';

export interface Light {
  readonly people: ReadonlySet<string>;
  readonly step: string | null;
}

interface Props {
  readonly layout: SheetLayout;
  readonly bounds: Rect;
  readonly scale: PresentScale;
  /** Links that this purchase does not take. */
  readonly quiet: ReadonlySet<LinkId>;
  /** The step that is brought forward. */
  readonly forward: string | null;
  /** The card that somebody points at, by key. */
  readonly marked: string | null;
  readonly onMark: (key: string) => void;
  /** Who is in the light; null where all are. */
  readonly light: Light | null;
}

export const PresentSheet = memo(function PresentSheet({
  layout,
  bounds,
  scale,
  quiet,
  forward,
  marked,
  onMark,
  light,
}: Props) {
  const map = useOpenMap((state) => state.map);
  const { blockers, facts } = useOpenMap((state) => state.analysis);
  const stamps = stampsOf(blockers);
  const holders = useMemo(() => new Set(facts.opinionHolders.map((person) => person.id)), [facts]);
  const place = (box: Rect) => {
    const { x, y, width, height } = stretched(box, bounds, scale);
    return { left: x, top: y, width, height };
  };
  const size = { ...stretchedSize(bounds, scale), '--k': scale.text } as CSSProperties;
  const column = layout.columns.find((one) => one.step === forward);
  // Whoever sits at that step is in the light there, and not wherever else they sit.
  const seatedThere = new Set(
    Object.values(map.seats).flatMap(({ person, step }) => (step === light?.step ? [person] : [])),
  );
  const isLit = (person: string, step: string | null) =>
    light === null || (light.people.has(person) && (step === light.step || !seatedThere.has(person as PersonId)));
  // The frame of the step that is brought forward, which stays on the sheet on its outermost steps too.
  const beside = Math.min(9, (EDGE.x - 2) / scale.x);
  return (
    <div className={`${styles.sheet} ${light ? styles.moving : ''}`} style={size}>
      {column && (
        <div
          className={styles.forward}
          style={place({
            x: column.x - beside,
            y: column.y - 6,
            width: column.width + 2 * beside,
            height: column.slot.y + 2 - column.y,
          })}
        />
      )}
      <PresentLines layout={layout} bounds={bounds} scale={scale} quiet={quiet} />
      {layout.columns.map((one) => {
        const step = map.steps[one.step];
        if (!step) return null;
        const box = { ...one.head, height: one.head.height + (one.quote?.height ?? 0) };
        return (
          <div key={one.step} className={styles.at} style={place(box)} data-column={one.step}>
            <PresentHead
              step={step}
              number={one.place + 1}
              height={one.head.height * scale.y}
              width={one.width * scale.x}
              text={scale.text}
              stamp={stamps.get(one.step) ?? null}
              forward={one.step === forward}
              quoted={one.quote !== null && one.quote !== undefined}
            />
          </div>
        );
      })}
      {layout.cards.map((card) => {
        const person = map.people[card.person];
        const seat = card.seat === null ? null : map.seats[card.seat];
        if (!person || seat === undefined) return null;
        return (
          <div
            key={card.key}
            className={`${styles.at} ${isLit(person.id, seat?.step ?? null) ? '' : styles.dim}`}
            style={place(card)}
          >
            <PresentCard
              person={person}
              part={seat ? seat.role : holders.has(person.id) ? 'opinion-holder' : 'none'}
              step={seat ? (map.steps[seat.step]?.name ?? null) : null}
              form={card.form}
              width={card.width * scale.x}
              text={scale.text}
              level={facts.level(person.id)}
              quiet={facts.inQuietAlone(person.id)}
              stamp={stamps.get(person.id) ?? null}
              marked={marked === card.key}
              lit={light !== null && isLit(person.id, seat?.step ?? null)}
              onMark={() => onMark(card.key)}
            />
          </div>
        );
      })}
    </div>
  );
});
