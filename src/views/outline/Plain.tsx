/** A short list in a row that is being put together. */
import { useEffect, useRef } from 'react';
import type { Choosable } from '../kit/fields.tsx';
import styles from './outline.module.css';

export function Plain<Value extends string>({
  label,
  value,
  options,
  onChange,
  first = false,
}: {
  label: string;
  value: Value;
  options: readonly Choosable<Value>[];
  onChange: (value: Value) => void;
  /** The first of its row takes the focus when the row opens. */
  first?: boolean;
}) {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (first) list.current?.focus();
  }, [first]);
  return (
    <select
      ref={list}
      className={styles.plain}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
