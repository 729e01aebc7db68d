/** A quiet plus that becomes a field for one more item; must never act while an input method composes. */

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { cleanLine } from '../../shared/cleanText.ts';
import { readPress } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './lanes.module.css';

export function AddItem({
  line,
  label,
  icon,
  onAdd,
}: {
  /** Names the field among those of the map. */
  line: string;
  label: string;
  icon: ReactNode;
  onAdd: (text: string) => void;
}) {
  const { t } = useText();
  const { text, write: setText, field } = useDraftLine(line);
  // What waits there is in the open at once.
  const [open, setOpen] = useState(text !== '');
  const [asked, setAsked] = useState(false);
  const keep = () => {
    const typed = cleanLine(text);
    setText('');
    if (typed !== '') onAdd(typed);
    return typed !== '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readPress(event)?.key;
    if (key === 'Enter') {
      event.preventDefault();
      if (!keep()) setOpen(false);
    } else if (key === 'Escape') {
      setText('');
      setOpen(false);
    }
  };
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  if (!open) {
    return (
      <button type="button" className={styles.add} aria-label={label} title={label} onClick={ask}>
        {icon}
      </button>
    );
  }
  return (
    <input
      ref={field}
      type="text"
      className={styles.addField}
      aria-label={label}
      placeholder={t('lanes.addField')}
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
      autoFocus={asked}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        keep();
        setOpen(false);
      }}
    />
  );
}
