/** The economic account: what the customer gains against what it costs them (domain, section 6); must never compare amounts with sizes. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { AccountLine } from '../model/records.ts';
import { type AccountKind, COST_KINDS, VALUE_KINDS } from '../model/words.ts';
import { compareBy } from '../shared/compare.ts';

export interface Account {
  readonly purchase: AccountSum;
  /** For those whose account differs from the purchase's; by person. */
  readonly people: ReadonlyMap<PersonId, AccountSum>;
}

export interface AccountSum {
  /** `amounts` over the map's years when every line has one, else `sizes` (small 1, medium 2, large 3). */
  readonly measure: 'amounts' | 'sizes';
  readonly value: number;
  readonly cost: number;
  /** There are lines of both kinds, so that a comparison means something. */
  readonly complete: boolean;
}

const POINTS = { small: 1, medium: 2, large: 3 } as const;

export const isValue = (line: AccountLine): boolean => VALUE_KINDS.some((kind) => kind === line.kind);

/** Sums the account of the purchase and of each person who has one of their own. */
export function readAccount(map: BuyingMap): Account {
  const lines = Object.values(map.accountLines);
  const people = new Map<PersonId, AccountSum>();
  for (const line of lines) {
    if (line.person === null || people.has(line.person)) continue;
    const own = lines.filter((other) => other.person === line.person);
    people.set(line.person, sum(own, map.fields.accountYears));
  }
  return {
    purchase: sum(
      lines.filter((line) => line.person === null),
      map.fields.accountYears,
    ),
    people,
  };
}

const measureOf = (lines: readonly AccountLine[]): AccountSum['measure'] =>
  lines.length > 0 && lines.every((line) => line.amount !== null) ? 'amounts' : 'sizes';

const worthBy = (measure: AccountSum['measure'], years: number) => (line: AccountLine) =>
  measure === 'sizes' ? POINTS[line.size] : (line.amount ?? 0) * (line.per === 'year' ? years : 1);

function sum(lines: readonly AccountLine[], years: number): AccountSum {
  const measure = measureOf(lines);
  const worth = worthBy(measure, years);
  const total = (some: readonly AccountLine[]) => some.reduce((sofar, line) => sofar + worth(line), 0);
  const value = lines.filter(isValue);
  const cost = lines.filter((line) => !isValue(line));
  return { measure, value: total(value), cost: total(cost), complete: value.length > 0 && cost.length > 0 };
}

/** The lines of one account in the order in which they are told, each with what it counts for. */
export interface AccountSide {
  readonly line: AccountLine;
  /** In the currency over all years, or in points of size. */
  readonly worth: number;
}

const KINDS: readonly AccountKind[] = [...VALUE_KINDS, ...COST_KINDS];

/** The account of the purchase (null) or of one person, both sides line by line. */
export function readSides(
  map: BuyingMap,
  person: PersonId | null,
): { readonly value: readonly AccountSide[]; readonly cost: readonly AccountSide[] } {
  const lines = Object.values(map.accountLines)
    .filter((line) => line.person === person)
    .sort(
      compareBy<AccountLine>(
        (line) => KINDS.indexOf(line.kind),
        (line) => line.order,
        (line) => line.id,
      ),
    );
  const worth = worthBy(measureOf(lines), map.fields.accountYears);
  const sides = lines.map((line) => ({ line, worth: worth(line) }));
  return { value: sides.filter(({ line }) => isValue(line)), cost: sides.filter(({ line }) => !isValue(line)) };
}

/** What the account of the purchase says in amounts of the map's currency. */
export interface AccountFigures {
  /** Over the map's years. */
  readonly value: number;
  readonly cost: number;
  /** Months until the value makes up for the whole cost; null where it never exceeds it. */
  readonly payback: number | null;
  /** What a month without the purchase loses, by the lines that come every year; null without any. */
  readonly monthlyLoss: number | null;
}

/** The figures of the purchase, or of one person's own; null unless it has lines of both kinds, and an amount in each. */
export function readFigures(map: BuyingMap, person: PersonId | null = null): AccountFigures | null {
  const years = map.fields.accountYears;
  const lines = Object.values(map.accountLines).filter((line) => line.person === person);
  const { measure, complete, value, cost } = sum(lines, years);
  if (measure !== 'amounts' || !complete) return null;
  const yearly = lines.filter((line) => isValue(line) && line.per === 'year');
  const lost = Math.round(yearly.reduce((sofar, line) => sofar + (line.amount ?? 0), 0) / 12);
  return {
    value,
    cost,
    payback: value > cost ? Math.ceil((cost * years * 12) / value) : null,
    monthlyLoss: lost > 0 ? lost : null,
  };
}
