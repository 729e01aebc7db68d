/** Lanes against steps: what we lack where; must never say by colour alone what is lacking. */
import { namerOf } from '../../analysis/blockers/nameThings.ts';
import { finishSentence, joinAll } from '../../analysis/blockers/phrase.ts';
import type { PathDecision } from '../../analysis/decision/decide.ts';
import { fitPercent, sayPercent } from '../../analysis/decision/sayDecision.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import { LANE_NAMES } from '../../playbook/names.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';
import { type StuckCell, stuckTable } from './stuckTable.ts';

/** `decision` is that of one map, `facts` are that map's. */
export function StuckTable({ decision, facts }: { decision: PathDecision; facts: MapFacts }) {
  const { t, language } = useText();
  const { steps } = facts.map;
  const rows = stuckTable(decision);
  const percent = (fit: number | null) => (fit === null ? '–' : sayPercent(fitPercent(fit), language));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many steps are wider than the page, and keys must reach them too
    <section className={styles.tableBox} tabIndex={0} aria-label={t('decision.stuck')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {decision.fit.steps.map(({ step }) => (
              <th key={step} scope="col">
                {nameOfStep(steps[step], language, t)}
              </th>
            ))}
            <th scope="col">{t('decision.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, cells, fit }) => (
            <tr key={lane}>
              <th scope="row">{LANE_NAMES[lane][language]}</th>
              {cells.map((cell) => (
                <Cell key={cell.step} cell={cell} facts={facts} />
              ))}
              <td className={styles.sum}>{percent(fit)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('decision.all')}</th>
            {decision.fit.steps.map(({ step, fit }) => (
              <td key={step} className={styles.sum}>
                {percent(fit)}
              </td>
            ))}
            <td className={styles.sum}>{percent(decision.fit.all)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const SIGNS = { nothing: '–', have: '✓', partly: '½' } as const;

function Cell({ cell, facts }: { cell: StuckCell; facts: MapFacts }) {
  const { t, language } = useText();
  const namer = namerOf(facts, language);
  const { tone, missing, partly } = cell;
  const say = (keys: readonly RequirementKey[]) =>
    finishSentence(joinAll(keys.map(namer.requirement), language), language);
  const whole = [
    ...(tone === 'nothing' ? [t('decision.cellNone')] : []),
    ...(tone === 'have' ? [t('decision.cellHave')] : []),
    ...(tone === 'blocked' ? [t('decision.cellBlocked')] : []),
    ...(missing.length > 0 ? [t('decision.cellMissing', { things: say(missing) })] : []),
    ...(partly.length > 0 ? [t('decision.cellPartly', { things: say(partly) })] : []),
  ].join(language === 'en' ? '; ' : '；');
  const [first] = missing.length > 0 ? missing : partly;
  return (
    <td className={styles[tone]} title={whole}>
      <span aria-hidden="true">
        {tone === 'missing' || tone === 'blocked' ? missing.length : SIGNS[tone]}
        {first && <small>{say([first])}</small>}
      </span>
      <span className="visually-hidden">{whole}</span>
    </td>
  );
}
