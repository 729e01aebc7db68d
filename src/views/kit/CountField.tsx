/** A whole number; what is none stays in the field with a word, and changes nothing. */
import { useId, useState } from 'react';
import { readFigure } from '../../entry/readFigure.ts';
import styles from './controls.module.css';
import own from './fields.module.css';
import { readPress } from './keys.ts';
import { useText } from './useText.ts';

export function CountField({
  label,
  value,
  least,
  most,
  hint,
  onChange,
}: {
  label: string;
  /** Null while none is recorded; the field is empty then. */
  value: number | null;
  least: number;
  most: number;
  hint?: string;
  onChange: (count: number | null) => void;
}) {
  const { t } = useText();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const leave = () => {
    if (draft === null) return;
    const count = draft.trim() === '' ? null : readFigure(draft);
    const taken = count === null || (count >= least && count <= most);
    setRefused(!taken);
    if (!taken) return;
    if (count !== value) onChange(count);
    setDraft(null);
  };
  return (
    <label className={styles.field} htmlFor={id}>
      <span className={styles.label}>{label}</span>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={styles.input}
        placeholder={hint}
        aria-invalid={refused}
        value={draft ?? value ?? ''}
        data-recorded={draft === null ? '' : undefined}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          setRefused(false);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          const key = readPress(event)?.key;
          if (key === 'Enter') leave();
          if (key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          setDraft(null);
          setRefused(false);
        }}
      />
      {refused && (
        <span className={own.quiet} role="alert">
          {t('deal.wholeDays', { least, most })}
        </span>
      )}
    </label>
  );
}
