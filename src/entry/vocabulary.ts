/** The words that the lists of the domain know, in either language; must never take a word for more than it says exactly. */
import { type ContactLevel, type FunctionId, ROLES, type Role, type Stance } from '../model/words.ts';
import {
  CONTACT_NAMES,
  FUNCTION_NAMES,
  KP_NAME,
  LEFT_NAME,
  type Names,
  ROLE_NAMES,
  STANCE_NAMES,
} from '../playbook/names.ts';
import {
  OTHER_FUNCTION_NAMES,
  OTHER_STANCE_NAMES,
  OTHER_WORDS_FOR_KP,
  OTHER_WORDS_FOR_LEFT,
} from '../playbook/otherNames.ts';
import { nameKey } from '../shared/sameName.ts';

/** The entry that exactly these words name, however they are written; null when none does. */
type Matches<Id extends string> = (words: string) => Id | null;

/** An entry is named by its name in either language, by its id, and by what else it is called. */
function vocabulary<Id extends string>(
  names: Names<Id>,
  others: { readonly [Each in Id]?: readonly string[] } = {},
): Matches<Id> {
  const ids = new Map<string, Id>();
  const add = (id: Id, words: readonly string[]) => {
    for (const key of words.map(nameKey)) if (!ids.has(key)) ids.set(key, id);
  };
  const all = Object.keys(names) as Id[];
  for (const id of all) add(id, [id, names[id].en, names[id]['zh-CN']]);
  for (const id of all) add(id, others[id] ?? []);
  return (words) => ids.get(nameKey(words)) ?? null;
}

/** A part in the purchase, an opinion holder's too. */
export const matchPart: Matches<Role | 'opinion-holder'> = vocabulary(ROLE_NAMES);

/** What a seat can hold; an opinion holder is read from the influence lines. */
export function matchRole(words: string): Role | null {
  const part = matchPart(words);
  return ROLES.find((role) => role === part) ?? null;
}

export const matchStance: Matches<Stance> = vocabulary(STANCE_NAMES, OTHER_STANCE_NAMES);

export const matchContact: Matches<ContactLevel> = vocabulary(CONTACT_NAMES);

const functionCalled: Matches<FunctionId | 'unknown'> = vocabulary(FUNCTION_NAMES, OTHER_FUNCTION_NAMES);

/** "Finance department" and 财务部 say no more than Finance and 财务. */
const DEPARTMENT = /(?<=.)(?:\s*(?:部门?|中心|处|科)|\s+(?:department|dept\.?|team))$/i;

export const matchFunction: Matches<FunctionId | 'unknown'> = (words) =>
  functionCalled(words) ?? functionCalled(words.replace(DEPARTMENT, ''));

/** That somebody is not there any more. */
export const matchLeft: Matches<'left'> = vocabulary({ left: LEFT_NAME }, { left: OTHER_WORDS_FOR_LEFT });

/** That the seller takes them for the decider. */
export const matchKeyPerson: Matches<'kp'> = vocabulary({ kp: KP_NAME }, { kp: OTHER_WORDS_FOR_KP });
