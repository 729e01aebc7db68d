/** A milestone of the plan of both sides in words. */
import type { Milestone } from '../analysis/sharedPlan.ts';
import type { Language } from '../model/words.ts';
import type { Say } from '../text/text.ts';

export function sayMilestone(what: Milestone['what'], t: Say, language: Language): string {
  if (what.kind === 'step' || what.kind === 'line') return what.words[language];
  const who = what.who.join(t('common.comma'));
  return t(what.kind === 'meeting' ? 'plan.meeting' : 'plan.written', { who });
}
