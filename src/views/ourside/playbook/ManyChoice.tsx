/** Any number of a few things, as buttons that stay pressed; none of them means all. */
import { useId } from 'react';
import styles from './playbook.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

export function ManyChoice<Value extends string>({ label, hint, options, chosen, onChange }: Props<Value>) {
  const told = useId();
  return (
    <fieldset className={styles.many} aria-describedby={hint ? told : undefined}>
      <legend>{label}</legend>
      {hint && (
        <p id={told} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.chips}>
        {options.map(({ value, label: name }) => {
          const isChosen = chosen.includes(value);
          return (
            <button
              key={value}
              type="button"
              className={styles.chip}
              aria-pressed={isChosen}
              // In the order of the list, whatever was pressed first.
              onClick={() =>
                onChange(
                  options.map((one) => one.value).filter((one) => (one === value ? !isChosen : chosen.includes(one))),
                )
              }
            >
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
