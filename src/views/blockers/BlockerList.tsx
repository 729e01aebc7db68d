/** All findings: the biggest set apart, the others as few rows, the waived ones below; must never leave one out. */
import { useMemo, useState } from 'react';
import { aroundBiggest, type BlockerRow } from '../../analysis/blockers/blockerRows.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { sayRank } from '../../analysis/blockers/sayRank.ts';
import { unwaive } from '../../edit/unwaive.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { BlockerItem } from './BlockerItem.tsx';
import { BlockerRows } from './BlockerRows.tsx';
import styles from './blockers.module.css';
import { NextConversation } from './NextConversation.tsx';

export function BlockerList() {
  const { t } = useText();
  const blockers = useOpenMap((state) => state.analysis.blockers);
  const waived = useOpenMap((state) => state.analysis.waived);
  const blank = useOpenMap((state) => Object.keys(state.map.people).length === 0);
  const [first, next = null] = blockers;
  const { beside, others } = useMemo(() => aroundBiggest(blockers), [blockers]);
  return (
    <div className={styles.list}>
      {blank || !first ? (
        <p className={styles.none}>{t(blank ? 'blockers.noneYet' : 'blockers.none')}</p>
      ) : (
        <>
          <Biggest blocker={first} next={next} beside={beside} />
          <NextConversation />
          <BlockerRows rows={others} />
        </>
      )}
      {waived.length > 0 && <Waived waived={waived} />}
    </div>
  );
}

interface BiggestProps {
  readonly blocker: Blocker;
  readonly next: Blocker | null;
  readonly beside: readonly BlockerRow[];
}

function Biggest({ blocker, next, beside }: BiggestProps) {
  const { t, language } = useText();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <BlockerItem
        key={blocker.key}
        blocker={blocker}
        biggest
        extra={
          next && (
            <Button aria-expanded={asked} onClick={() => setAsked(!asked)}>
              {t('blockers.whyFirst')}
            </Button>
          )
        }
      />
      {asked && next && (
        <p className={styles.rank} role="status">
          {sayRank(blocker, next, language)}
        </p>
      )}
      {beside.length > 0 && (
        <div className={styles.beside}>
          <p className={styles.tag}>{t('blockers.alike')}</p>
          <BlockerRows rows={beside} inner />
        </div>
      )}
    </>
  );
}

function Waived({ waived }: { waived: readonly Blocker[] }) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const waivers = useOpenMap((state) => state.map.waivers);
  const commit = useOpenMap((state) => state.commit);
  const reasonOf = (key: string) => Object.values(waivers).find((waiver) => waiver.finding === key)?.reason;
  return (
    <details className={styles.waived}>
      <summary>{t('blockers.waived', { count: waived.length })}</summary>
      <ul>
        {waived.map((blocker) => {
          const { title } = sayBlocker(blocker, facts, language);
          return (
            <li key={blocker.key}>
              <p>{title}</p>
              <p className={styles.why}>{reasonOf(blocker.key) || t('blockers.noReason')}</p>
              <Button
                look="link"
                onClick={() => {
                  commit((map) => unwaive(map, { finding: blocker.key }));
                  announce(t('blockers.takenBack', { title }));
                }}
              >
                {t('blockers.takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
