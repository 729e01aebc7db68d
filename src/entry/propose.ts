/** What half-understood words let one suppose of somebody: a part, a limit, a function; must never be taken without being shown as supposed. */
import type { SignOffLimit } from '../model/records.ts';
import type { FunctionId, Role } from '../model/words.ts';
import { FUNCTION_SIGNS, LIMIT_SIGNS, ROLE_SIGNS } from '../playbook/signs.ts';
import { halfWidth } from '../shared/halfWidth.ts';
import { readMoney } from './readMoney.ts';

export interface ProposedPart {
  readonly role: Role;
  readonly limit: SignOffLimit | null;
  /** They say more than that, and are kept as a note. */
  readonly more?: true;
}

/**
 * The part that these words tell of, on a map that counts in `currency`. A limit is what somebody may sign alone: who
 * signs above an amount has named none, and how much that is only stands in the words. A limit that cannot be counted
 * there, or is in doubt, is none of ours to read.
 */
export function proposePart(words: string, currency: string): ProposedPart | null {
  const plain = halfWidth(words).trim();
  const named = ROLE_SIGNS.find(([, sign]) => sign.test(plain));
  if (named) return { role: named[0], limit: null };
  for (const [kind, sign] of LIMIT_SIGNS) {
    const read = readMoney(sign.exec(plain)?.groups?.amount ?? '', currency);
    if (read.is === 'nothing' || read.is === 'unread') continue;
    if (kind === 'above') return { role: 'approver', limit: null, more: true };
    if (read.is === 'amount') return { role: 'approver', limit: { kind: 'amount', amount: read.amount } };
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
