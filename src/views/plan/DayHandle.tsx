/** The day of the chosen line as a grip on the band: dragged, or moved by arrow keys one working day at a time. */
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { sayDayOfWeek } from '../../model/sayDay.ts';
import { addWorkingDays, workingDayFrom } from '../../plan/workingDays.ts';
import { addDays, type Day, daysBetween } from '../../shared/day.ts';
import { arrowOf } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './plan.module.css';

export function DayHandle({
  from,
  length,
  day,
  label,
  onMove,
}: {
  from: Day;
  /** Days that the track stands for. */
  length: number;
  day: Day;
  label: string;
  onMove: (day: Day) => void;
}) {
  const { language } = useText();
  /** Where it is held while it is dragged; nothing is written before it is let go. */
  const [held, setHeld] = useState<Day | null>(null);
  const shown = held ?? day;
  const dayAt = (event: PointerEvent<HTMLElement>): Day => {
    const track = event.currentTarget.parentElement?.getBoundingClientRect();
    const share = track && track.width > 0 ? (event.clientX - track.left) / track.width : 0;
    return workingDayFrom(addDays(from, Math.max(0, Math.min(length - 1, Math.floor(share * length)))));
  };
  const end = (event: PointerEvent<HTMLElement>, takes: boolean) => {
    if (held === null) return;
    const to = dayAt(event);
    setHeld(null);
    if (takes && to !== day) onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrowOf(event);
    if (event.key === 'Escape' && held !== null) {
      event.stopPropagation();
      setHeld(null);
    }
    if (arrow !== 'left' && arrow !== 'right') return;
    event.preventDefault();
    onMove(addWorkingDays(day, arrow === 'right' ? 1 : -1));
  };
  const place = Math.max(0, Math.min(length - 1, daysBetween(from, shown)));
  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={length - 1}
      aria-valuenow={place}
      aria-valuetext={sayDayOfWeek(shown, language)}
      className={styles.handle}
      style={{ left: `${(100 * (place + 0.5)) / length}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(day);
      }}
      onPointerMove={(event) => held !== null && setHeld(dayAt(event))}
      onPointerUp={(event) => end(event, true)}
      onPointerCancel={(event) => end(event, false)}
    >
      {held !== null && <b>{sayDayOfWeek(held, language)}</b>}
    </span>
  );
}
