/** One page for the weekly review: why now, the chain, the people, their account, what blocks, and who does what next; ours alone. */
import { rowsOf } from '../../analysis/blockers/blockerRows.ts';
import { sayRow } from '../../analysis/blockers/sayRow.ts';
import type { PlanEntry } from '../../analysis/planEntries.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { rolesOf } from '../../facts/rolesOf.ts';
import type { Person } from '../../model/records.ts';
import { sayDate, sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { readSchedule } from '../../plan/schedule.ts';
import { addWorkingDays } from '../../plan/workingDays.ts';
import { contactNamesOf, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { compareBy } from '../../shared/compare.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayCompetitors } from '../../telling/sayCompetitors.ts';
import { sayPlanEntry } from '../../telling/sayPlanEntry.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './page.module.css';

const WORKING_DAYS_AHEAD = 10;
/** As many as one page bears beside the rest. */
const MOST_BLOCKERS = 3;

type Column = 'person' | 'role' | 'standing' | 'ourOwner' | 'nextContact' | 'onDay' | 'toDo' | 'whoDoes';

export function AccountPage() {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const today = useOpenMap((state) => state.today);
  const { facts, blockers, account } = analysis;
  const { fields } = facts.map;
  const schedule = readSchedule(facts);
  const placed = inSheetOrder(facts);
  const until = addWorkingDays(today, WORKING_DAYS_AHEAD);
  const soon = analysis
    .plan()
    .filter(
      (entry) => !entry.done && entry.aside === null && (entry.late || (entry.day !== null && entry.day <= until)),
    )
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const ourName = (id: string | null) => {
    const one = id === null ? undefined : facts.ours.people[id];
    return one ? nameOfOurs(one, t) : t('plan.nobody');
  };
  const money = (amount: number) => sayMoney(amount, fields.currency, language);
  const rivals = [...fields.competitors, ...placed.flatMap((person) => person.competitors)];
  const { purchase } = account;
  const about: readonly (readonly [string, string])[] = [
    [
      t('plan.whyNow'),
      [fields.reasonNow, fields.reasonBy && sayDay(fields.reasonBy, language)].filter(Boolean).join(' · '),
    ],
    [t('plan.offer'), fields.offer],
    [t('plan.amount'), fields.amount === null ? '' : money(fields.amount)],
    [t('plan.floor'), fields.floor === null ? '' : money(fields.floor)],
    [t('plan.rivals'), rivals.length === 0 ? '' : sayCompetitors(distinct(rivals), language, t)],
    [
      t('plan.account'),
      purchase.measure === 'amounts' && purchase.complete
        ? [
            `${t('plan.value')} ${money(purchase.value)}`,
            `${t('plan.cost')} ${money(purchase.cost)}`,
            t('plan.years', { count: fields.accountYears }),
          ].join(' · ')
        : '',
    ],
  ];
  const nextContact = (person: string) =>
    [...facts.planned].find((contact) => contact.people.some((id) => id === person))?.day ?? null;
  const heads = (...columns: readonly Column[]) => (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`plan.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
  const line = (entry: PlanEntry) => (
    <tr key={entry.key} className={entry.late ? styles.strong : ''}>
      <td>{entry.day && sayDate(entry.day, language)}</td>
      <td>{sayPlanEntry(entry, facts, t, language).what}</td>
      <td data-whole="">{ourName(entry.owner)}</td>
    </tr>
  );
  return (
    <main className={styles.page}>
      <header>
        <h2>{fields.name || fields.customer || t('common.unnamedMap')}</h2>
        <p>{[fields.customer, t('plan.asOf', { day: sayDay(today, language) })].filter(Boolean).join(' · ')}</p>
      </header>
      <dl className={styles.facts}>
        {about.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={words ? '' : styles.missing}>{words || t('plan.unknown')}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('plan.biggest')}</h3>
      <ul className={styles.lines}>
        {blockers.length === 0 && <li>{t('plan.nothingBlocks')}</li>}
        {rowsOf(blockers)
          .slice(0, MOST_BLOCKERS)
          .map((row) => {
            const { title, todo } = sayRow(row, facts, language);
            return (
              <li key={row.key}>
                <b>{title}</b> {todo}
              </li>
            );
          })}
      </ul>
      <h3>{t('plan.chain')}</h3>
      <ol className={styles.chain}>
        {facts.index.steps.map((step) => {
          const planned = schedule.steps.get(step.id);
          return (
            <li key={step.id} className={planned ? '' : styles.done}>
              <b>{nameOfStep(step, language, t)}</b>
              {step.here && <i> · {t('plan.hereMark')}</i>}
              {planned && <small>{sayDate(planned.ends, language)}</small>}
            </li>
          );
        })}
      </ol>
      <h3>{t('plan.people')}</h3>
      <table className={`${styles.table} ${styles.people}`}>
        {heads('person', 'role', 'standing', 'ourOwner', 'nextContact')}
        <tbody>
          {placed.map((person) => {
            const day = nextContact(person.id);
            return (
              <tr key={person.id}>
                <td>
                  <b>{nameOfPerson(person, t)}</b> {person.name && person.title}
                </td>
                <td>
                  {rolesOf(facts, person.id)
                    .map((role) => ROLE_NAMES[role][language])
                    .join(language === 'en' ? ', ' : '、')}
                </td>
                <td>
                  {STANCE_NAMES[person.stance][language]},{' '}
                  {contactNamesOf(person.sort)[facts.level(person.id)][language]}
                </td>
                <td>{ourName(person.owner)}</td>
                <td>{day ? sayDate(day, language) : t('plan.none')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>{t('plan.nextDays')}</h3>
      {soon.length === 0 ? (
        <p>{t('plan.none')}</p>
      ) : (
        <table className={styles.table}>
          {heads('onDay', 'toDo', 'whoDoes')}
          <tbody>{soon.map(line)}</tbody>
        </table>
      )}
    </main>
  );
}

/** Each name once, whoever leans there. */
function distinct<Rival extends { readonly name: string; readonly kind: string }>(
  all: readonly Rival[],
): readonly Rival[] {
  return [...new Map(all.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

/** By first seat; whoever has none comes last. */
const inSheetOrder = (facts: MapFacts): readonly Person[] => {
  const seats = facts.index.seats.map(({ person }) => person);
  const place = ({ id }: Person) => (seats.includes(id) ? seats.indexOf(id) : seats.length);
  return [...facts.placed].sort(compareBy<Person>(place, ({ id }) => id));
};
