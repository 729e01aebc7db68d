/** The blockers on paper, the biggest first; must never break a finding over two pages. */
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { PrintTitle, type Title } from './PrintTitle.tsx';
import styles from './print.module.css';

export function PrintBlockers({ title }: { title: Title }) {
  const { t, language } = useText();
  const { blockers, facts } = useOpenMap((state) => state.analysis);
  return (
    <table className={styles.blockers}>
      <thead>
        <tr>
          <td colSpan={2}>
            <PrintTitle {...title} />
          </td>
        </tr>
        <tr>
          <th scope="col" colSpan={2}>
            {t('blockers.title')}
          </th>
        </tr>
      </thead>
      <tbody>
        {blockers.map((blocker) => {
          const said = sayBlocker(blocker, facts, language);
          return (
            <tr key={blocker.key} className={styles[blocker.severity]}>
              <th scope="row">{SEVERITY_NAMES[blocker.severity][language]}</th>
              <td>
                <strong>{said.title}</strong>
                <p>{said.why}</p>
                <p>{said.todo}</p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
