/** Which blockers came and went and how the decision moved, in words; must never give a finding other words than the list of blockers does. */
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import { PATH_NAMES, UNDECIDED_NAMES } from '../../analysis/decision/decisionWords.ts';
import { blockedPercent, fitPercent, sayPercent } from '../../analysis/decision/sayDecision.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { DecisionChange, Turned } from '../../moments/compareDecision.ts';
import type { FindingChange } from '../../moments/compareFindings.ts';
import type { Comparison } from '../../moments/comparison.ts';
import { SEVERITY_NAMES } from '../../playbook/names.ts';
import type { TextKey } from '../../text/text.ts';
import { sayStep } from './side.ts';
import type { Sides } from './tellComparison.ts';
import type { ToldEntry, ToldLine, ToldPlace } from './toldEntry.ts';

/** What the analyses of both states were read from. */
export interface FactsOfBoth {
  readonly before: MapFacts;
  readonly after: MapFacts;
}

export function tellFindings(
  changes: readonly FindingChange[],
  facts: FactsOfBoth,
  comparison: Comparison,
  { after: { t, language } }: Sides,
): readonly ToldEntry[] {
  return changes.map((change): ToldEntry => {
    const [blocker, whose] = change.kind === 'went' ? [change.was, facts.before] : [change.is, facts.after];
    const severity = (one: Blocker) => SEVERITY_NAMES[one.severity][language];
    const lines: readonly ToldLine[] =
      change.kind === 'changed'
        ? [
            {
              mark: 'changed',
              label: t('compare.severity'),
              turned: { was: severity(change.was), is: severity(change.is) },
              sign: null,
            },
          ]
        : [];
    const aside = change.kind !== 'changed' && change.aside;
    return {
      key: `blockers ${change.key}`,
      group: 'blockers',
      mark: change.kind,
      name: sayBlocker(blocker, whose, language).title,
      note: aside ? t(change.kind === 'went' ? 'compare.setAside' : 'compare.countsAgain') : severity(blocker),
      lines,
      place: placeOf(blocker, comparison),
    };
  });
}

/** Whom or what it is about, as far as they are still there. */
function placeOf({ people, steps, whole }: Blocker, { after, idThere }: Comparison): ToldPlace | null {
  const there = people.filter((id) => Object.hasOwn(after.people, id));
  if (there.length > 0) return { side: 'after', at: { kind: 'people', ids: there.map((id) => idThere('people', id)) } };
  const [step] = steps.filter((id) => Object.hasOwn(after.steps, id));
  if (step) return { side: 'after', at: { kind: 'step', id: idThere('steps', step) } };
  return whole ? { side: 'after', at: { kind: 'map' } } : null;
}

export function tellDecision(change: DecisionChange | null, { before, after }: Sides): readonly ToldEntry[] {
  if (!change) return [];
  const { t, language, ours } = after;
  const line = <Value>(
    label: TextKey,
    turned: Turned<Value> | null,
    say: (value: Value) => string,
  ): readonly ToldLine[] =>
    turned
      ? [{ mark: 'changed', label: t(label), turned: { was: say(turned.was), is: say(turned.is) }, sign: null }]
      : [];
  const figure = (say: (value: number) => number) => (value: number | null) =>
    value === null ? t('common.none') : sayPercent(say(value), language);
  const step = (id: StepId) => sayStep(id, Object.hasOwn(after.map.steps, id) ? after : before);
  const lines = [
    ...line('compare.path', change.path, (path) =>
      path === null ? t('compare.undecided') : PATH_NAMES[path][language],
    ),
    ...line('compare.fit', change.fit, figure(fitPercent)),
    ...line(
      'compare.blockedShare',
      change.blockedShare,
      figure((share) => blockedPercent(share, ours.thresholds)),
    ),
    ...line(
      'compare.missing',
      change.missing,
      (missing) => missing.map((one) => UNDECIDED_NAMES[one][language]).join(t('changes.between')) || t('common.none'),
    ),
    ...change.blockedNow.map(
      (id): ToldLine => ({
        mark: 'came',
        label: t('compare.blockedNow', { step: step(id) }),
        turned: null,
        sign: null,
      }),
    ),
    ...change.freeNow.map(
      (id): ToldLine => ({ mark: 'went', label: t('compare.freeNow', { step: step(id) }), turned: null, sign: null }),
    ),
  ];
  return [
    { key: 'decision', group: 'decision', mark: 'changed', name: t('compare.decision'), note: '', lines, place: null },
  ];
}
