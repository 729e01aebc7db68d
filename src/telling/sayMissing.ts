/** What the sheet still lacks before the sales flow comes up, in one sentence. */
import type { MissingPart } from '../analysis/readiness.ts';
import type { Language } from '../model/words.ts';
import type { Say, TextKey } from '../text/text.ts';

const PARTS: { readonly [Part in MissingPart]: TextKey } = {
  initiator: 'outline.missingInitiator',
  approver: 'outline.missingApprover',
  steps: 'outline.missingSteps',
};

export function sayMissing(missing: readonly MissingPart[], t: Say, language: Language): string {
  const words = missing.map((part) => t(PARTS[part]));
  const list = language === 'en' ? new Intl.ListFormat('en', { type: 'conjunction' }).format(words) : words.join('，');
  return t('outline.stillMissing', { missing: list });
}
