/** A whole number; what is none stays in the field with a word, and changes nothing. */
import { useId, useState } from 'react';
import { readFigure } from '../../entry/readFigure.ts';
import styles from './controls.module.css';
import own from './fields.module.css';
import { readPress } from './keys.ts';
import { NotEntered } from './NotEntered.tsx';
import { useDraft } from './useDraft.tsx';
import { useText } from './useText.ts';

export function CountField({
  line,
  label,
  value,
  least,
  most,
  hint,
  onChange,
}: {
  /** Names the field among those of its place. */
  line: string;
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
  const { text: draft, write: setDraft, waited, field } = useDraft(line);
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
        ref={field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className={styles.input}
        placeholder={hint}
        aria-description={waited ? t('common.notEntered') : undefined}
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
      {waited && <NotEntered />}
      {refused && (
        <span className={own.quiet} role="alert">
          {t('deal.wholeDays', { least, most })}
        </span>
      )}
    </label>
  );
}
