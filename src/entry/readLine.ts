/** Understands a typed line such as "Shen Yu, vice president, executive, approver"; must never take a word for more than it says exactly. */
import type { ContactLevel, FunctionId, Role, Stance } from '../model/words.ts';
import { splitLine } from './splitCells.ts';
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
  /** Not there any more. */
  readonly left: boolean;
}

/**
 * The first part is the name (see splitCells for what parts a line); what no list knows is the title,
 * "key opinion holder" too, since no seat can hold it.
 * While only what is `safe` may be shown, nobody's stance or contact level is written, so such a word is a title's too.
 */
export function readLine(line: string, safe = false): ReadLine {
  const [name = '', ...parts] = splitLine(line);
  const read = { role: null, function: null, stance: null, contact: null, left: false } as {
    -readonly [Key in keyof Omit<ReadLine, 'said' | 'name' | 'title'>]: ReadLine[Key];
  };
  const title: string[] = [];
  for (const part of parts.filter((some) => some !== '')) {
    const role = matchRole(part);
    const stance = safe ? null : matchStance(part);
    const contact = safe ? null : matchContact(part);
    const own = matchFunction(part);
    if (role && read.role === null) read.role = role;
    else if (stance && read.stance === null) read.stance = stance;
    else if (contact && read.contact === null) read.contact = contact;
    else if (own && read.function === null) read.function = own === 'unknown' ? null : own;
    else if (matchLeft(part)) read.left = true;
    else title.push(part);
  }
  return { said: [name, ...parts].filter((part) => part !== '').join(', '), name, title: title.join(', '), ...read };
}
