/** What changed in figures, for one line above the list; must never count one person twice under one figure. */
import { contactLevels } from '../model/contactLevel.ts';
import { SEVERITIES } from '../model/words.ts';
import type { FindingChange } from './compareFindings.ts';
import type { Comparison } from './comparison.ts';
import { contactRank, stanceRank } from './personThroughTime.ts';

/** In the order in which they are said. */
export const COUNTED = [
  'came',
  'went',
  'left',
  'towards',
  'away',
  'closer',
  'colder',
  'stepsCame',
  'stepsWent',
  'blockersGone',
  'blockersNew',
  'blockersWorse',
  'blockersMilder',
] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = { readonly [Of in Counted]: number };

/** `towards` and `away` tell of a stance known in both states; `closer` and `colder` of a contact recorded in both. */
export function countChanges({ before, after, records }: Comparison, findings: readonly FindingChange[]): Counts {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, 0])) as { [Of in Counted]: number };
  const [was, is] = [contactLevels(before), contactLevels(after)];
  const compare = (one: number | null, other: number | null, up: Counted, down: Counted) => {
    if (one !== null && other !== null && one !== other) counts[other > one ? up : down] += 1;
  };
  for (const change of records) {
    if (change.table === 'steps' && change.kind !== 'changed')
      counts[change.kind === 'came' ? 'stepsCame' : 'stepsWent'] += 1;
    if (change.table !== 'people') continue;
    if (change.kind !== 'changed') {
      counts[change.kind] += 1;
      continue;
    }
    if (!change.was.left && change.is.left) counts.left += 1;
    compare(stanceRank(change.was.stance), stanceRank(change.is.stance), 'towards', 'away');
    compare(contactRank(was(change.was.id)), contactRank(is(change.is.id)), 'closer', 'colder');
  }
  for (const change of findings) {
    // What was set aside is not solved.
    if (change.kind !== 'changed' && change.aside) continue;
    if (change.kind === 'came') counts.blockersNew += 1;
    else if (change.kind === 'went') counts.blockersGone += 1;
    else
      counts[
        SEVERITIES.indexOf(change.is.severity) < SEVERITIES.indexOf(change.was.severity)
          ? 'blockersWorse'
          : 'blockersMilder'
      ] += 1;
  }
  return counts;
}
