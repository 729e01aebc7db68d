/** What the people and steps of two states of a map are called, also of one that has gone; must never name anything by its id. */
import type { BuyingMap } from '../../model/map.ts';
import type { Language } from '../../model/words.ts';
import type { Say } from '../../text/text.ts';
import { nameOfPerson, nameOfStep } from '../nameOf.ts';

/** Two states of one map, and how to speak of them. */
export interface Look {
  readonly before: BuyingMap;
  readonly after: BuyingMap;
  readonly t: Say;
  readonly language: Language;
  /** Only what the customer may see is shown: whoever leaves their last seat is out of sight, not deleted. */
  readonly safe: boolean;
}

/** One change in words. `typed` is text under somebody's fingers, which their own screen reader echoes letter by letter. */
export interface Change {
  readonly words: string;
  readonly typed: boolean;
}

export const said = (words: string): Change => ({ words, typed: false });
export const typed = (words: string): Change => ({ words, typed: true });

export const personIn = ({ before, after, t }: Look, id: string): string =>
  nameOfPerson(after.people[id] ?? before.people[id], t);

export const stepIn = ({ before, after, t, language }: Look, id: string): string =>
  nameOfStep(after.steps[id] ?? before.steps[id], language, t);

/** Several names, as a list is written there. */
export const listed = ({ language, t }: Look, names: readonly string[]): string =>
  names.length === 0 ? t('common.none') : names.join(language === 'en' ? ', ' : '、');

/** Whether somebody, or a step, is in one of the states only: then what hangs on it came or went with it. */
export const cameOrWent = ({ before, after, safe }: Look, table: 'people' | 'steps', id: string): boolean =>
  !(safe && table === 'people') && Object.hasOwn(before[table], id) !== Object.hasOwn(after[table], id);

/** A label and what it now says. */
export const value = ({ t }: Look, name: string, what: string): string => t('outline.changed', { name, value: what });
