/** Understands a typed line such as "Shen Yu, vice president, executive, approver"; must never take a word for more than it says exactly. */
import { type ContactLevel, type FunctionId, ROLES, type Role, type Stance } from '../model/words.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../playbook/names.ts';
import { OTHER_FUNCTION_NAMES, OTHER_WORDS_FOR_LEFT } from '../playbook/otherNames.ts';

export interface ReadLine {
  readonly name: string;
  readonly title: string;
  readonly role: Role | null;
  readonly function: FunctionId | null;
  readonly stance: Stance | null;
  readonly contact: ContactLevel | null;
  /** Not there any more. */
  readonly left: boolean;
}

/** What a seat can hold; an opinion holder is read from the influence lines, so those words stay in the title. */
const SEAT_NAMES = Object.fromEntries(ROLES.map((role) => [role, ROLE_NAMES[role]]));

type Names = { readonly [id: string]: { readonly en: string; readonly 'zh-CN': string } };

/** The entry whose name in either language, or whose id, is exactly these words; null when none is. */
export function match<Id extends string>(words: string, names: Names): Id | null {
  const asked = words.toLowerCase();
  const found = Object.entries(names).find(
    ([id, name]) => id === asked || name.en.toLowerCase() === asked || name['zh-CN'].toLowerCase() === asked,
  );
  return found ? (found[0] as Id) : null;
}

/** Like match, for a function: by its name or by what else it is called. */
export function matchFunction(words: string): FunctionId | null {
  const called = Object.entries(OTHER_FUNCTION_NAMES).find(([, names]) => names.includes(words.toLowerCase()));
  return match<FunctionId>(words, FUNCTION_NAMES) ?? (called ? (called[0] as FunctionId) : null);
}

/** Whether these words say that somebody has left. */
const saysLeft = (words: string): boolean =>
  [LEFT_NAME.en.toLowerCase(), LEFT_NAME['zh-CN'], ...OTHER_WORDS_FOR_LEFT].includes(words.toLowerCase());

/**
 * Splits at commas, semicolons and tabs of either script. The first part is the name; what no list knows is the title.
 * While only what is `safe` may be shown, nobody's stance or contact level is written, so such a word is a title's too.
 */
export function readLine(line: string, safe = false): ReadLine {
  const [name = '', ...parts] = line.split(/[,，;；\t]/).map((part) => part.trim());
  const read = { role: null, function: null, stance: null, contact: null, left: false } as {
    -readonly [Key in keyof Omit<ReadLine, 'name' | 'title'>]: ReadLine[Key];
  };
  const title: string[] = [];
  for (const part of parts.filter((some) => some !== '')) {
    const role = match<Role>(part, SEAT_NAMES);
    const stance = safe ? null : match<Stance>(part, STANCE_NAMES);
    const contact = safe ? null : match<ContactLevel>(part, CONTACT_NAMES);
    const own = matchFunction(part);
    if (role && read.role === null) read.role = role;
    else if (stance && read.stance === null) read.stance = stance;
    else if (contact && read.contact === null) read.contact = contact;
    else if (own && read.function === null) read.function = own;
    else if (saysLeft(part)) read.left = true;
    else title.push(part);
  }
  return { name, title: title.join(', '), ...read };
}
