/** Understands a typed line such as "Shen Yu, vice president, executive, approver"; must never take a word for more than it says without calling that a proposal. */
import type { SignOffLimit } from '../model/records.ts';
import type { ContactLevel, FunctionId, Role, Stance } from '../model/words.ts';
import { proposeFunction, proposePart } from './propose.ts';
import { splitLine } from './splitCells.ts';
import { takeReach } from './takeReach.ts';
import { matchContact, matchFunction, matchLeft, matchRole, matchStance } from './vocabulary.ts';

export interface ReadLine {
  /** All of it, as it was written. */
  readonly said: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role | null;
  readonly function: FunctionId | null;
  readonly stance: Stance | null;
  readonly contact: ContactLevel | null;
  readonly limit: SignOffLimit | null;
  /** '' unless they were said; several are parted by commas. */
  readonly email: string;
  readonly phone: string;
  /** What no field could hold, as it was written. */
  readonly notes: string;
  /** Not there any more. */
  readonly left: boolean;
  /** What of these was not said in so many words. */
  readonly proposed: ReadonlySet<'role' | 'limit' | 'function'>;
}

export interface Reading {
  /** In which the map counts. */
  readonly currency: string;
  /** While only what is safe may be shown, nobody's stance, contact level or limit is written: such words are a title's. */
  readonly safe?: boolean;
  /** False once somebody has declined them. */
  readonly proposes?: boolean;
}

/**
 * The first part is the name (see splitCells for what parts a line); what no list knows is the title,
 * "key opinion holder" too, since no seat can hold it.
 */
export function readLine(line: string, { currency, safe = false, proposes = true }: Reading): ReadLine {
  const { rest: words, email, phone } = takeReach(line);
  const [named = '', ...parts] = splitLine(words);
  // Of whom nothing else is known, the address is the name.
  const name = named || email || phone;
  const read = { role: null, function: null, stance: null, contact: null, limit: null, left: false } as {
    -readonly [Key in keyof Omit<
      ReadLine,
      'said' | 'name' | 'title' | 'email' | 'phone' | 'notes' | 'proposed'
    >]: ReadLine[Key];
  };
  const proposed = new Set<'role' | 'limit' | 'function'>();
  const title: string[] = [];
  const notes: string[] = [];
  const propose = (part: string): boolean => {
    const found = proposes && read.role === null ? proposePart(part, currency) : null;
    if (!found || (found.limit && safe)) return false;
    read.role = found.role;
    read.limit = found.limit;
    if (found.more) notes.push(part);
    proposed.add('role');
    if (found.limit) proposed.add('limit');
    return true;
  };
  const take = (part: string): boolean => {
    const role = matchRole(part);
    const stance = safe ? null : matchStance(part);
    const contact = safe ? null : matchContact(part);
    const own = matchFunction(part);
    if (role && read.role === null) read.role = role;
    else if (stance && read.stance === null) read.stance = stance;
    else if (contact && read.contact === null) read.contact = contact;
    else if (own && read.function === null) read.function = own === 'unknown' ? null : own;
    else if (matchLeft(part)) read.left = true;
    else return false;
    return true;
  };
  // What is said in so many words comes first, wherever it stands.
  const rest = parts.filter((part) => part !== '' && !take(part));
  for (const part of rest) if (!propose(part)) title.push(part);
  const supposed = proposes && read.function === null ? proposeFunction(title.join(', ')) : null;
  if (supposed) {
    read.function = supposed;
    proposed.add('function');
  }
  const said = splitLine(line)
    .filter((part) => part !== '')
    .join(', ');
  return { said, name, title: title.join(', '), ...read, email, phone, notes: notes.join('\n'), proposed };
}

/** What tells who is meant: what is only supposed of a function speaks for nobody and against nobody. */
export const tellingOf = (line: ReadLine): Pick<ReadLine, 'name' | 'title' | 'function'> =>
  line.proposed.has('function') ? { ...line, function: null } : line;
