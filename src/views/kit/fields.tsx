/** The plain fields of the inspector: choice, tick; must never keep a value of their own. */
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './controls.module.css';
import own from './fields.module.css';
import { readPress } from './keys.ts';
import { useText } from './useText.ts';

export interface Choosable<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
}: {
  label: string;
  value: Value;
  options: readonly Choosable<Value>[];
  onChange: (value: Value) => void;
  hideLabel?: boolean;
}) {
  return (
    <label className={styles.field}>
      <span className={hideLabel ? 'visually-hidden' : styles.label}>{label}</span>
      <select className={styles.input} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const OPENING: ReadonlySet<string> = new Set(['Enter', ' ', 'F4']);

/**
 * A list to take one thing from; it goes back to its prompt afterwards. Arrows and letters on the closed list only pass
 * over its options, so what they pass is not taken before Enter or the button.
 */
export function PickField<Value extends string>({
  label,
  options,
  onPick,
}: {
  label: string;
  options: readonly Choosable<Value>[];
  onPick: (value: Value) => void;
}) {
  const { t } = useText();
  const [passing, setPassing] = useState<Value | ''>('');
  const byKey = useRef(false);
  if (options.length === 0) return null;
  const shown = options.some((option) => option.value === passing) ? passing : '';
  const take = (value: Value | '') => {
    setPassing('');
    if (value !== '') onPick(value);
  };
  return (
    <div className={own.pick}>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <select
          className={styles.input}
          value={shown}
          onKeyDown={(event) => {
            // An open list keeps its keys to itself, so what is heard here was pressed on the closed one.
            const press = readPress(event);
            byKey.current = press !== null && !OPENING.has(press.key) && !press.alt;
            if (press?.key === 'Enter' && shown !== '') {
              event.preventDefault();
              take(shown);
            } else if (press?.key === 'Escape' && shown !== '') {
              event.stopPropagation();
              setPassing('');
            }
          }}
          onPointerDown={() => {
            byKey.current = false;
          }}
          onChange={(event) => {
            const value = event.currentTarget.value as Value | '';
            if (byKey.current) setPassing(value);
            else take(value);
          }}
        >
          <option value="">{t('inspector.choose')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {shown !== '' && <Button onClick={() => take(shown)}>{t('common.add')}</Button>}
    </div>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={own.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Yes, no, or not known: unknown is a value. */
export function KnownField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}) {
  const { t } = useText();
  return (
    <SelectField
      label={label}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      options={[
        { value: 'unknown', label: t('common.unknown') },
        { value: 'yes', label: t('common.yes') },
        { value: 'no', label: t('common.no') },
      ]}
      onChange={(answer) => onChange(answer === 'unknown' ? null : answer === 'yes')}
    />
  );
}

/** What was unfolded stays so for the next one that is looked at. */
const unfolded = new Set<string>();

/** Fields that are asked for more seldom, under their title; `holds` says in a few words what stands there. */
/** `children` as a function are drawn once it is unfolded, and not before. */
export function Fold({
  title,
  holds = '',
  children,
}: {
  title: string;
  holds?: string;
  children: ReactNode | (() => ReactNode);
}) {
  const [isOpen, setOpen] = useState(unfolded.has(title));
  return (
    <details
      className={own.fold}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open) unfolded.add(title);
        else unfolded.delete(title);
        setOpen(open);
      }}
    >
      <summary>
        {title}
        {holds && <small>{holds}</small>}
      </summary>
      {typeof children === 'function' ? isOpen && children() : children}
    </details>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={own.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
