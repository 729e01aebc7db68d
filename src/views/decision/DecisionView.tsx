/** The decision for one map; must never show a path where data is missing. */
import { isStandardWay, type NoDecision } from '../../analysis/decision/decide.ts';
import { UNDECIDED_NAMES } from '../../analysis/decision/decisionWords.ts';
import { setMeasure } from '../../edit/setMeasure.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Measure } from '../../model/records.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { TryExampleTeam } from '../context/TryExampleTeam.tsx';
import { useText } from '../kit/useText.ts';
import { Answer, NoAnswer, StandardWay } from './Answer.tsx';
import { ChartAndChange } from './ChartAndChange.tsx';
import { Checklist, type KeptChecklist } from './Checklist.tsx';
import { DecisionPage } from './DecisionPage.tsx';
import styles from './decision.module.css';
import { GuardRailCards } from './GuardRailCards.tsx';
import { OverChips } from './OverChips.tsx';
import { StuckTable } from './StuckTable.tsx';

export function DecisionView() {
  const { t } = useText();
  const { decision, facts } = useOpenMap((state) => state.analysis);
  const ours = useOpenMap((state) => state.ours);
  const kept = useMapChecklist();
  const isPath = decision.kind === 'path';
  return (
    <DecisionPage
      decision={decision}
      answer={isPath ? <Answer decision={decision} facts={[facts]} /> : <Missing decision={decision} />}
      over={<OverChips />}
      below={isPath && <ChartAndChange decision={decision} facts={facts} ours={ours} />}
      beside={
        isPath && (
          <>
            <section>
              <h2>
                {t('decision.stuck')}
                <small>{t('decision.stuckHint')}</small>
              </h2>
              <StuckTable decision={decision} facts={facts} />
            </section>
            <Checklist path={decision.path} kept={kept} />
            <GuardRailCards path={decision.path} />
          </>
        )
      }
    />
  );
}

/** The checklist that is kept with the map. */
function useMapChecklist(): KeptChecklist {
  const measures = useOpenMap((state) => state.map.measures);
  const commit = useOpenMap((state) => state.commit);
  const commitTyping = useOpenMap((state) => state.commitTyping);
  const endTyping = useOpenMap((state) => state.endTyping);
  const patch = (measure: string, change: Partial<Omit<Measure, 'id'>>) => (map: BuyingMap) =>
    setMeasure(map, { measure, patch: change });
  const mark = (measure: string) => `measure ${measure}`;
  return {
    mark,
    of: (measure) => measures[measure] ?? { done: false, note: '' },
    tick: (measure, done) => commit(patch(measure, { done })),
    write: (measure, note) => commitTyping(mark(measure), patch(measure, { note })),
    endWriting: endTyping,
  };
}

function Missing({ decision }: { decision: NoDecision }) {
  const { t, language } = useText();
  const id = useOpenMap((state) => state.map.id);
  if (isStandardWay(decision)) return <StandardWay />;
  return (
    <NoAnswer hint={t('decision.noneHint')}>
      <ul className={styles.missingList}>
        {decision.missing
          .flatMap((map) => map.missing)
          .map((what) => (
            <li key={what}>
              <span>{UNDECIDED_NAMES[what][language]}</span>
              <a href={routeHash({ at: 'map', id, view: what === 'our-side' ? 'our-side' : 'sheet' })}>
                {t(what === 'our-side' ? 'decision.toOurSide' : 'decision.toSheet')}
              </a>
              {what === 'our-side' && <TryExampleTeam />}
            </li>
          ))}
      </ul>
    </NoAnswer>
  );
}
