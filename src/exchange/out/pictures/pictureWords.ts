/** The words that a drawn sheet needs, from those of the interface. */
import type { Analysis } from '../../../analysis/analyse.ts';
import { isRecorded } from '../../../model/ourSide.ts';
import { sayCondition } from '../../../model/sayCondition.ts';
import type { Language } from '../../../model/words.ts';
import type { PictureWords } from '../../../picture/drawPages.ts';
import { nameOfOurs } from '../../../telling/nameOfOurs.ts';
import { initials } from '../../../telling/sayCard.ts';
import type { Say } from '../../../text/text.ts';

export function pictureWords({ facts: { drawn, ours } }: Analysis, language: Language, t: Say): PictureWords {
  return {
    language,
    unnamedPerson: t('common.unnamedPerson'),
    unnamedStep: t('common.unnamedStep'),
    here: t('sheet.hereMark'),
    condition: (condition) => sayCondition(condition, drawn.fields.currency, language),
    cover: ({ owner }) => {
      const one = owner === null ? undefined : ours.people[owner];
      if (one) return initials(nameOfOurs(one, t));
      return isRecorded(ours) ? t('sheet.noOne') : '';
    },
  };
}
