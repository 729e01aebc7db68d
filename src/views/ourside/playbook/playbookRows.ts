/** The playbook as a list: what it ships, what we made of it, what is ours, and what of ours it has dropped; must never leave out a record of ours. */

import { whenOfOwn } from '../../../analysis/flow/entryBook.ts';
import { placesThere, wrongPlaces } from '../../../analysis/flow/entryPlaces.ts';
import type { Flow } from '../../../analysis/flow/flow.ts';
import type { StepId } from '../../../model/ids.ts';
import { isOwnEntry, type OurSide, type PlaybookOverride } from '../../../model/ourSide.ts';
import { LANGUAGES, type Lane, type Language, type StepKind, type Words } from '../../../model/words.ts';
import { entries } from '../../../playbook/entries.ts';
import type { Part, Placeholder, PlaybookEntry, When } from '../../../playbook/playbook.ts';
import { RETIRED } from '../../../playbook/retired.ts';
import { compareText } from '../../../shared/compare.ts';

export interface PlaybookRow {
  readonly id: string;
  /** Of our own, of the playbook, or of the playbook once. */
  readonly kind: 'own' | 'shipped' | 'retired';
  /** Null where nobody can tell any more. */
  readonly lane: Lane | null;
  readonly when: When;
  /** As the playbook has them; empty for one of our own. */
  readonly shipped: Words;
  /** What is recorded of ours. */
  readonly given: PlaybookOverride | undefined;
  /** The places that its words may have. */
  readonly places: readonly Placeholder[];
  /** Our words have a place that cannot be filled. */
  readonly wrong: boolean;
  /** The playbook's words are others than when ours were written. */
  readonly changed: boolean;
}

const NO_WORDS = { en: '', 'zh-CN': '' };

/** All rows: those of our own first, then those that the playbook dropped, then the playbook in its own order. */
export function playbookRows(playbook: OurSide['playbook']): readonly PlaybookRow[] {
  const ours = Object.values(playbook).sort((a, b) => compareText(a.id, b.id));
  return [
    ...ours.filter(({ id }) => isOwnEntry(id)).map(ownRow),
    ...ours.filter(({ id }) => !isOwnEntry(id) && !SHIPPED.has(id)).map(retiredRow),
    ...entries.map((entry) => shippedRow(entry, playbook[entry.id])),
  ];
}

const SHIPPED: ReadonlySet<string> = new Set(entries.map(({ id }) => id));

const isWrong = (given: PlaybookOverride | undefined, places: readonly Placeholder[]): boolean =>
  LANGUAGES.some((language) => wrongPlaces(given?.words[language] ?? '', places).length > 0);

function ownRow(given: PlaybookOverride): PlaybookRow {
  const when = given.own ? whenOfOwn(given.own, given) : {};
  const places = placesThere({ when, words: NO_WORDS });
  return {
    id: given.id,
    kind: 'own',
    lane: given.own?.lane ?? null,
    when,
    shipped: {},
    given,
    places,
    wrong: isWrong(given, places),
    changed: false,
  };
}

const retiredRow = (given: PlaybookOverride): PlaybookRow => ({
  id: given.id,
  kind: 'retired',
  lane: null,
  when: {},
  shipped: RETIRED[given.id] ?? given.shipped ?? {},
  given,
  places: [],
  wrong: false,
  changed: false,
});

function shippedRow(entry: PlaybookEntry, given: PlaybookOverride | undefined): PlaybookRow {
  const { id, lane, when, words } = entry;
  const row = { id, kind: 'shipped', lane, when, shipped: words, given } as const;
  // A thousand entries that nobody touched need no reading of their places.
  if (!given) return { ...row, places: [], wrong: false, changed: false };
  const places = placesThere(entry);
  const changed = LANGUAGES.some(
    (one) => given.words[one] !== undefined && given.shipped !== undefined && given.shipped[one] !== words[one],
  );
  return { ...row, places, wrong: isWrong(given, places), changed };
}

/** Its words in a language as they are meant to stand: ours, or else the playbook's, or else ours of the other language. */
export function wordsOfRow({ given, shipped }: PlaybookRow, language: Language): string {
  const said = (words: Words | undefined, one: Language) => words?.[one]?.trim() || null;
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return said(given?.words, language) ?? said(shipped, language) ?? said(given?.words, other) ?? '';
}

export const SHOWS = ['all', 'ours', 'edited', 'off', 'look', 'here'] as const;
export type Shows = (typeof SHOWS)[number];

/** `any` asks for those that are not tied to one. */
export interface RowFilter {
  readonly text: string;
  readonly lane: Lane | 'all';
  readonly stepKind: StepKind | 'all' | 'any';
  readonly fn: string;
  readonly part: Part | 'all' | 'any';
  readonly shows: Shows;
}

export const NO_FILTER: RowFilter = { text: '', lane: 'all', stepKind: 'all', fn: 'all', part: 'all', shows: 'all' };

/** The rows that a filter leaves; words are looked for in both languages, and so is the id. `here` has the entries of the open map. */
export function filterRows(
  rows: readonly PlaybookRow[],
  { text, lane, stepKind, fn, part, shows }: RowFilter,
  here: ReadonlyMap<string, unknown>,
): readonly PlaybookRow[] {
  const wanted = text.trim().toLowerCase().split(/\s+/);
  return rows.filter(
    (row) =>
      (lane === 'all' || row.lane === lane) &&
      fits(stepKind, row.when.stepKinds) &&
      fits(fn, row.when.functions) &&
      fits(part, row.when.parts) &&
      isShown(row, shows, here) &&
      (wanted[0] === '' || hasAll(row, wanted)),
  );
}

const fits = (wanted: string, tiedTo: readonly string[] | undefined): boolean =>
  wanted === 'all' || (wanted === 'any' ? tiedTo === undefined : tiedTo?.includes(wanted) === true);

function isShown({ kind, given, wrong, changed, id }: PlaybookRow, shows: Shows, here: ReadonlyMap<string, unknown>) {
  if (shows === 'ours') return kind === 'own';
  if (shows === 'edited') return kind !== 'own' && given !== undefined;
  if (shows === 'off') return given?.off === true;
  if (shows === 'look') return wrong || changed || kind === 'retired';
  return shows === 'all' || here.has(id);
}

function hasAll({ id, shipped, given }: PlaybookRow, wanted: readonly string[]): boolean {
  const said = [id, ...LANGUAGES.flatMap((one) => [shipped[one] ?? '', given?.words[one] ?? ''])]
    .join(' ')
    .toLowerCase();
  return wanted.every((word) => said.includes(word));
}

/** At which steps of a map each entry stands, in the customer's order. */
export function entriesOnMap({ items }: Flow): ReadonlyMap<string, readonly StepId[]> {
  const found = new Map<string, StepId[]>();
  for (const { step, reasons, edit } of items) {
    if (edit?.hidden) continue;
    for (const { entry } of reasons) {
      const steps = found.get(entry) ?? [];
      if (!steps.includes(step)) steps.push(step);
      found.set(entry, steps);
    }
  }
  return found;
}
