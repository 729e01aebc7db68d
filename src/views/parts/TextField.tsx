/** A field whose text is kept as it is typed, one undo step a stay; must never write half a composition of an input method. */
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../edit/edit.ts';
import { MAX_FIELD } from '../../format/limits.ts';
import { useOpenMap } from '../shell/contexts.ts';
import { useText } from '../shell/useText.ts';
import styles from './controls.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  label: ReactNode;
  /** What is recorded. */
  value: string;
  /** The change that records a text. */
  toEdit: (text: string) => Edit;
  /** Tells this field from others, for the undo step. */
  mark: string;
  multiline?: boolean;
  hideLabel?: boolean;
}

/** The field follows what is recorded, but for the text under somebody's fingers while they compose it. */
export function TextField({ label, value, toEdit, mark, multiline, hideLabel, className = '', ...rest }: Props) {
  const commitTyping = useOpenMap((state) => state.commitTyping);
  const endTyping = useOpenMap((state) => state.endTyping);
  const [draft, setDraft] = useState<string | null>(null);
  const { t } = useText();
  const composing = useRef(false);
  const tooLong = (draft?.length ?? 0) > MAX_FIELD;
  const keep = (text: string) => {
    // What no file could carry is not taken in; it stays in the field until it is shortened.
    if (text.length > MAX_FIELD) return setDraft(text);
    commitTyping(mark, toEdit(text));
    setDraft(null);
  };
  useEffect(() => endTyping, [endTyping]);
  const shared = {
    ...rest,
    className: `${styles.input} ${className}`,
    value: draft ?? value,
    ...(tooLong && { 'aria-invalid': true }),
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      composing.current = false;
      keep(event.currentTarget.value);
    },
    onChange: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      if (composing.current) setDraft(event.currentTarget.value);
      else keep(event.currentTarget.value);
    },
    onBlur: () => {
      composing.current = false;
      if (draft !== null) keep(draft);
      endTyping();
    },
  };
  return (
    <label className={styles.field}>
      <span className={hideLabel ? 'visually-hidden' : styles.label}>{label}</span>
      {tooLong && (
        <span className={styles.problem} role="alert">
          {t('inspector.tooLong', { most: MAX_FIELD })}
        </span>
      )}
      {multiline ? <textarea rows={2} {...(shared as ComponentProps<'textarea'>)} /> : <input type="text" {...shared} />}
    </label>
  );
}
