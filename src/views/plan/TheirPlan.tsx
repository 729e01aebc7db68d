/** The plan that both sides hold: goal, date, milestones with a name on each side; must never show what is ours alone. */
import { sharedPlan } from '../../analysis/sharedPlan.ts';
import { setFields } from '../../edit/setFields.ts';
import { sayDate, sayDay } from '../../model/sayDay.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayPlanEntry } from '../../telling/sayPlanEntry.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import { TextField } from '../context/TextField.tsx';
import { useText } from '../kit/useText.ts';
import styles from './page.module.css';

export function TheirPlan() {
  const { t, language } = useText();
  const safe = useSafe();
  const analysis = useOpenMap((state) => state.analysis);
  const today = useOpenMap((state) => state.today);
  const { facts } = analysis;
  const { fields, people, steps } = facts.map;
  const milestones = sharedPlan(facts, analysis.plan());
  const onlySteps = milestones.every(({ of }) => of.kind === 'step');
  return (
    <main className={styles.page}>
      <header>
        <h2>{t('plan.mutualPlain')}</h2>
        <p>
          {[fields.customer, fields.offer, t('plan.asOf', { day: sayDay(today, language) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <dl className={`${styles.facts} ${safe ? '' : styles.onPaper}`}>
        <dt>{t('plan.goal')}</dt>
        <dd>{fields.goal || t('plan.noGoal')}</dd>
      </dl>
      {!safe && (
        <div className={styles.field}>
          <TextField
            label={t('plan.goalOwn')}
            mark="map goal"
            value={fields.goal}
            toEdit={(goal) => (map) => setFields(map, { patch: { goal } })}
          />
        </div>
      )}
      {fields.reasonBy && (
        <dl className={styles.facts}>
          <dt>{t('plan.by')}</dt>
          <dd>{sayDay(fields.reasonBy, language)}</dd>
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
          {milestones.map(({ key, of, day, done, theirs, ours }) => (
            <tr key={key} className={of.kind === 'step' ? styles.strong : done ? styles.done : ''}>
              <td>
                {of.kind === 'step' && day
                  ? t('plan.fromTo', { from: sayDate(of.begins, language), to: sayDate(day, language) })
                  : day && sayDate(day, language)}
              </td>
              <td>
                {of.kind === 'step'
                  ? nameOfStep(steps[of.step], language, t)
                  : sayPlanEntry(of.entry, facts, t, language).what}
              </td>
              <td>{theirs && nameOfPerson(people[theirs], t)}</td>
              <td>{ours && nameOfOurs(facts.ours.people[ours] ?? { name: '', title: '' }, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onlySteps && !safe && <p className={styles.hint}>{t('plan.nothingShared')}</p>}
    </main>
  );
}
