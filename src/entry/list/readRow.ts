/** Understands one line of a list; must never drop a word of it, nor take one for more than it says without calling that a proposal. */
import type { SignOffLimit } from '../../model/records.ts';
import { type ContactLevel, type FunctionId, ROLES, type Role, type Stance } from '../../model/words.ts';
import { CONSULTED } from '../../playbook/signs.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { halfWidth } from '../../shared/halfWidth.ts';
import { nameKey } from '../../shared/sameName.ts';
import {
  matchLimit,
  matchLimitCell,
  proposeFunction,
  proposePart,
  type ReadLimit,
  type Uncounted,
} from '../propose.ts';
import { takeReach } from '../takeReach.ts';
import { matchContact, matchFunction, matchLeft, matchPart, matchStance } from '../vocabulary.ts';
import type { Column } from './headings.ts';
import type { TableLine } from './listTable.ts';
import { wholeName } from './wholeName.ts';

export interface ListRow {
  /** Its place in what was pasted, from 1; of several on one line, each a hundredth further. */
  readonly line: number;
  readonly said: string;
  /** What each filled cell was taken for. */
  readonly cells: readonly { readonly text: string; readonly as: Column | 'left' }[];
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly email: string;
  readonly phone: string;
  readonly function: FunctionId | null;
  readonly role: Role | null;
  readonly limit: SignOffLimit | null;
  readonly stance: Stance | null;
  readonly contact: ContactLevel | null;
  readonly step: string | null;
  /** Not there any more. */
  readonly left: boolean;
  /** Called an opinion holder, which is no part in a step. */
  readonly outside: boolean;
  /** Why an amount that was named as a limit is a note. */
  readonly uncounted: Uncounted | null;
  /** What of these was not said in so many words; of the name, that the line was parted for it. */
  readonly proposed: ReadonlySet<'role' | 'limit' | 'function' | 'name'>;
}

export interface RowReading {
  readonly columns: readonly Column[];
  /** What stands over a column that is kept as a note. */
  readonly headings: readonly string[];
  /** Keys of the names of the map's steps. */
  readonly steps: ReadonlySet<string>;
  /** In which the map counts. */
  readonly currency: string;
  readonly proposes: boolean;
}

type Understood = {
  -readonly [Key in 'function' | 'role' | 'limit' | 'uncounted' | 'stance' | 'contact' | 'step']: ListRow[Key];
};
type Kept = 'name' | 'first' | 'last' | 'title' | 'email' | 'phone' | 'note';

const KEPT: readonly Column[] = ['name', 'first', 'last', 'email', 'phone', 'note'];

export function readRow(
  { cells, line }: TableLine,
  { columns, headings, steps, currency, proposes }: RowReading,
): ListRow {
  const read: Understood = {
    function: null,
    role: null,
    limit: null,
    uncounted: null,
    stance: null,
    contact: null,
    step: null,
  };
  const words: { [Kind in Kept]: string[] } = {
    name: [],
    first: [],
    last: [],
    title: [],
    email: [],
    phone: [],
    note: [],
  };
  const proposed = new Set<'role' | 'limit' | 'function' | 'name'>();
  let outside = false;
  /** The word for it, where they are only heard. */
  let consulted: string | null = null;
  let left = false;

  const under = (place: number, text: string) => (headings[place] ? `${headings[place]}: ${text}` : text);
  /** An amount that is no limit here is kept in words. */
  const bound = (found: ReadLimit | null, said: string): boolean => {
    if (!found || read.limit !== null) return false;
    read.limit = found.limit;
    read.uncounted = found.uncounted ?? read.uncounted;
    if (found.uncounted) words.note.push(said);
    return true;
  };
  const take = (text: string, column: Column, place: number): Column | 'left' | null => {
    if (column === 'ignore' || KEPT.includes(column)) return column;
    if (column === 'step' && read.step === null) {
      read.step = text;
      return 'step';
    }
    if (column === 'limit') return bound(matchLimitCell(text, currency), under(place, text)) ? 'limit' : 'note';
    const may = (kind: Column) => column === kind || column === 'words';
    const part = may('role') ? matchPart(text) : null;
    if (part === 'opinion-holder' && !outside) {
      outside = true;
      return 'role';
    }
    const role = ROLES.find((known) => known === part);
    if (role && read.role === null) {
      read.role = role;
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
    if (may('role') && bound(matchLimit(text, currency), text)) return 'role';
    if (column === 'words' && read.step === null && steps.has(nameKey(text))) {
      read.step = text;
      return 'step';
    }
    if (column === 'words' && matchLeft(text)) {
      left = true;
      return 'left';
    }
    return null;
  };
  const propose = (text: string, column: Column): Column | null => {
    if (!proposes || consulted !== null || (column !== 'role' && column !== 'words')) return null;
    if (read.role === null && CONSULTED.test(halfWidth(text).trim())) {
      consulted = text;
      proposed.add('role');
      return 'role';
    }
    const part = proposePart(text, currency);
    if (!part) return null;
    const isBound = part.limit !== null || part.uncounted !== null;
    if (isBound ? !bound(part, text) : read.role !== null) return null;
    if (part.more && !isBound) words.note.push(text);
    if (part.limit) proposed.add('limit');
    if (read.role === null) {
      read.role = part.role;
      proposed.add('role');
    }
    return 'role';
  };

  const filled = cells.flatMap((cell, place) => {
    const column = columns[place] ?? 'note';
    const reach = column === 'name' || column === 'words' ? takeReach(cell) : null;
    if (reach?.email) words.email.push(reach.email);
    if (reach?.phone) words.phone.push(reach.phone);
    const text = reach ? cleanLine(reach.rest) : cell;
    return text === '' ? [] : [{ text, place, column }];
  });
  // What is said in so many words comes first, wherever it stands.
  const exactly = filled.map(({ text, column, place }) => take(text, column, place));
  const taken = filled.map(({ text, column, place }, at) => {
    const as = exactly[at] ?? propose(text, column) ?? 'title';
    if (as in words) words[as as Kept].push(as === 'note' ? under(place, text) : text);
    return { text, as };
  });
  const title = words.title.join(', ');
  const where = proposes && read.function === null ? proposeFunction(title) : null;
  if (where) {
    read.function = where;
    proposed.add('function');
  }
  // Whoever is heard before others decide has no part in that step.
  if (consulted !== null && read.step !== null) {
    words.note.push(`${consulted}: ${read.step}`);
    read.step = null;
  }
  return {
    line,
    said: cells.filter((cell) => cell !== '').join(', '),
    cells: taken,
    ...read,
    name: [...words.name, wholeName(words.first, words.last.join(' '))].filter(Boolean).join(' '),
    title,
    notes: words.note.join('\n'),
    email: words.email.join(', '),
    phone: words.phone.join(', '),
    left,
    outside: (outside || consulted !== null) && read.role === null && read.step === null,
    proposed,
  };
}
