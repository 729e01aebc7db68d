/** What somebody may sign alone, in words; must never take a missing answer for "nothing". */
import type { SignOffLimit } from '../model/records.ts';
import { sayCondition } from '../model/sayCondition.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';

export function sayLimit(limit: SignOffLimit, currency: string, t: Say, language: Language): string {
  if (limit.kind === 'amount') return sayCondition({ kind: 'up-to', amount: limit.amount }, currency, language);
  if (limit.kind === 'none') return t('inspector.limitNone');
  return t(limit.kind === 'unlimited' ? 'inspector.limitUnlimited' : 'inspector.limitUnknown');
}
