/** What the account still lacks and who at the customer can tell; must never name somebody who may not be asked today. */
import type { MapFacts } from '../facts/mapFacts.ts';
import { isStale, sourceOf } from '../model/factSource.ts';
import type { PersonId } from '../model/ids.ts';
import type { AccountLine, Person } from '../model/records.ts';
import type { AccountKind, FunctionId } from '../model/words.ts';
import { compareBy } from '../shared/compare.ts';
import { readSides } from './account.ts';
import { readSilences } from './flow/silence.ts';

/** The figure is missing; it is our own guess; nobody is named for it; or it was said longer ago than a quarter. */
export type AccountLack = 'amount' | 'assumed' | 'source' | 'stale';

export interface AccountAsk {
  readonly line: AccountLine;
  readonly lack: AccountLack;
  /** Who to ask, the likeliest first; empty where none of these functions is on the map or may be asked. */
  readonly people: readonly PersonId[];
  /** Whose matter such a figure is. */
  readonly functions: readonly FunctionId[];
}

/** Who knows such a figure, the likeliest first (field knowledge: whom to ask for what). */
const KNOWN_BY: { readonly [Kind in AccountKind]: readonly FunctionId[] } = {
  income: ['sales', 'operations', 'marketing'],
  saving: ['operations', 'finance', 'hr', 'procurement', 'user-department', 'administration'],
  money: ['procurement', 'finance', 'it'],
  time: ['it', 'user-department', 'operations', 'administration'],
  learning: ['hr', 'user-department', 'operations', 'administration'],
  change: ['executive', 'hr', 'operations', 'user-department'],
  substitute: ['procurement', 'it', 'finance'],
};

/** As many as one would ask for one figure. */
const MOST_PEOPLE = 2;

/** Every line that lacks something, in the order of the account: the purchase's, then each person's own. */
export function readAccountAsks(facts: MapFacts): readonly AccountAsk[] {
  const { map, today } = facts;
  const silences = readSilences(facts);
  const mayBeAsked = (id: PersonId) => {
    const person = map.people[id];
    return person !== undefined && !facts.inQuiet(id) && silences.of(person).silence !== 'inside';
  };
  const owners = [null, ...facts.index.people.map(({ id }) => id)];
  return owners.flatMap((owner) => {
    const { value, cost } = readSides(map, owner);
    return [...value, ...cost].flatMap(({ line }) => {
      const lack = lackOf(line);
      return lack === null ? [] : [{ line, lack, ...whom(line, owner) }];
    });
  });

  function lackOf(line: AccountLine): AccountLack | null {
    if (line.amount === null) return 'amount';
    const source = sourceOf(map, { table: 'accountLines', record: line.id, field: 'amount' });
    if (source === null || (!source.assumed && source.person === null && source.text === '')) return 'source';
    if (source.assumed) return 'assumed';
    return isStale(source, today) ? 'stale' : null;
  }

  /** Whoever gave it last knows it best; a person's own figure is theirs. */
  function whom(line: AccountLine, owner: PersonId | null): Pick<AccountAsk, 'people' | 'functions'> {
    const functions = KNOWN_BY[line.kind];
    const rankOf = ({ function: one }: Person) => (one === 'unknown' ? -1 : functions.indexOf(one));
    const giver = sourceOf(map, { table: 'accountLines', record: line.id, field: 'amount' })?.person ?? null;
    const known = facts.index.people
      .filter((person) => person.sort !== 'body' && rankOf(person) >= 0)
      .sort(compareBy(rankOf))
      .map(({ id }) => id);
    const asked = [giver, owner, ...known].filter((id) => id !== null && mayBeAsked(id));
    return { functions, people: [...new Set(asked)].filter((id) => id !== null).slice(0, MOST_PEOPLE) };
  }
}
