/** The plan that both sides hold: goal, date, milestones with a name on each side; must never show what is ours alone. */
import { setFields } from '../../edit/setFields.ts';
import { sayDate, sayDay } from '../../model/sayDay.ts';
import { sayMilestone } from '../../telling/sayMilestone.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './page.module.css';

export function TheirPlan() {
  const { t, language } = useText();
  const safe = useSafe();
  const analysis = useOpenMap((state) => state.analysis);
  const today = useOpenMap((state) => state.today);
  const plan = analysis.shared();
  const onlySteps = plan.milestones.every(({ what }) => what.kind === 'step');
  return (
    <main className={styles.page}>
      <header>
        <h2>{t('plan.mutualPlain')}</h2>
        <p>
          {[plan.customer, plan.offer, t('plan.asOf', { day: sayDay(today, language) })].filter(Boolean).join(' · ')}
        </p>
      </header>
      <dl className={`${styles.facts} ${safe ? '' : styles.onPaper}`}>
        <dt>{t('plan.goal')}</dt>
        <dd>{plan.goal || t('plan.noGoal')}</dd>
      </dl>
      {!safe && (
        <div className={styles.field}>
          <TextField
            label={t('plan.goalOwn')}
            mark="map goal"
            value={plan.goal}
            toEdit={(goal) => (map) => setFields(map, { patch: { goal } })}
          />
        </div>
      )}
      {plan.by && (
        <dl className={styles.facts}>
          <dt>{t('plan.by')}</dt>
          <dd>{sayDay(plan.by, language)}</dd>
        </dl>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {(['when', 'milestone', 'yours', 'ours'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`plan.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.milestones.map(({ key, what, day, done, theirs, ours }) => (
            <tr key={key} className={what.kind === 'step' ? styles.strong : done ? styles.done : ''}>
              <td>
                {what.kind === 'step' && day
                  ? t('plan.fromTo', { from: sayDate(what.begins, language), to: sayDate(day, language) })
                  : day && sayDate(day, language)}
              </td>
              <td>{sayMilestone(what, t, language)}</td>
              <td>{theirs}</td>
              <td>{ours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onlySteps && !safe && <p className={styles.hint}>{t('plan.nothingShared')}</p>}
    </main>
  );
}
