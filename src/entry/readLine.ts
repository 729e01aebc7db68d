/** Understands a typed line such as "Shen Yu, vice president, executive, approver"; must never take a word for more than it says exactly. */
import type { ContactLevel, FunctionId, Role, Stance } from '../model/words.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES } from '../playbook/names.ts';
import { OTHER_FUNCTION_NAMES } from '../playbook/otherNames.ts';
import { nameKey } from '../shared/sameName.ts';
import { splitLine } from './splitCells.ts';
import { matchWord } from './vocabulary.ts';

export interface ReadLine {
  /** All of it, as it was written. */
  readonly said: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role | null;
  readonly function: FunctionId | null;
  readonly stance: Stance | null;
  readonly contact: ContactLevel | null;
}

/** What a seat can hold; an opinion holder is read from the influence lines, so those words stay in the title. */
const { 'opinion-holder': _, ...SEAT_NAMES } = ROLE_NAMES;

/** The function that these words name: by its name, or by what else it is called. */
export function matchFunction(words: string): FunctionId | null {
  const key = nameKey(words);
  const called = Object.entries(OTHER_FUNCTION_NAMES).find(([, names]) => names.some((name) => nameKey(name) === key));
  return matchWord<FunctionId>(words, FUNCTION_NAMES) ?? (called ? (called[0] as FunctionId) : null);
}

/**
 * The first part is the name (see splitCells for what parts a line); what no list knows is the title.
 * While only what is `safe` may be shown, nobody's stance or contact level is written, so such a word is a title's too.
 */
export function readLine(line: string, safe = false): ReadLine {
  const [name = '', ...parts] = splitLine(line);
  const read = { role: null, function: null, stance: null, contact: null } as {
    -readonly [Key in keyof Omit<ReadLine, 'said' | 'name' | 'title'>]: ReadLine[Key];
  };
  const title: string[] = [];
  for (const part of parts.filter((some) => some !== '')) {
    const role = matchWord<Role>(part, SEAT_NAMES);
    const stance = safe ? null : matchWord<Stance>(part, STANCE_NAMES);
    const contact = safe ? null : matchWord<ContactLevel>(part, CONTACT_NAMES);
    const own = matchFunction(part);
    if (role && read.role === null) read.role = role;
    else if (stance && read.stance === null) read.stance = stance;
    else if (contact && read.contact === null) read.contact = contact;
    else if (own && read.function === null) read.function = own;
    else title.push(part);
  }
  return { said: [name, ...parts].filter((part) => part !== '').join(', '), name, title: title.join(', '), ...read };
}
