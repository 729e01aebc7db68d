/** Tells findings as few rows: one rule's, what is missing, one person's; must never lose a finding nor change their order. */
import type { PersonId } from '../../model/ids.ts';
import type { Blocker } from './blockerRule.ts';

export type RowKind = 'finding' | 'rule' | 'missing' | 'person';

export interface BlockerRow {
  /** The finding's own for a row of one; else it stays while the row speaks of the same. */
  readonly key: string;
  readonly kind: RowKind;
  /** All that is told in it, the biggest first. */
  readonly blockers: readonly [Blocker, ...(readonly Blocker[])];
  /** What it opens to; nothing for a row of one. */
  readonly rows: readonly BlockerRow[];
}

/**
 * Findings of one rule are one row, and in it those of one missing thing; of the others those about one person alone.
 * What concerns the whole map stands by itself. Each row stands where its biggest finding stands.
 */
export function rowsOf(blockers: readonly Blocker[]): readonly BlockerRow[] {
  const ofRule = countBy(blockers, ruleKey);
  const sharesRule = (blocker: Blocker): boolean => (ofRule.get(ruleKey(blocker) ?? '') ?? 0) > 1;
  const ofPerson = countBy(
    blockers.filter((blocker) => !sharesRule(blocker)),
    personKey,
  );
  return gather(blockers, (blocker) => {
    const rule = ruleKey(blocker);
    if (rule !== null && sharesRule(blocker)) return { key: rule, kind: 'rule' };
    const person = personKey(blocker);
    if (person !== null && (ofPerson.get(person) ?? 0) > 1) return { key: person, kind: 'person' };
    return null;
  });
}

/** The rows with the biggest finding taken out: those in whose row it stood, which are told beside it, and all others. */
export function aroundBiggest(blockers: readonly Blocker[]): {
  readonly beside: readonly BlockerRow[];
  readonly others: readonly BlockerRow[];
} {
  const [first, ...others] = rowsOf(blockers);
  return { beside: first ? rowsOf(first.blockers.slice(1)) : [], others };
}

/** Whether a finding is told under a key: its own, or that of a row in which it may stand; under none where there is none. */
export const isToldUnder = (blocker: Blocker, key: string | null): boolean =>
  key !== null && [blocker.key, ruleKey(blocker), missingKey(blocker), personKey(blocker)].includes(key);

const ruleKey = ({ rule, whole }: Blocker): string | null => (whole ? null : `rule ${rule}`);

const missingKey = ({ rule, whole, missing: [one, ...more] }: Blocker): string | null =>
  whole || one === undefined || more.length > 0 ? null : `missing ${rule} ${one}`;

const personKey = (blocker: Blocker): string | null => {
  const person = personOf(blocker);
  return person === null ? null : `person ${person}`;
};

/** The one person whom a finding is about. */
export const personOf = ({ people, steps, whole }: Blocker): PersonId | null =>
  people.length === 1 && steps.length === 0 && !whole ? (people[0] ?? null) : null;

type Shared = Pick<BlockerRow, 'key' | 'kind'>;

/** One row for each shared key, and one for each finding that shares none. */
function gather(blockers: readonly Blocker[], shareOf: (blocker: Blocker) => Shared | null): readonly BlockerRow[] {
  const gathered = new Map<string, { readonly shared: Shared | null; readonly all: [Blocker, ...Blocker[]] }>();
  for (const blocker of blockers) {
    const shared = shareOf(blocker);
    const there = gathered.get(shared?.key ?? blocker.key);
    if (there) there.all.push(blocker);
    else gathered.set(shared?.key ?? blocker.key, { shared, all: [blocker] });
  }
  return [...gathered.values()].map(({ shared, all }) => (shared ? rowOf(shared, all) : single(all[0])));
}

function rowOf(shared: Shared, all: BlockerRow['blockers']): BlockerRow {
  const inner = shared.kind === 'rule' ? countBy(all, missingKey) : new Map<string, number>();
  const [only] = inner.keys();
  // One thing missing in several steps needs no row around it.
  if (only !== undefined && inner.get(only) === all.length) return { ...leaves(all), key: only, kind: 'missing' };
  const rows = gather(all, (blocker) => {
    const key = missingKey(blocker);
    return key !== null && (inner.get(key) ?? 0) > 1 ? { key, kind: 'missing' } : null;
  });
  return { ...shared, blockers: all, rows };
}

const leaves = (all: BlockerRow['blockers']) => ({ blockers: all, rows: all.map(single) });

const single = (blocker: Blocker): BlockerRow => ({
  key: blocker.key,
  kind: 'finding',
  blockers: [blocker],
  rows: [],
});

function countBy(
  blockers: readonly Blocker[],
  keyOf: (blocker: Blocker) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const blocker of blockers) {
    const key = keyOf(blocker);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
