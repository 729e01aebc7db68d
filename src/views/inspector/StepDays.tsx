/** How long a step takes, and the days that the customer named for it. */
import { setStep } from '../../edit/setStep.ts';
import { usualDays } from '../../model/leadTimes.ts';
import type { Step } from '../../model/records.ts';
import { sayDate } from '../../model/sayDay.ts';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { CountField } from '../kit/CountField.tsx';
import styles from '../kit/fields.module.css';
import { Fold } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';

/** Five years, more than any step takes. */
const MOST_DAYS = 1300;

export function StepDays({ step }: { step: Step }) {
  const { t, language } = useText();
  const ours = useOpenMap((state) => state.ours);
  const commit = useOpenMap((state) => state.commit);
  const set = (patch: Partial<Step>) => commit((map) => setStep(map, { step: step.id, patch }));
  const holds = [step.days, step.lastDay && sayDate(step.lastDay, language)].filter(Boolean).join(' · ');
  return (
    <Fold title={t('deal.days')} holds={holds}>
      <CountField
        line={`days ${step.id}`}
        label={t('deal.stepDays')}
        value={step.days}
        least={1}
        most={MOST_DAYS}
        hint={t('deal.usual', { count: usualDays(ours, step.kind) })}
        onChange={(days) => set({ days })}
      />
      <div className={styles.two}>
        <DayField
          line={`last day ${step.id}`}
          label={t('deal.lastDay')}
          value={step.lastDay}
          onChange={(lastDay) => set({ lastDay })}
        />
        <DayField
          line={`papers ${step.id}`}
          label={t('deal.papersBy')}
          value={step.papersBy}
          onChange={(papersBy) => set({ papersBy })}
        />
      </div>
    </Fold>
  );
}
