/** A field in place for typing one name after another; must never act while an input method composes. */
import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../parts/composing.ts';
import styles from './sheet.module.css';

/** Enter hands the text over and stays, an empty Enter and Escape leave; leaving the field hands over what is in it. */
export function NameField({
  label,
  placeholder,
  onAdd,
  onLeave,
  className = '',
}: {
  label: string;
  placeholder: string;
  onAdd: (text: string) => void;
  /** `byKey` when the focus should go back to where it came from. */
  onLeave: (byKey: boolean) => void;
  className?: string;
}) {
  const [text, setText] = useState('');
  const add = () => {
    const typed = text.trim();
    setText('');
    if (typed !== '') onAdd(typed);
    return typed !== '';
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!add()) onLeave(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setText('');
      onLeave(true);
    }
  };
  return (
    <input
      type="text"
      className={`${styles.nameField} nodrag nopan nowheel ${className}`}
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      // The user has just asked for this field.
      // biome-ignore lint/a11y/noAutofocus: opening it by hand is the only way it appears
      autoFocus
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        add();
        onLeave(false);
      }}
    />
  );
}
