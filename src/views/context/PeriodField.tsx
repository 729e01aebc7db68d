/** A quiet period that may be open at either end. */
import type { Period } from '../../model/records.ts';
import own from '../kit/fields.module.css';
import { CheckField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { DayField } from './DayField.tsx';

export function PeriodField({ value, onChange }: { value: Period | null; onChange: (period: Period | null) => void }) {
  const { t } = useText();
  return (
    <>
      <CheckField
        label={t('inspector.quietOn')}
        checked={value !== null}
        onChange={(on) => onChange(on ? { from: null, to: null } : null)}
      />
      {value && (
        <div className={own.two}>
          <DayField label={t('inspector.from')} value={value.from} onChange={(from) => onChange({ ...value, from })} />
          <DayField label={t('inspector.to')} value={value.to} onChange={(to) => onChange({ ...value, to })} />
        </div>
      )}
    </>
  );
}
