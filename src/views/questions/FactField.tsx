/** One field of a fact, as it can be answered; must never offer “unknown” as an answer. */
import type { FactShape } from '../../analysis/questions/askableFacts.ts';
import type { SignOffLimit } from '../../model/records.ts';
import type { Day } from '../../shared/day.ts';
import { AmountField } from '../context/AmountField.tsx';
import { DayField } from '../context/DayField.tsx';
import { LimitChoice } from '../context/LimitChoice.tsx';
import { useAskLine } from '../kit/askLine.ts';
import { CountField } from '../kit/CountField.tsx';
import { SelectField } from '../kit/fields.tsx';
import { PlainField } from '../kit/PlainField.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';

/** Five years, more than any step takes. */
const MOST_DAYS = 1300;
/** Longer words, all together, do not stand in a row. */
const LONGEST_ROW = 60;

export function FactField({
  name,
  shape,
  label,
  value,
  onChange,
}: {
  /** Tells the field from the others of its question. */
  name: string;
  shape: FactShape;
  label: string;
  /** As the field of the map would hold it; null or undefined while nothing is answered. */
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { t, language } = useText();
  const line = useAskLine(name);
  switch (shape.is) {
    case 'choice': {
      const options = shape.values.map((one) => ({ value: one, label: shape.names[one]?.[language] ?? one }));
      const isLong = options.reduce((sum, option) => sum + option.label.length, 0) > LONGEST_ROW;
      return isLong ? (
        <SelectField
          label={label}
          value={typeof value === 'string' ? value : ''}
          options={[{ value: '', label: t('inspector.choose') }, ...options]}
          onChange={(next) => onChange(next === '' ? null : next)}
        />
      ) : (
        <Segmented label={label} options={options} value={(value as string | null) ?? null} onChange={onChange} />
      );
    }
    case 'text':
      return (
        <PlainField name={name} label={label} value={typeof value === 'string' ? value : ''} onChange={onChange} />
      );
    case 'day':
      return <DayField line={line} label={label} value={(value as Day | null) ?? null} onChange={onChange} />;
    case 'count':
      return (
        <CountField
          line={line}
          label={label}
          value={(value as number | null) ?? null}
          least={1}
          most={MOST_DAYS}
          onChange={onChange}
        />
      );
    case 'money':
      return <AmountField line={line} label={label} value={(value as number | null) ?? null} onChange={onChange} />;
    case 'limit':
      return <LimitChoice name={name} limit={(value as SignOffLimit | null) ?? null} onChange={onChange} />;
    case 'yes-no':
      return (
        <Segmented
          label={label}
          options={[
            { value: 'yes', label: t('common.yes') },
            { value: 'no', label: t('common.no') },
          ]}
          value={value === true ? 'yes' : value === false ? 'no' : null}
          onChange={(next) => onChange(next === 'yes')}
        />
      );
  }
}
