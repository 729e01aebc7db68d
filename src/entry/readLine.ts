/** Understands a typed line such as "Shen Yu, vice president, executive, approver"; must never take a word for more than it says without calling that a proposal. */
import type { SignOffLimit } from '../model/records.ts';
import type { ContactLevel, FunctionId, Role, Stance } from '../model/words.ts';
import { sameName } from '../shared/sameName.ts';
import { partName } from './partName.ts';
import { matchLimit, proposeFunction, proposePart, type ReadLimit, type Uncounted } from './propose.ts';
import { readTies, type SaidTie } from './readTies.ts';
import { isJob } from './soundsLike.ts';
import { joinPieces, splitLine } from './splitCells.ts';
import { takeReach } from './takeReach.ts';
import { matchContact, matchFunction, matchKeyPerson, matchLeft, matchRole, matchStance } from './vocabulary.ts';

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
  /** Taken for the decider. */
  readonly kp: boolean;
  /** How they stand to others on the map. */
  readonly ties: readonly SaidTie[];
  /** Why an amount that was named as a limit is a note. */
  readonly uncounted: Uncounted | null;
  /** What of these was not said in so many words; of the name, that the line was parted otherwise than by commas. */
  readonly proposed: ReadonlySet<'role' | 'limit' | 'function' | 'name'>;
}

export interface Reading {
  /** In which the map counts. */
  readonly currency: string;
  /** While only what is safe may be shown, nobody's stance, contact level, limit, KP mark or tie is written: such words are a title's. */
  readonly safe?: boolean;
  /** False once somebody has declined them. */
  readonly proposes?: boolean;
  /** Whether somebody has this name already: it is not parted. */
  readonly isKnown?: (name: string) => boolean;
  /** Whether exactly one on the map has this name, so that somebody can be tied to them; nobody has, where nothing can be tied. */
  readonly isOne?: (name: string) => boolean;
}

/**
 * The first part is the name (see splitCells for what parts a line); what no list knows is the title,
 * "key opinion holder" too, since no seat can hold it.
 */
export function readLine(
  line: string,
  { currency, safe = false, proposes = true, isKnown = () => false, isOne = () => false }: Reading,
): ReadLine {
  const { rest: words, email, phone } = takeReach(line);
  const asWritten = splitLine(words);
  const parted = proposes && !isKnown(asWritten[0] ?? '') ? partName(words, currency) : null;
  const [named = '', ...parts] = parted ?? asWritten;
  // Of whom nothing else is known, the address is the name.
  const name = named || email || phone;
  const read: {
    -readonly [Key in keyof Omit<
      ReadLine,
      'said' | 'name' | 'title' | 'email' | 'phone' | 'notes' | 'ties' | 'proposed'
    >]: ReadLine[Key];
  } = {
    role: null,
    function: null,
    stance: null,
    contact: null,
    limit: null,
    left: false,
    kp: false,
    uncounted: null,
  };
  const proposed = new Set<'role' | 'limit' | 'function' | 'name'>(parted ? ['name'] : []);
  const title: string[] = [];
  const notes: string[] = [];
  const ties: SaidTie[] = [];
  /** An amount that is no limit here is kept in words. */
  const bound = (part: string, { limit, uncounted }: ReadLimit): boolean => {
    if (safe || read.limit !== null) return false;
    read.limit = limit;
    read.uncounted = uncounted ?? read.uncounted;
    if (uncounted) notes.push(part);
    return true;
  };
  const tie = (part: string): boolean => {
    const found = safe ? null : readTies(part, (other) => isOne(other) && !sameName(other, name));
    ties.push(...(found ?? []));
    return found !== null;
  };
  const propose = (part: string): boolean => {
    const found = proposes ? proposePart(part, currency) : null;
    if (!found) return false;
    const isBound = found.limit !== null || found.uncounted !== null;
    if (isBound ? !bound(part, found) : read.role !== null) return false;
    if (found.more && !isBound) notes.push(part);
    if (found.limit) proposed.add('limit');
    if (read.role === null) {
      read.role = found.role;
      proposed.add('role');
    }
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
    else if (matchKeyPerson(part) && !safe) read.kp = true;
    else {
      const limit = matchLimit(part, currency);
      return limit !== null && bound(part, limit);
    }
    return true;
  };
  // What is said in so many words comes first, wherever it stands.
  const rest = parts.filter((part) => part !== '' && !take(part));
  for (const part of rest) if (!tie(part) && !propose(part)) title.push(part);
  const supposed = proposes && read.function === null ? functionSupposed(name, title.join(', ')) : null;
  if (supposed) {
    read.function = supposed;
    proposed.add('function');
  }
  const said = joinPieces(splitLine(line).filter((part) => part !== ''));
  return { said, name, title: title.join(', '), ...read, email, phone, notes: notes.join('\n'), ties, proposed };
}

/** By the title; where there is none, by a name that is a department's, or a title itself. */
function functionSupposed(name: string, title: string): FunctionId | null {
  if (title !== '') return proposeFunction(title);
  const own = matchFunction(name);
  if (own !== null) return own === 'unknown' ? null : own;
  return isJob(name) ? proposeFunction(name) : null;
}

/** What tells who is meant: what is only supposed of a function speaks for nobody and against nobody. */
export const tellingOf = (line: ReadLine): Pick<ReadLine, 'name' | 'title' | 'function'> =>
  line.proposed.has('function') ? { ...line, function: null } : line;
