/** Makes a finding milder when all it concerns still lies ahead of where the purchase stands; must never silence one. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Severity } from '../../model/words.ts';

const MILDER: { readonly [From in Severity]: Severity } = { stop: 'slow', slow: 'note', note: 'note' };

/** From the steps a finding concerns and its severity to the severity as things stand today. */
export function milderLater(facts: MapFacts): (severity: Severity, concerned: ReadonlySet<StepId>) => Severity {
  const marked = facts.index.steps.filter((step) => step.here).map((step) => step.id);
  if (marked.length === 0) return (severity) => severity;
  const due = new Set(marked);
  for (const step of facts.index.steps) {
    const ahead = facts.way.reach([step.id], { forwardOnly: true });
    if (marked.some((here) => ahead.has(here))) due.add(step.id);
  }
  for (const link of facts.way.links) if (link.holds && marked.includes(link.from)) due.add(link.to);
  return (severity, concerned) =>
    concerned.size > 0 && ![...concerned].some((step) => due.has(step)) ? MILDER[severity] : severity;
}
