/** The blockers on paper as few rows, the biggest first; must never break a row over two pages nor leave out whom it concerns. */
import { rowsOf } from '../../analysis/blockers/blockerRows.ts';
import { sayRow } from '../../analysis/blockers/sayRow.ts';
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
        {rowsOf(blockers).map((row) => {
          const [{ severity }] = row.blockers;
          const said = sayRow(row, facts, language);
          return (
            <tr key={row.key} className={styles[severity]}>
              <th scope="row">{SEVERITY_NAMES[severity][language]}</th>
              <td>
                <strong>{said.title}</strong>
                {said.why && <p>{said.why}</p>}
                {said.todo && <p>{said.todo}</p>}
                {row.rows.length > 0 && (
                  <ul>
                    {row.rows.map((part) => {
                      const { title, why, todo } = sayRow(part, facts, language);
                      return (
                        <li key={part.key}>
                          {title}
                          {!said.why && why && <p>{why}</p>}
                          {!said.todo && todo && <p>{todo}</p>}
                        </li>
                      );
                    })}
                  </ul>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
