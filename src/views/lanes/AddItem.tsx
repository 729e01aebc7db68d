/** A quiet plus that becomes a field for one more item; must never act while an input method composes. */

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { cleanLine } from '../../shared/cleanText.ts';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './lanes.module.css';

export function AddItem({ label, icon, onAdd }: { label: string; icon: ReactNode; onAdd: (text: string) => void }) {
  const { t } = useText();
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    const typed = cleanLine(text ?? '');
    setText('');
    if (typed !== '') onAdd(typed);
    return typed !== '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readPress(event)?.key;
    if (key === 'Enter') {
      event.preventDefault();
      if (!keep()) setText(null);
    } else if (key === 'Escape') setText(null);
  };
  if (text === null) {
    return (
      <button type="button" className={styles.add} aria-label={label} title={label} onClick={() => setText('')}>
        {icon}
      </button>
    );
  }
  return (
    <input
      type="text"
      className={styles.addField}
      aria-label={label}
      placeholder={t('lanes.addField')}
      autoComplete="off"
      // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
      autoFocus
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        keep();
        setText(null);
      }}
    />
  );
}
