/** Findings as few rows: one that tells several opens to each of them; must never fold by itself what is being worked through. */
import { useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type BlockerRow, isToldUnder } from '../../analysis/blockers/blockerRows.ts';
import { sayRow } from '../../analysis/blockers/sayRow.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { BlockerItem } from './BlockerItem.tsx';
import styles from './blockers.module.css';
import { WayOutButton } from './WayOutButton.tsx';

interface Props {
  readonly rows: readonly BlockerRow[];
  /** They stand in another row, or beside the biggest: only their titles while they are closed. */
  readonly inner?: boolean;
  /** The row around them says why. */
  readonly whyAbove?: boolean;
}

export function BlockerRows({ rows, inner = false, whyAbove = false }: Props) {
  return rows.map((row) =>
    row.kind === 'finding' ? (
      <BlockerItem key={row.key} blocker={row.blockers[0]} brief={inner} whyAbove={whyAbove} />
    ) : (
      <Several key={row.key} row={row} />
    ),
  );
}

/** So many are more than anybody reads at once; those behind them are drawn when they are asked for. */
const AT_ONCE = 60;

function Several({ row }: { row: BlockerRow }) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const markFinding = useOpenMap((state) => state.markFinding);
  const marked = useOpenMap((state) => state.markedFinding === row.key);
  // Null while nothing is marked: then it stays as it is.
  const within = useOpenMap(({ markedFinding: key }) =>
    key === null ? null : row.key === key || row.blockers.some((blocker) => isToldUnder(blocker, key)),
  );
  const [open, setOpen] = useState(within === true);
  if (within !== null && within !== open) setOpen(within);
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLDivElement>(null);
  const body = useId();
  const { title, why, todo } = useMemo(() => sayRow(row, facts, language), [row, facts, language]);
  const [{ severity, fix }] = row.blockers;
  const waiting = row.rows.length - most;
  const mark = () => {
    // Marked once more, so that what it is about comes into view again.
    if (marked) markFinding(null);
    markFinding(row.key);
    announce(t('blockers.shown', { title }));
  };
  /** The focus goes to the first that came, not to the end of them. */
  const showMore = () => {
    flushSync(() => setMost(most + AT_ONCE));
    list.current?.children[most]?.querySelector('button')?.focus();
  };
  return (
    <article className={[styles.item, styles[severity], marked && styles.marked].filter(Boolean).join(' ')}>
      <h3>
        <button type="button" className={styles.title} aria-expanded={open} aria-controls={body} onClick={mark}>
          <span className="visually-hidden">{SEVERITY_NAMES[severity][language]}: </span>
          {title}
        </button>
      </h3>
      {why && <p className={styles.why}>{why}</p>}
      <div id={body} hidden={!open} className={styles.several}>
        {open && (
          <>
            {todo && <p className={styles.todo}>{todo}</p>}
            {row.blockers.every((blocker) => sameJson(blocker.fix, fix)) && <WayOutButton blocker={row.blockers[0]} />}
            <div className={styles.inner} ref={list}>
              <BlockerRows rows={row.rows.slice(0, most)} inner whyAbove={why !== ''} />
            </div>
            {waiting > 0 && (
              <p className={styles.waiting}>
                <Button onClick={showMore}>{t('blockers.showMore', { count: waiting })}</Button>
              </p>
            )}
          </>
        )}
      </div>
    </article>
  );
}
