/** What something that the flow asks for is called. */
import type { RequirementKey } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import { REQUIREMENTS } from '../playbook/requirements.ts';

const KNOWN: { readonly [key: string]: { readonly [Lang in Language]: string } } = REQUIREMENTS;

/** The name of something asked for; one that the playbook does not know goes by its own id. */
export const nameOfRequirement = (key: RequirementKey, language: Language): string =>
  KNOWN[key]?.[language] ?? key.slice(key.indexOf(':') + 1);
