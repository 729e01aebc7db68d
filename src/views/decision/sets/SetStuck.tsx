/** What is lacking map by map, and in each step by step; must never count anything that the decision does not. */
import type { PathDecision } from '../../../analysis/decision/decide.ts';
import type { MapDecision } from '../../../analysis/decision/decideSet.ts';
import { fitPercent, sayPercent } from '../../../analysis/decision/sayDecision.ts';
import { LANE_NAMES } from '../../../playbook/names.ts';
import { routeHash } from '../../context/route.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../decision.module.css';
import { StuckTable } from '../StuckTable.tsx';
import { ASKING_LANES } from '../stuckTable.ts';
import own from './sets.module.css';

interface Props {
  decision: PathDecision;
  counted: readonly MapDecision[];
  nameOf: (map: string) => string;
}

export function SetStuck({ decision, counted, nameOf }: Props) {
  const { t, language } = useText();
  return (
    <section>
      <h2>
        {t('decision.stuck')}
        <small>{t('sets.stuckHint')}</small>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table can be wider than the page, and keys must reach all of it */}
      <section className={styles.tableBox} tabIndex={0} aria-label={t('decision.stuck')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('sets.map')}</th>
              {ASKING_LANES.map((lane) => (
                <th key={lane} scope="col">
                  {LANE_NAMES[lane][language]}
                </th>
              ))}
              <th scope="col">{t('sets.blockedSteps')}</th>
              <th scope="col">{t('decision.all')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ facts, decision: alone }) =>
              alone.kind === 'path' ? (
                <Row key={facts.map.id} decision={alone}>
                  <a className={own.mapName} href={routeHash({ at: 'map', id: facts.map.id, view: 'decision' })}>
                    {nameOf(facts.map.id)}
                  </a>
                </Row>
              ) : null,
            )}
            <Row decision={decision}>{t('sets.all')}</Row>
          </tbody>
        </table>
      </section>
      {counted.map(({ facts, decision: alone }) =>
        alone.kind === 'path' ? (
          <details key={facts.map.id} className={own.steps}>
            <summary>{t('sets.bySteps', { name: nameOf(facts.map.id) })}</summary>
            <StuckTable decision={alone} facts={facts} />
          </details>
        ) : null,
      )}
    </section>
  );
}

function Row({ decision, children }: { decision: PathDecision; children: React.ReactNode }) {
  const { t, language } = useText();
  const { fit, blocked } = decision;
  const percent = (part: number | null) => (part === null ? '–' : sayPercent(fitPercent(part), language));
  const stuck = blocked.steps.filter(({ stops }) => stops.length > 0).length;
  return (
    <tr>
      <th scope="row">{children}</th>
      {ASKING_LANES.map((lane) => {
        const lacking = fit.rows.filter((row) => row.have === 'missing' && row.lanes.some((one) => one.lane === lane));
        // What several steps ask for is one thing that we lack.
        const missing = new Set(lacking.map((row) => row.requirement)).size;
        const part = fit.lanes[lane];
        const tone = part === null ? 'nothing' : missing > 0 ? 'missing' : part < 1 ? 'partly' : 'have';
        return (
          <td key={lane} className={styles[tone]}>
            {percent(part)}
            {missing > 0 && <small>{t('decision.cellMissing', { things: missing })}</small>}
          </td>
        );
      })}
      <td className={stuck > 0 ? styles.blocked : styles.have}>
        {t('sets.blockedOf', { blocked: stuck, all: blocked.steps.length })}
      </td>
      <td className={styles.sum}>{percent(fit.all)}</td>
    </tr>
  );
}
