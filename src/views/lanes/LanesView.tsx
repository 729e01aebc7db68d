/** Our five lanes as a table under the sheet's columns; must never come up before the sheet can bear it. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { itemStampKey, stampsOf } from '../../analysis/blockers/stamps.ts';
import type { LaneItem } from '../../analysis/flow/flow.ts';
import type { Column } from '../../layout/sheetLayout.ts';
import type { StepId } from '../../model/ids.ts';
import { LANES, type Lane } from '../../model/words.ts';
import { LANE_HINTS, LANE_TITLES } from '../../telling/laneText.ts';
import { sayMissing } from '../../telling/sayMissing.ts';
import { AskProblem } from '../context/AskProblem.tsx';
import { type ColumnFeed, LANE_LABEL_WIDTH } from '../context/columnFeed.ts';
import { useOpenMap, useSafe } from '../context/contexts.ts';
import type { LanesProps } from '../context/panels.ts';
import { useText } from '../kit/useText.ts';
import { type Density, densityOf, USUALLY_SHOWN } from './cellItems.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { type Cell, keepCell } from './keepCell.ts';
import { LaneCell } from './LaneCell.tsx';
import styles from './lanes.module.css';
import { inSteps, useFit } from './useFit.ts';

/** Behind the last column: room to pan it clear of the edge. */
const TAIL = 28;
/** Before the first and behind the last column, as far as the sheet can be panned with a column in sight. */
const ROOM = 4000;

/**
 * Keeps the table under the columns without drawing it anew: panning scrolls it, and zooming changes lengths that are set
 * on the columns' own elements. Set on the table, they would be worked out again for every item in it, in each frame.
 */
function useColumns(feed: ColumnFeed, columns: readonly Column[], whole: number) {
  const table = useRef<HTMLTableElement>(null);
  const group = useRef<HTMLTableColElement>(null);
  const width = columns[0]?.width ?? 0;
  const [density, setDensity] = useState<Density>(() => densityOf(width * feed.now().zoom));
  const [wide, setWide] = useState(() => inSteps(width * feed.now().zoom));
  const start = columns[0]?.x ?? 0;
  // By numbers, not by the columns: after an edit that moves none the browser need not arrange the table for this.
  useLayoutEffect(() => {
    let drawnAt = Number.NaN;
    const follow = () => {
      const { x, zoom } = feed.now();
      if (zoom !== drawnAt) {
        drawnAt = zoom;
        group.current?.style.setProperty('--zoom', String(zoom));
        table.current?.style.setProperty('width', `${2 * ROOM + LANE_LABEL_WIDTH + zoom * whole}px`);
      }
      const scroll = table.current?.parentElement;
      if (scroll) scroll.scrollLeft = ROOM + LANE_LABEL_WIDTH - x - start * zoom;
      setDensity(densityOf(width * zoom));
      setWide(inSteps(width * zoom));
    };
    follow();
    return feed.subscribe(follow);
  }, [feed, start, width, whole]);
  return { table, group, density, wide };
}

export interface OpenItem {
  readonly item: LaneItem;
  readonly anchor: DOMRect;
}

export function LanesView({ columns, feed, up, headed, onFold }: LanesProps) {
  const { t, language } = useText();
  const readiness = useOpenMap((state) => state.analysis.readiness);
  const safe = useSafe();
  return (
    <div className={`${styles.lanes} ${up && !headed ? styles.up : ''}`}>
      <div className={styles.bar}>
        {readiness.ready ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={up}
            aria-controls="lanes-table"
            title={t(up ? 'lanes.fold' : 'lanes.unfold')}
            onClick={() => onFold(up)}
          >
            {t('lanes.ourSide')}
            {up ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
          </button>
        ) : (
          <>
            <p className={styles.notYet} role="status">
              {sayMissing(readiness.missing, t, language)}
            </p>
            {!safe && (
              <div className={styles.ask}>
                <AskProblem />
              </div>
            )}
          </>
        )}
      </div>
      <div id="lanes-table" className={styles.scroll} hidden={!up}>
        {up && <LanesTable columns={columns} feed={feed} headed={headed} />}
      </div>
    </div>
  );
}

function LanesTable({ columns, feed, headed }: Pick<LanesProps, 'columns' | 'feed' | 'headed'>) {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const flow = useOpenMap((state) => state.analysis.flow);
  const blockers = useOpenMap((state) => state.analysis.blockers);
  const [withHidden, setWithHidden] = useState(false);
  const [open, setOpen] = useState<OpenItem | null>(null);
  const stamps = stampsOf(blockers);
  const kept = useRef(new Map<string, Cell>());
  const cellOf = (step: StepId, lane: Lane): Cell => {
    const items = flow.cell(step, lane);
    const blocked = items.map(({ key }) => key).filter((key) => stamps.has(itemStampKey(step, key)));
    return keepCell(kept.current, `${lane} ${step}`, { items, blocked });
  };
  const openItem = useCallback((item: LaneItem, anchor: DOMRect) => setOpen({ item, anchor }), []);
  const hidden = flow.items.filter((item) => item.edit?.hidden).length;
  const shownItem = open && flow.cell(open.item.step, open.item.lane).find((item) => item.key === open.item.key);
  useEffect(() => {
    if (hidden === 0) setWithHidden(false);
  }, [hidden]);

  const gutterAfter = (place: number) => {
    const [here, next] = [columns[place], columns[place + 1]];
    return here && next ? next.x - here.x - here.width : TAIL;
  };
  const whole = columns.reduce((sum, column, place) => sum + column.width + gutterAfter(place), 0);
  const { table, group, density, wide } = useColumns(feed, columns, whole);
  const fit = useFit(table, wide, USUALLY_SHOWN[density], () =>
    LANES.map((lane) =>
      columns.map(({ step }) =>
        flow.cell(step, lane).filter((item) => !item.folded && (withHidden || !item.edit?.hidden)),
      ),
    ),
  );
  return (
    <>
      <table ref={table} className={styles.table}>
        <caption className="visually-hidden">{t('lanes.table')}</caption>
        <colgroup ref={group}>
          <col style={{ width: ROOM + LANE_LABEL_WIDTH }} />
          {columns.map((column, place) => (
            <col key={column.step} style={{ width: `calc(var(--zoom) * ${column.width + gutterAfter(place)}px)` }} />
          ))}
          {/* Takes what the steps leave of the width, so that the rows run through. */}
          <col />
        </colgroup>
        <thead className={headed ? '' : styles.unseen}>
          <tr>
            <th scope="col" className={styles.label}>
              <span className="visually-hidden">{t('lanes.lane')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.step} scope="col">
                <span className={headed ? styles.stepName : 'visually-hidden'}>
                  {map.steps[column.step]?.name || t('common.unnamedStep')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LANES.map((lane: Lane, nth) => (
            <tr key={lane}>
              <th scope="row" className={styles.label}>
                {t(LANE_TITLES[lane])}
                <small>{t(LANE_HINTS[lane])}</small>
              </th>
              {columns.map((column, place) => (
                <td key={column.step}>
                  {/* The gutter behind a column changes more often than what its cells say. */}
                  <div style={{ width: `${(100 * column.width) / (column.width + gutterAfter(place))}%` }}>
                    <LaneCell
                      step={column.step}
                      lane={lane}
                      cell={cellOf(column.step, lane)}
                      density={density}
                      most={fit.most[nth] ?? 0}
                      cut={density !== 'count' && !fit.whole}
                      withHidden={withHidden}
                      onOpen={openItem}
                    />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className={styles.hiddenItems} onClick={() => setWithHidden(!withHidden)}>
          {withHidden ? t('lanes.hideHidden') : t('lanes.showHidden', { count: hidden })}
        </button>
      )}
      {open && shownItem && (
        <ItemPanel
          key={`${shownItem.lane} ${shownItem.step} ${shownItem.key}`}
          item={shownItem}
          anchor={open.anchor}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
