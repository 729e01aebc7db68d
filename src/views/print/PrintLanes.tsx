/** Our lanes on paper: a table for each slice of steps, their names once more on every page; must never leave an item out unsaid. */
import { Fragment } from 'react';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import type { Column } from '../../layout/sheetLayout.ts';
import { haveOf, isRecorded } from '../../model/ourSide.ts';
import { LANES, type Lane } from '../../model/words.ts';
import { groupItems, HAVE_WORDS, itemText, LANE_TITLES } from '../../telling/laneText.ts';
import { tearable } from '../../telling/tearable.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { PrintTitle, type Title } from './PrintTitle.tsx';
import styles from './print.module.css';

/** Shorter words fit into a column, at the size of its head and of its items. */
const LONG_IN_HEAD = 20;
const LONG_IN_ITEM = 28;

export function PrintLanes({ title, slices }: { title: Title; slices: readonly (readonly Column[])[] }) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const flow = useOpenMap((state) => state.analysis.flow);
  return slices.map((columns) => (
    <table key={columns[0]?.step} className={styles.lanes}>
      {/* The first row, which is one cell, would else make all columns as wide as one another. */}
      <colgroup>
        <col className={styles.lane} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={columns.length + 1}>
            <PrintTitle {...title} />
          </td>
        </tr>
        <tr>
          <th scope="col">{t('lanes.ourSide')}</th>
          {columns.map(({ step, place }) => (
            <th key={step} scope="col">
              {tearable(`${place + 1} ${map.steps[step]?.name || t('common.unnamedStep')}`, LONG_IN_HEAD)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LANES.map((lane) => (
          <tr key={lane}>
            <th scope="row">{t(LANE_TITLES[lane])}</th>
            {columns.map(({ step }) => (
              <td key={step}>
                <Items lane={lane} items={flow.cell(step, lane).filter((item) => !item.edit?.hidden)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** What the flow leaves open, and how many it has folded. */
function Items({ lane, items }: { lane: Lane; items: readonly LaneItem[] }) {
  const { t } = useText();
  const folded = items.filter((item) => item.folded).length;
  const open = items.filter((item) => !item.folded);
  return (
    <>
      {groupItems(lane, open).map((group) => (
        <Fragment key={group.title}>
          {group.title && <em>{t(group.title)}</em>}
          <ul>
            {group.items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </ul>
        </Fragment>
      ))}
      {folded > 0 && <em>{t('lanes.more', { count: folded })}</em>}
    </>
  );
}

function Item({ item }: { item: LaneItem }) {
  const { t, language } = useText();
  const ours = useOpenMap((state) => state.ours);
  const have = item.asks !== null && isRecorded(ours) ? haveOf(ours, item.asks) : null;
  return (
    <li className={item.edit?.done ? styles.done : ''}>
      {tearable(itemText(item, language), LONG_IN_ITEM)}
      {have && have !== 'have' && <em>{` (${t(HAVE_WORDS[have])})`}</em>}
    </li>
  );
}
