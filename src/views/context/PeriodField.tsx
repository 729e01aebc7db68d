/** A quiet period, open at the end that has no day; must never begin one that has neither. */
import { useId, useState } from 'react';
import type { Period } from '../../model/records.ts';
import own from '../kit/fields.module.css';
import { CheckField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import { DayField } from './DayField.tsx';

const NO_DAYS: Period = { from: null, to: null };

export function PeriodField({
  line,
  value,
  onChange,
}: {
  /** Names its fields among those of their place. */
  line: string;
  value: Period | null;
  onChange: (period: Period | null) => void;
}) {
  const { t } = useText();
  const hint = useId();
  /** Ticked, and its days are still asked for: nobody is kept away before one stands there. */
  const [asked, setAsked] = useState(false);
  const tick = (on: boolean) => {
    setAsked(on);
    if (!on && value !== null) onChange(null);
  };
  const put = (patch: Partial<Period>) => {
    const period = { ...(value ?? NO_DAYS), ...patch };
    const isOne = period.from !== null || period.to !== null;
    setAsked(!isOne);
    if (isOne || value !== null) onChange(isOne ? period : null);
  };
  return (
    <>
      <CheckField label={t('inspector.quietOn')} checked={value !== null || asked} onChange={tick} />
      {(value !== null || asked) && (
        // biome-ignore lint/a11y/useSemanticElements: the tick above is the legend
        <div role="group" aria-label={t('inspector.quiet')} aria-describedby={value === null ? hint : undefined}>
          <div className={own.two}>
            <DayField
              line={`${line} from`}
              label={t('inspector.from')}
              value={value?.from ?? null}
              onChange={(from) => put({ from })}
            />
            <DayField
              line={`${line} to`}
              label={t('inspector.to')}
              value={value?.to ?? null}
              onChange={(to) => put({ to })}
            />
          </div>
          {value === null && (
            <p id={hint} className={own.quiet} role="status">
              {t('inspector.quietAsks')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
