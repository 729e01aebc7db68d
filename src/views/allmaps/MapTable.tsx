/** The maps as a table that can be put in order by each of its columns. */
import { memo } from 'react';
import { sumAmounts } from '../../analysis/overMaps/sumAmounts.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { OUTCOME_NAMES, SEVERITY_NAMES } from '../../playbook/names.ts';
import type { Day } from '../../shared/day.ts';
import { routeHash } from '../context/route.ts';
import { useText } from '../kit/useText.ts';
import styles from './allmaps.module.css';
import { COLUMNS, type Column, nextOrder, type Row, type RowOrder, type RowWords, readOf, stopsOf } from './rows.ts';

export function MapTable({
  rows,
  words,
  order,
  onOrder,
  today,
}: {
  rows: readonly Row[];
  words: RowWords;
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
  today: Day;
}) {
  const { t, language } = useText();
  const { sums, without } = sumAmounts(rows.map(({ summary }) => summary));
  // What a head alone does not tell.
  const hints: { readonly [Of in Column]?: string } = {
    coverage: t('allmaps.coverageHint'),
    late: t('allmaps.lateHint'),
  };
  return (
    <table className={styles.table} aria-label={t('allmaps.title')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={order.by === column ? (order.down ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" title={hints[column]} onClick={() => onOrder(nextOrder(order, column))}>
                {t(`allmaps.${column}`)}
                <i aria-hidden="true">{order.by === column && (order.down ? '▼' : '▲')}</i>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MapLine key={row.summary.id} summary={row.summary} read={row.read} words={words} today={today} />
        ))}
      </tbody>
      {sums.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('allmaps.sum')}
            </th>
            <td className={styles.amount}>
              {sums.map(({ currency, amount }) => (
                <span key={currency}>{sayMoney(amount, currency, language)}</span>
              ))}
            </td>
            <td colSpan={COLUMNS.length - 3}>{without > 0 && t('allmaps.without', { count: without })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const MapLine = memo(function MapLine({ summary, read, words, today }: Row & { words: RowWords; today: Day }) {
  const { t, language } = useText();
  const row = { summary, read };
  const known = readOf(row);
  const stops = stopsOf(row);
  const by = known?.fields.reasonBy ?? null;
  const passed = by !== null && by < today && known?.fields.outcome === 'open';
  return (
    <tr aria-busy={read === null}>
      <th scope="row" className={styles.name}>
        <a href={routeHash({ at: 'map', id: summary.id, view: 'sheet' })}>{words.name(row)}</a>
        {read === 'unreadable' && <small>{t('allmaps.unreadable')}</small>}
      </th>
      <td className={styles.customer}>{summary.customer}</td>
      <td className={styles.amount}>
        {summary.amount !== null && sayMoney(summary.amount, summary.currency, language)}
      </td>
      <td className={styles.here}>{words.here(row)}</td>
      <td className={styles.by}>
        {by !== null && <time dateTime={by}>{sayDay(by, language)}</time>}
        {passed && <small>{t('allmaps.passed')}</small>}
      </td>
      <td className={styles.stops}>{stops > 0 ? <b>{stops}</b> : read && 0}</td>
      <td className={styles.biggest}>
        {known?.biggest && (
          <>
            <small className={styles[known.biggest.severity]}>{SEVERITY_NAMES[known.biggest.severity][language]}</small>
            {known.biggest.title[language]}
          </>
        )}
      </td>
      <td className={styles.coverage}>
        {known?.coverage && known.coverage.people > 0 && t('allmaps.covered', { ...known.coverage })}
      </td>
      <td className={styles.late}>{known?.late}</td>
      <td>{words.owner(row)}</td>
      <td className={styles.outcome}>{known && OUTCOME_NAMES[known.fields.outcome][language]}</td>
    </tr>
  );
});
