/** What half-understood words let one suppose of somebody: a part, a limit, a function; must never be taken without being shown as supposed. */
import type { SignOffLimit } from '../model/records.ts';
import type { FunctionId, Role } from '../model/words.ts';
import { FUNCTION_SIGNS, LIMIT_CELL_WORDS, LIMIT_SIGNS, LIMIT_WORDS, ROLE_SIGNS } from '../playbook/signs.ts';
import { halfWidth } from '../shared/halfWidth.ts';
import { readMoney } from './readMoney.ts';

/** Why an amount is no limit on this map: it is in another currency, or can be read in two ways. */
export type Uncounted = 'currency' | 'doubt';

export interface ReadLimit {
  readonly limit: SignOffLimit | null;
  /** Why there is none; the words are then kept as a note. */
  readonly uncounted: Uncounted | null;
}

export interface ProposedPart extends ReadLimit {
  readonly role: Role;
  /** They say more than that, and are kept as a note. */
  readonly more: boolean;
}

/** The limit that an amount is, on a map that counts in `currency`; null where it is no amount. */
function limitOf(amount: string, currency: string): ReadLimit | null {
  const read = readMoney(amount, currency);
  if (read.is === 'nothing' || read.is === 'unread') return null;
  if (read.is === 'amount') return { limit: { kind: 'amount', amount: read.amount }, uncounted: null };
  return { limit: null, uncounted: read.is === 'other' ? 'currency' : 'doubt' };
}

/** What these words say in so many words of what somebody may sign alone. */
export const matchLimit = (words: string, currency: string): ReadLimit | null =>
  readLimit(LIMIT_WORDS, words, currency);

/** What stands under a heading that says it is what somebody may sign alone: an amount needs no word more. */
export function matchLimitCell(words: string, currency: string): ReadLimit | null {
  const read = readLimit([...LIMIT_CELL_WORDS, ...LIMIT_WORDS], words, currency);
  return read ?? limitOf(words, currency) ?? proposePart(words, currency);
}

function readLimit(signs: typeof LIMIT_WORDS, words: string, currency: string): ReadLimit | null {
  const plain = halfWidth(words).trim();
  for (const [kind, sign] of signs) {
    const match = sign.exec(plain);
    if (!match) continue;
    if (kind !== 'amount') return { limit: { kind }, uncounted: null };
    const limit = limitOf(match.groups?.amount ?? '', currency);
    if (limit) return limit;
  }
  return null;
}

/**
 * The part that these words tell of, on a map that counts in `currency`. A limit is what somebody may sign alone: who
 * signs above an amount has named none, and how much that is only stands in the words.
 */
export function proposePart(words: string, currency: string): ProposedPart | null {
  const plain = halfWidth(words).trim();
  const named = ROLE_SIGNS.find(([, sign]) => sign.test(plain));
  if (named) return { role: named[0], limit: null, uncounted: null, more: false };
  for (const [kind, sign] of LIMIT_SIGNS) {
    const read = limitOf(sign.exec(plain)?.groups?.amount ?? '', currency);
    if (!read) continue;
    if (kind === 'above') return { role: 'approver', limit: null, uncounted: null, more: true };
    return { role: 'approver', ...read, more: read.uncounted !== null };
  }
  return null;
}

/** The one function that a title points to; null where it points to none, or to several. */
export function proposeFunction(title: string): FunctionId | null {
  let rest = halfWidth(title);
  const found = new Set<FunctionId>();
  for (const [id, sign] of FUNCTION_SIGNS) {
    const without = rest.replace(sign, ' ');
    if (without !== rest) found.add(id);
    rest = without;
  }
  const [only, ...others] = found;
  return others.length === 0 ? (only ?? null) : null;
}
