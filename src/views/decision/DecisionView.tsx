/** The decision for one map: the answer, why, what would change it, and what it takes; must never show a path where data is missing. */
import type { NoDecision, PathDecision } from '../../analysis/decision/decide.ts';
import { PATH_MEANINGS, PATH_NAMES, UNDECIDED_NAMES } from '../../analysis/decision/decisionWords.ts';
import { sayDecision } from '../../analysis/decision/sayDecision.ts';
import { useOpenMap } from '../shell/contexts.ts';
import { routeHash } from '../shell/route.ts';
import { useText } from '../shell/useText.ts';
import { Checklist } from './Checklist.tsx';
import styles from './decision.module.css';
import { GuardRailCards } from './GuardRailCards.tsx';
import { PathChart } from './PathChart.tsx';
import { StuckTable } from './StuckTable.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';

export function DecisionView() {
  const decision = useOpenMap((state) => state.analysis.decision);
  return decision.kind === 'path' ? <Decided decision={decision} /> : <Undecided decision={decision} />;
}

function Decided({ decision }: { decision: PathDecision }) {
  const { t, language } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const bounds = useOpenMap((state) => state.ours.thresholds);
  const said = sayDecision(decision, [facts], language);
  const [steps, ...stops] = said.blocked;
  const space = language === 'en' ? ' ' : '';
  return (
    <main className={styles.view} data-decision={decision.path}>
      <div className={styles.left}>
        <p className={styles.ask}>{t('decision.question')}</p>
        <p className={styles.answer}>
          {PATH_NAMES[decision.path][language]}
          {language === 'en' ? '.' : '。'}
        </p>
        <p className={styles.because}>
          {PATH_MEANINGS[decision.path][language]}
          {space}
          <b>
            {said.fit}
            {space}
            {steps}
          </b>
          {space}
          {said.driven}
        </p>
        {stops.length > 0 && (
          <ul className={styles.stops}>
            {stops.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p className={styles.over}>{t('decision.onThisMap')}</p>
        <PathChart decision={decision} bounds={bounds} />
        <WhatWouldChange decision={decision} />
      </div>
      <div className={styles.right}>
        <section>
          <h2>
            {t('decision.stuck')}
            <small>{t('decision.stuckHint')}</small>
          </h2>
          <StuckTable decision={decision} />
        </section>
        <Checklist path={decision.path} />
        <GuardRailCards path={decision.path} />
      </div>
    </main>
  );
}

function Undecided({ decision }: { decision: NoDecision }) {
  const { t, language } = useText();
  const id = useOpenMap((state) => state.map.id);
  const missing = decision.missing.flatMap((map) => map.missing);
  return (
    <main className={`${styles.view} ${styles.undecided}`} data-decision="none">
      <div className={styles.left}>
        <p className={styles.ask}>{t('decision.question')}</p>
        <p className={styles.answer}>
          {t('decision.none')}
          {language === 'en' ? '.' : '。'}
        </p>
        <p className={styles.because}>{t('decision.noneHint')}</p>
        <ul className={styles.missingList}>
          {missing.map((what) => (
            <li key={what}>
              <span>{UNDECIDED_NAMES[what][language]}</span>
              <a href={routeHash({ at: 'map', id, view: what === 'our-side' ? 'our-side' : 'sheet' })}>
                {t(what === 'our-side' ? 'decision.toOurSide' : 'decision.toSheet')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
