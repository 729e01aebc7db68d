/** A calendar day, picked or typed; must never take for a day what is only half typed. */
import { useRef, useState } from 'react';
import { type Day, isDay } from '../../shared/day.ts';
import styles from './controls.module.css';
import { readPress } from './keys.ts';

/** A year has four figures, so that the field needs no fifth before it goes on. */
const LAST = '9999-12-31';

/** What is picked is kept at once. What is typed goes through days nobody means, such as one of the year 2, and is kept with Enter or when the field is left. */
export function DayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const byKey = useRef(false);
  const keep = (field: HTMLInputElement) => {
    setDraft(null);
    // A field in which only the month stands has no value either, and does not say "no day".
    if (field.validity.badInput) return;
    // A year of two figures is one of this century.
    const typed = field.value.replace(/^00/, '20');
    const day = isDay(typed) ? typed : null;
    if ((day !== null || typed === '') && day !== value) onChange(day);
  };
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        type="date"
        max={LAST}
        className={styles.input}
        value={draft ?? value ?? ''}
        onChange={({ currentTarget: field }) => {
          if (byKey.current) setDraft(field.value);
          else keep(field);
        }}
        onKeyDown={(event) => {
          byKey.current = true;
          if (readPress(event)?.key === 'Enter') keep(event.currentTarget);
        }}
        onKeyUp={() => {
          byKey.current = false;
        }}
        onBlur={(event) => {
          byKey.current = false;
          if (draft !== null) keep(event.currentTarget);
        }}
      />
    </label>
  );
}
