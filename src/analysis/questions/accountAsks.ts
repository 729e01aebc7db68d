/** What the account still lacks and whose matter such a figure is at the customer. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import { isStale, sourceOf } from '../../model/factSource.ts';
import type { PersonId } from '../../model/ids.ts';
import type { AccountLine } from '../../model/records.ts';
import type { AccountKind, FunctionId } from '../../model/words.ts';
import { readSides } from '../account.ts';
import type { Whom } from './question.ts';

/** The figure is missing; it is our own guess; nobody is named for it; or it was said longer ago than a quarter. */
export type AccountLack = 'amount' | 'assumed' | 'source' | 'stale';

export interface AccountAsk {
  readonly line: AccountLine;
  readonly lack: AccountLack;
  readonly whom: Whom;
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

/** Every line that lacks something, in the order of the account: the purchase's, then each person's own. */
export function readAccountAsks({ map, index, today }: MapFacts): readonly AccountAsk[] {
  const owners = [null, ...index.people.map(({ id }) => id)];
  return owners.flatMap((owner) => {
    const { value, cost } = readSides(map, owner);
    return [...value, ...cost].flatMap(({ line }) => {
      const lack = lackOf(line);
      return lack === null ? [] : [{ line, lack, whom: whom(line, owner) }];
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
  function whom(line: AccountLine, owner: PersonId | null): Whom {
    const giver = sourceOf(map, { table: 'accountLines', record: line.id, field: 'amount' })?.person ?? null;
    const first = [giver, owner].filter((id) => id !== null);
    return { first, functions: KNOWN_BY[line.kind], onlyThese: true };
  }
}
