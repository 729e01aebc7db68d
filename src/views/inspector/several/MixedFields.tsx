/** A choice and a tick that can show that several people differ; must never change anything before somebody chooses. */

import type { ReactNode } from 'react';
import controls from '../../kit/controls.module.css';
import fields from '../../kit/fields.module.css';
import type { Choosable } from '../../kit/fields.tsx';
import { useText } from '../../kit/useText.ts';
import { MIXED, type Mixed } from './sharedValue.ts';

export function MixedSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel,
}: {
  label: string;
  value: Mixed<Value>;
  options: readonly Choosable<Value>[];
  onChange: (value: Value) => void;
  hideLabel?: boolean;
}) {
  const { t } = useText();
  return (
    <label className={controls.field}>
      <span className={hideLabel ? 'visually-hidden' : controls.label}>{label}</span>
      <select
        className={controls.input}
        data-mixed={value === MIXED}
        value={value === MIXED ? 'mixed' : `= ${value}`}
        onChange={(event) => {
          const chosen = options.find((option) => `= ${option.value}` === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === MIXED && <option value="mixed">{t('clipboard.mixed')}</option>}
        {options.map((option) => (
          <option key={option.value} value={`= ${option.value}`}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A tick that is half set while they differ; the first click sets it for all. */
export function MixedCheck({
  label,
  value,
  onChange,
}: {
  label: ReactNode;
  value: Mixed<boolean>;
  onChange: (checked: boolean) => void;
}) {
  const { t } = useText();
  return (
    <label className={fields.check}>
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = value === MIXED;
        }}
        checked={value === true}
        onChange={() => onChange(value !== true)}
      />
      <span>
        {label} {value === MIXED && <span className={fields.quiet}>({t('clipboard.mixed')})</span>}
      </span>
    </label>
  );
}
