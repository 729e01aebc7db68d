/** What a person or a step is called on screen, also while it has no name. */
import type { Person, Step } from '../model/records.ts';
import type { Language } from '../model/words.ts';
import { STEP_KIND_NAMES } from '../playbook/names.ts';
import type { Say } from '../text/text.ts';

export const nameOfPerson = (person: Person | undefined, t: Say): string =>
  person?.name || person?.title || t('common.unnamedPerson');

/** What stands under it on a card: the title, or of an empty chair that nobody is named. */
export const underName = ({ name, title }: Pick<Person, 'name' | 'title'>, t: Say): string =>
  name === '' && title !== '' ? t('common.unnamedPerson') : title;

export const nameOfStep = (step: Step | undefined, language: Language, t: Say): string =>
  step ? step.name || (step.kind === 'custom' ? t('common.unnamedStep') : STEP_KIND_NAMES[step.kind][language]) : '';
