/** Have, partly or missing, or no answer yet; must never choose before somebody does. */

import { useId } from 'react';
import { HAVES, type Have } from '../../model/ourSide.ts';
import { isRemoval, readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './ourside.module.css';

const WORDS = { have: 'ourside.have', partly: 'ourside.partly', missing: 'ourside.missing' } as const;

/** The chosen one pressed again, or Backspace on it, takes the answer back. */
export function HaveChoice({
  label,
  have,
  onChoose,
}: {
  label: string;
  have: Have | null;
  onChoose: (have: Have | null) => void;
}) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{label}</legend>
      {HAVES.map((option) => (
        <label key={option} className={`${styles.option} ${styles[option]}`}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === have}
            onChange={() => onChoose(option)}
            onClick={() => option === have && onChoose(null)}
            onKeyDown={(event) => {
              const press = readPress(event);
              if (option !== have || !press || !isRemoval(press)) return;
              event.preventDefault();
              onChoose(null);
            }}
          />
          {t(WORDS[option])}
        </label>
      ))}
    </fieldset>
  );
}
