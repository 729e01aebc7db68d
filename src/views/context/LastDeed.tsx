/** What the last edit solved and what it made one ask, until the next change; must never stand in the way of anything. */
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { sayDeed } from '../../telling/sayDeed.ts';
import { useText } from '../kit/useText.ts';
import { useOpenMap } from './contexts.ts';
import { Lines } from './FindingChanges.tsx';
import styles from './lastDeed.module.css';

/** Draws nothing where nothing was solved. */
export function LastDeed() {
  const { t, language } = useText();
  const deed = useOpenMap((state) => state.lastDeed);
  const facts = useOpenMap((state) => state.analysis.facts);
  if (!deed) return null;
  const lines = (blockers: readonly Blocker[], found: MapFacts) =>
    blockers.map((blocker) => ({ key: blocker.key, text: sayBlocker(blocker, found, language).title }));
  return (
    <details className={styles.deed}>
      <summary>{sayDeed(deed, t)}</summary>
      <Lines head={t('blockers.solvedHead')} lines={lines(deed.solved, deed.facts)} />
      <Lines head={t('blockers.raisedHead')} lines={lines(deed.raised, facts)} />
    </details>
  );
}
