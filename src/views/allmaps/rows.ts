/** The maps as rows: what is known of each so far, found, filtered and in an order; must never leave one out unasked. */
import type { MapOverview } from '../../analysis/overMaps/readMap.ts';
import { findMaps } from '../../entry/findMaps.ts';
import type { OurPersonId } from '../../model/ids.ts';
import { type Language, OUTCOMES, type Outcome } from '../../model/words.ts';
import { nameKey } from '../../shared/sameName.ts';
import type { MapSummary } from '../../store/library.ts';

/** A map as home knows it, and what reading it has told: nothing yet, or that it cannot be read. */
export interface Row {
  readonly summary: MapSummary;
  readonly read: MapOverview | 'unreadable' | null;
}

/** What reading told of a row, once it has. */
export const readOf = ({ read }: Row): MapOverview | null => (read === 'unreadable' ? null : read);

export interface RowFilter {
  readonly words: string;
  readonly owner: OurPersonId | 'nobody' | null;
  /** The key of a customer's name. */
  readonly customer: string | null;
  readonly outcome: Outcome | null;
  readonly stopsOnly: boolean;
  readonly lateOnly: boolean;
}

export const NO_FILTER: RowFilter = {
  words: '',
  owner: null,
  customer: null,
  outcome: null,
  stopsOnly: false,
  lateOnly: false,
};

/** Those that pass, in the order in which they come. What is asked of a map that is not read yet it does not pass. */
export function filterRows(rows: readonly Row[], filter: RowFilter): readonly Row[] {
  const { owner, customer, outcome, stopsOnly, lateOnly } = filter;
  const summaries = rows.map(({ summary }) => summary);
  const found = new Set(findMaps(summaries, filter.words));
  return rows.filter((row) => {
    const read = readOf(row);
    return (
      found.has(row.summary) &&
      (customer === null || nameKey(row.summary.customer) === customer) &&
      (owner === null || (read !== null && (read.fields.owner ?? 'nobody') === owner)) &&
      (outcome === null || read?.fields.outcome === outcome) &&
      (!stopsOnly || stopsOf(row) > 0) &&
      (!lateOnly || (read?.late ?? 0) > 0)
    );
  });
}

/** As reading told, else as home knows it. */
export const stopsOf = (row: Row): number => readOf(row)?.stops ?? row.summary.stops;

/** The customers of the maps by the keys of their names, each as it is written first. */
export function customersOf(rows: readonly Row[], language: Language): readonly (readonly [string, string])[] {
  const names = new Map<string, string>();
  for (const { summary } of rows) {
    const key = nameKey(summary.customer);
    if (key !== '' && !names.has(key)) names.set(key, summary.customer.trim());
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...names].sort(([, a], [, b]) => compare(a, b));
}

export const COLUMNS = [
  'name',
  'customer',
  'amount',
  'here',
  'by',
  'stops',
  'biggest',
  'coverage',
  'late',
  'owner',
  'outcome',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface RowOrder {
  readonly by: Column;
  readonly down: boolean;
}

/** What most asks for attention stands first. */
export const FIRST_ORDER: RowOrder = { by: 'stops', down: true };

/** Pressed once a column is ordered the way one mostly wants it, pressed again the other way. */
export const nextOrder = (order: RowOrder, by: Column): RowOrder =>
  order.by === by ? { by, down: !order.down } : { by, down: by === 'amount' || by === 'stops' || by === 'late' };

/** What a cell is compared by; null where it says nothing. */
type Sorted = string | number | null;

/** The words in the cells of a row. */
export interface RowWords {
  readonly name: (row: Row) => string;
  readonly here: (row: Row) => string;
  readonly owner: (row: Row) => string;
}

const SEVERITY_PLACE = { stop: 0, slow: 1, note: 2 } as const;

/** Whatever says nothing comes last either way; amounts go by currency first, for what one is worth in another is not known here. */
export function sortRows(
  rows: readonly Row[],
  { by, down }: RowOrder,
  language: Language,
  words: RowWords,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const byKey = (a: Sorted, b: Sorted): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return down ? -order : order;
  };
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by, language, words), name: words.name(row) }));
  keyed.sort((a, b) => {
    const [left, right] = [a.row.summary, b.row.summary];
    if (by === 'amount' && a.key !== null && b.key !== null && left.currency !== right.currency) {
      return left.currency < right.currency ? -1 : 1;
    }
    return byKey(a.key, b.key) || compare(a.name, b.name) || (left.id < right.id ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}

function keyOf(row: Row, by: Column, language: Language, words: RowWords): Sorted {
  const read = readOf(row);
  const text = (said: string) => (said.trim() === '' ? null : said);
  switch (by) {
    case 'name':
      return words.name(row);
    case 'customer':
      return text(row.summary.customer);
    case 'amount':
      return row.summary.amount;
    case 'here':
      return text(words.here(row));
    case 'by':
      return read?.fields.reasonBy ?? null;
    case 'stops':
      return stopsOf(row);
    case 'biggest':
      return read?.biggest ? `${SEVERITY_PLACE[read.biggest.severity]} ${read.biggest.title[language]}` : null;
    case 'coverage':
      return read?.coverage && read.coverage.people > 0 ? read.coverage.covered / read.coverage.people : null;
    case 'late':
      return read?.late ?? null;
    case 'owner':
      return text(words.owner(row));
    case 'outcome':
      return read ? OUTCOMES.indexOf(read.fields.outcome) : null;
  }
}
