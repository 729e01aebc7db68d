/** The list of blockers beside a view; on narrow screens a strip that opens on click; must never cover what it stands beside. */

import { ChevronRight, OctagonAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { sayDeed } from '../../telling/sayDeed.ts';
import { useOpenMap } from '../context/contexts.ts';
import { LastDeed } from '../context/LastDeed.tsx';
import type { BlockersProps } from '../context/panels.ts';
import { useBlockerCounts } from '../context/useBlockerCounts.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Stamp } from '../kit/smallSigns.tsx';
import { useText } from '../kit/useText.ts';
import { BlockerList } from './BlockerList.tsx';
import styles from './blockers.module.css';
import { FitBar } from './FitBar.tsx';

const WIDE = '(min-width: 1440px)';

const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(WIDE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(WIDE).matches,
  );

export function BlockersPanel({ unfolded, onUnfold }: BlockersProps) {
  const { t } = useText();
  const wide = useWide();
  const counts = useBlockerCounts();
  const blockers = useOpenMap((state) => state.analysis.blockers);
  const deed = useOpenMap((state) => state.lastDeed);
  if (!wide && !unfolded) {
    const worst = blockers[0]?.severity;
    return (
      <aside className={styles.strip} aria-label={t('blockers.title')}>
        <button
          type="button"
          aria-expanded={false}
          aria-label={`${t('blockers.title')} ${counts}`}
          title={[`${t('blockers.unfold')}: ${counts}`, ...(deed ? [sayDeed(deed, t)] : [])].join(' · ')}
          onClick={() => onUnfold(true)}
        >
          {worst ? <Stamp count={blockers.length} worst={worst} /> : <OctagonAlert size={17} aria-hidden="true" />}
          <span className={styles.stripWord}>{t('blockers.title')}</span>{' '}
          <span className={styles.stripCounts}>{counts}</span>
          {deed && <span className={styles.stripDeed}>{sayDeed(deed, t)}</span>}
        </button>
      </aside>
    );
  }
  return (
    <aside className={styles.panel} aria-label={t('blockers.title')}>
      <header className={styles.head}>
        <h2>{t('blockers.title')}</h2>
        <span>{counts}</span>
        {!wide && (
          <IconButton aria-expanded={true} label={t('blockers.fold')} onClick={() => onUnfold(false)}>
            <ChevronRight size={17} aria-hidden="true" />
          </IconButton>
        )}
      </header>
      <LastDeed />
      <BlockerList />
      <FitBar />
    </aside>
  );
}
