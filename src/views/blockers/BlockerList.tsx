/** All findings: the biggest set apart, what is read together in groups, the waived ones below; must never leave one out uncounted. */
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { sayRank } from '../../analysis/blockers/sayRank.ts';
import { unwaive } from '../../edit/unwaive.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import { BlockerItem } from './BlockerItem.tsx';
import styles from './blockers.module.css';
import { firstGroups, groupBlockers } from './groupBlockers.ts';
import { NextConversation } from './NextConversation.tsx';

/** So many are more than anybody reads at once; those behind them are drawn when they are asked for. */
const AT_ONCE = 60;

export function BlockerList() {
  const { t } = useText();
  const blockers = useOpenMap((state) => state.analysis.blockers);
  const waived = useOpenMap((state) => state.analysis.waived);
  const blank = useOpenMap((state) => Object.keys(state.map.people).length === 0);
  const [first, next = null] = blockers;
  const list = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(AT_ONCE);
  const groups = useMemo(() => groupBlockers(blockers.slice(1)), [blockers]);
  const { shown, waiting } = firstGroups(groups, most);
  /** The focus goes to the first finding that came, not to the end of them. */
  const showMore = () => {
    const before = list.current?.querySelectorAll('article').length ?? 0;
    flushSync(() => setMost(most + AT_ONCE));
    list.current?.querySelectorAll('article')[before]?.querySelector('button')?.focus();
  };
  return (
    <div className={styles.list} ref={list}>
      {blank || !first ? (
        <p className={styles.none}>{t(blank ? 'blockers.noneYet' : 'blockers.none')}</p>
      ) : (
        <>
          <Biggest blocker={first} next={next} />
          <NextConversation />
          {shown.map((group) => (
            <Group key={group.blockers[0]?.key} group={group.blockers} />
          ))}
          {waiting > 0 && (
            <p className={styles.waiting}>
              <Button onClick={showMore}>{t('blockers.showMore', { count: waiting })}</Button>
            </p>
          )}
        </>
      )}
      {waived.length > 0 && <Waived waived={waived} />}
    </div>
  );
}

function Biggest({ blocker, next }: { blocker: Blocker; next: Blocker | null }) {
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
    </>
  );
}

/** What belongs together stands close together, under one line. */
function Group({ group }: { group: readonly Blocker[] }) {
  return (
    <div className={styles.group}>
      {group.map((blocker) => (
        <BlockerItem key={blocker.key} blocker={blocker} />
      ))}
    </div>
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
