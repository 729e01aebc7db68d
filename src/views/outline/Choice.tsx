/** A quiet choice of one in a closed list, in a line of the outline; must never offer what the domain does not know. */
import type { ReactNode } from 'react';
import type { Language } from '../../model/words.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';

export function Choice<Id extends string>({
  label,
  ids,
  names,
  value,
  language,
  sign,
  onChange,
  field,
}: {
  label: string;
  ids: readonly Id[];
  names: { readonly [id in Id]: { readonly [Lang in Language]: string } };
  value: Id;
  language: Language;
  sign?: ReactNode;
  onChange: (value: Id) => void;
  field: string;
}) {
  const { t } = useText();
  const unknown = value === 'unknown' || value === 'unrecorded';
  return (
    <span className={styles.withSign}>
      {sign}
      <select
        className={`${styles.select} ${unknown ? styles.unknown : ''}`}
        aria-label={label}
        data-field={field}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Id)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {id === 'unknown' ? t('common.unknown') : names[id][language]}
          </option>
        ))}
      </select>
    </span>
  );
}
