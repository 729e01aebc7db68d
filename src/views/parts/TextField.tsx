/** A field whose text is kept as it is typed, one undo step a stay; must never write half a composition of an input method. */
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../edit/edit.ts';
import { useOpenMap } from '../shell/contexts.ts';
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
  const composing = useRef(false);
  const keep = (text: string) => {
    commitTyping(mark, toEdit(text));
    setDraft(null);
  };
  useEffect(() => endTyping, [endTyping]);
  const shared = {
    ...rest,
    className: `${styles.input} ${className}`,
    value: draft ?? value,
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
      {multiline ? <textarea rows={2} {...(shared as ComponentProps<'textarea'>)} /> : <input type="text" {...shared} />}
    </label>
  );
}
