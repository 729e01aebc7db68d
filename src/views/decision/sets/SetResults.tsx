/** What came of the maps of a set, against the two bars; says nothing until one came to an end. */
import { type Results, readResults } from '../../../analysis/decision/results.ts';
import type { MapFields } from '../../../model/mapFields.ts';
import type { TextKey } from '../../../text/text.ts';
import { useText } from '../../kit/useText.ts';
import styles from './sets.module.css';

export function SetResults({ maps }: { maps: readonly MapFields[] }) {
  const { t } = useText();
  const { keyAccount, smb } = readResults(maps);
  if (keyAccount.ended + smb.ended === 0) return null;
  const percent = (share: number) => Math.round(share * 100);
  const line = ({ won, ended, bar }: Results, words: TextKey) =>
    ended > 0 && (
      <li>
        <span className={styles.share} aria-hidden="true">
          <i className={styles.won} style={{ width: `${percent(won / ended)}%` }} />
          <b className={styles.bar} style={{ left: `${percent(bar)}%` }} />
        </span>
        {t(words, { won, ended, percent: percent(won / ended), bar: percent(bar) })}
      </li>
    );
  return (
    <section className={styles.results}>
      <h3>{t('profile.results')}</h3>
      <ul>
        {line(keyAccount, 'profile.resultsKa')}
        {line(smb, 'profile.resultsSmb')}
      </ul>
    </section>
  );
}
