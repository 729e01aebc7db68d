/** Understands a pasted list, one person a line; must never drop a word of it, nor take one for more than it says exactly. */
import { MAX_FIELD } from '../../format/limits.ts';
import { type ContactLevel, type FunctionId, ROLES, type Role, type Stance } from '../../model/words.ts';
import { cleanText } from '../../shared/cleanText.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { nameKey } from '../../shared/sameName.ts';
import { type CellLine, splitCells } from '../splitCells.ts';
import { matchContact, matchFunction, matchPart, matchStance } from '../vocabulary.ts';
import { type Column, readHeading } from './headings.ts';

export interface ListRow {
  /** Its place in what was pasted, from 1. */
  readonly line: number;
  readonly said: string;
  /** What each filled cell was taken for. */
  readonly cells: readonly { readonly text: string; readonly as: Column }[];
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly function: FunctionId | null;
  readonly role: Role | null;
  readonly stance: Stance | null;
  readonly contact: ContactLevel | null;
  readonly step: string | null;
  /** Called an opinion holder, which is no part in a step. */
  readonly outside: boolean;
}

export interface ReadList {
  readonly rows: readonly ListRow[];
  readonly headed: boolean;
  readonly removed: number;
  readonly damaged: boolean;
}

export const LIST_REFUSALS = ['nothing', 'too-long', 'too-many', 'line-too-long'] as const;
export interface ListRefusal {
  readonly code: (typeof LIST_REFUSALS)[number];
  readonly line: number | null;
}

/** Characters, and lines: far more than one customer's people, and quick to look through. */
export const MOST_TEXT = 1_000_000;
export const MOST_LINES = 2_000;

/** Reads a list. `steps`: names of the map's steps, which a cell may be. */
export function readList(raw: string, steps: readonly string[]): Result<ReadList, ListRefusal> {
  if (raw.length > MOST_TEXT) return fail({ code: 'too-long', line: null });
  const { text, removed, damaged } = cleanText(raw);
  const lines = splitCells(text)
    .map((split, place) => ({ ...split, line: place + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = lines;
  if (!first) return fail({ code: 'nothing', line: null });
  const heading = readHeading(first.cells);
  const body = heading ? lines.slice(1) : lines;
  if (body.length > MOST_LINES) return fail({ code: 'too-many', line: null });
  const long = body.find(({ cells }) => cells.join(', ').length > MAX_FIELD);
  if (long) return fail({ code: 'line-too-long', line: long.line });
  const known = new Set(steps.map(nameKey));
  const rows = body.map((line) => readRow(line, heading, first.cells, known));
  return rows.length === 0
    ? fail({ code: 'nothing', line: null })
    : ok({ rows, headed: heading !== null, removed, damaged });
}

type Understood = { -readonly [Key in 'function' | 'role' | 'stance' | 'contact' | 'step']: ListRow[Key] };

function readRow(
  { cells, tabbed, line }: CellLine & { readonly line: number },
  heading: readonly (Column | null)[] | null,
  headings: readonly string[],
  steps: ReadonlySet<string>,
): ListRow {
  const read: Understood = { function: null, role: null, stance: null, contact: null, step: null };
  const taken: { text: string; as: Column }[] = [];
  const words: { [Kind in 'name' | 'title' | 'note']: string[] } = { name: [], title: [], note: [] };
  let outside = false;
  const own = heading === null && tabbed && isOwnOrder(cells);
  const understand = (text: string, place: number): Column => {
    const column = heading ? (heading[place] ?? 'note') : place === 0 ? 'name' : own && place === 4 ? 'step' : null;
    if (column === 'name' || column === 'note') return column;
    if (column === 'step' && read.step === null) {
      read.step = text;
      return 'step';
    }
    const may = (kind: Column) => column === kind || column === null;
    const role = may('role') ? matchPart(text) : null;
    if (role === 'opinion-holder' && !outside) {
      outside = true;
      return 'role';
    }
    const plain = ROLES.find((known) => known === role);
    if (plain && read.role === null) {
      read.role = plain;
      return 'role';
    }
    for (const [kind, matching] of [
      ['stance', matchStance],
      ['contact', matchContact],
      ['function', matchFunction],
    ] as const) {
      const found = may(kind) && read[kind] === null ? matching(text) : null;
      if (found === null) continue;
      (read as { [key: string]: string | null })[kind] = kind === 'function' && found === 'unknown' ? null : found;
      return kind;
    }
    if (column === null && read.step === null && steps.has(nameKey(text))) {
      read.step = text;
      return 'step';
    }
    return 'title';
  };
  for (const [place, text] of cells.entries()) {
    if (text === '') continue;
    const as = understand(text, place);
    taken.push({ text, as });
    const headed = as === 'note' && heading?.[place] !== 'note' ? (headings[place] ?? '') : '';
    if (as === 'name' || as === 'title' || as === 'note') words[as].push(headed === '' ? text : `${headed}: ${text}`);
  }
  return {
    line,
    said: cells.filter((cell) => cell !== '').join(', '),
    cells: taken,
    ...read,
    name: words.name.join(' '),
    title: words.title.join(', '),
    notes: words.note.join('\n'),
    outside: outside && read.role === null && read.step === null,
  };
}

/** Name, title, function, role, step: the order in which people are copied from here, with or without words in each. */
const isOwnOrder = (cells: readonly string[]): boolean => {
  const [, , job = '', role = ''] = cells;
  const isJob = job === '' || matchFunction(job) !== null;
  return cells.length === 5 && isJob && (role === '' || matchPart(role) !== null);
};
