/** One page for the weekly review; ours alone. */
import { sayDay } from '../../model/sayDay.ts';
import { reviewPage } from '../../telling/reviewPage.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './page.module.css';

type Column = 'person' | 'role' | 'standing' | 'ourOwner' | 'nextContact' | 'onDay' | 'toDo' | 'whoDoes';

export function AccountPage() {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const today = useOpenMap((state) => state.today);
  const { fields } = analysis.facts.map;
  const { about, blockers, chain, people, soon } = reviewPage(analysis, t, language);
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
  return (
    <main className={styles.page}>
      <header>
        <h2>{fields.name || fields.customer || t('common.unnamedMap')}</h2>
        <p>{[fields.customer, t('plan.asOf', { day: sayDay(today, language) })].filter(Boolean).join(' · ')}</p>
      </header>
      <dl className={styles.facts}>
        {about.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={words ? '' : styles.missing}>{words || t('plan.unknown')}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('plan.biggest')}</h3>
      <ul className={styles.lines}>
        {blockers.length === 0 && <li>{t('plan.nothingBlocks')}</li>}
        {blockers.map(({ key, title, todo }) => (
          <li key={key}>
            <b>{title}</b> {todo}
          </li>
        ))}
      </ul>
      <h3>{t('plan.chain')}</h3>
      <ol className={styles.chain}>
        {chain.map(({ key, name, here, ends }) => (
          <li key={key} className={ends ? '' : styles.done}>
            <b>{name}</b>
            {here && <i> · {t('plan.hereMark')}</i>}
            {ends && <small>{ends}</small>}
          </li>
        ))}
      </ol>
      <h3>{t('plan.people')}</h3>
      <table className={`${styles.table} ${styles.people}`}>
        {heads('person', 'role', 'standing', 'ourOwner', 'nextContact')}
        <tbody>
          {people.map(({ key, name, title, roles, standing, owner, next }) => (
            <tr key={key}>
              <td>
                <b>{name}</b> {title}
              </td>
              <td>{roles}</td>
              <td>{standing}</td>
              <td>{owner}</td>
              <td>{next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('plan.nextDays')}</h3>
      {soon.length === 0 ? (
        <p>{t('plan.none')}</p>
      ) : (
        <table className={styles.table}>
          {heads('onDay', 'toDo', 'whoDoes')}
          <tbody>
            {soon.map(({ key, day, what, owner, late }) => (
              <tr key={key} className={late ? styles.strong : ''}>
                <td>{day}</td>
                <td>{what}</td>
                <td data-whole="">{owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
