/** Competitors in words: by name where they have one, else by what they are. */
import type { Competitor } from '../model/records.ts';
import type { Language } from '../model/words.ts';
import { COMPETITOR_KIND_NAMES } from '../playbook/names.ts';
import type { Say } from '../text/text.ts';

export function sayCompetitors(competitors: readonly Competitor[], language: Language, t: Say): string {
  const names = competitors.map(({ name, kind }) => name || COMPETITOR_KIND_NAMES[kind][language]);
  return names.length === 0 ? t('common.none') : names.join(language === 'en' ? ', ' : '、');
}
