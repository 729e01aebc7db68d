/** One choice of a few, all in sight: radio buttons in a row. */
import { type ReactNode, useId } from 'react';
import styles from './controls.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** Shows the options with the chosen one filled; `value` null shows none as chosen. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.segmented}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
