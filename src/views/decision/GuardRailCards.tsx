/** What went wrong for others on this path, with what to watch. */
import { conflictsOf, guardRailsOf } from '../../analysis/decision/guardRails.ts';
import type { Path } from '../../analysis/decision/path.ts';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';

export function GuardRailCards({ path }: { path: Path }) {
  const { t, language } = useText();
  const between = language === 'en' ? '; ' : '；';
  return (
    <section>
      <h2>{t('decision.rails')}</h2>
      <div className={styles.cases}>
        {guardRailsOf(path).map(({ id, did, happened, watch }) => (
          <article key={id} className={styles.case}>
            <h3>{did[language]}</h3>
            <p>{happened[language]}</p>
            <p className={styles.watch}>
              <b>{t('decision.watch')}</b> {watch.map(({ words }) => words[language]).join(between)}
            </p>
          </article>
        ))}
      </div>
      <h3 className={styles.under}>{t('decision.conflicts')}</h3>
      <ul className={styles.conflicts}>
        {conflictsOf(path).map(({ id, words }) => (
          <li key={id}>{words[language]}</li>
        ))}
      </ul>
    </section>
  );
}
