/** The words for a refused file, or for what could not be done with a map; must never invent a reason. */
import type { Limited, Most } from '../model/limits.ts';
import type { Refusal, RefusalCode } from '../model/refusal.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import type { Say, TextKey } from '../text/text.ts';
import { sayStorageReason } from './sayStorageReason.ts';

const WORDS: { readonly [Code in RefusalCode]: TextKey } = {
  'too-large': 'home.refusedTooLarge',
  unreadable: 'home.refusedUnreadable',
  'not-json': 'home.refusedNotJson',
  'too-deep': 'home.refusedTooDeep',
  'not-a-map': 'home.refusedNotAMap',
  'newer-version': 'home.refusedNewer',
  'invalid-records': 'home.refusedInvalid',
  'dangling-references': 'home.refusedDangling',
  'contradicting-bounds': 'home.refusedBounds',
  'names-in-sample': 'home.refusedNames',
  'cut-off': 'home.refusedCutOff',
  damaged: 'home.refusedDamaged',
};

const MOST: { readonly [Kind in Limited]: TextKey } = {
  people: 'home.mostPeople',
  steps: 'home.mostSteps',
  links: 'home.mostLinks',
  seats: 'home.mostSeats',
  relations: 'home.mostRelations',
  records: 'home.mostRecords',
  characters: 'home.mostCharacters',
  values: 'home.mostValues',
  levels: 'home.mostLevels',
  entries: 'home.mostEntries',
  letters: 'home.mostLetters',
  figure: 'home.mostFigure',
  least: 'home.leastFigure',
};

/** The limit that something is beyond, as a sentence. */
export const sayMost = ({ of, count }: Most, t: Say): string => t(MOST[of], { most: count.toLocaleString('en') });

/** Why something is refused, with the limit where there is one. */
export const withMost = (why: string, { most }: Refusal, t: Say): string =>
  most ? t('home.withMost', { why, most: sayMost(most, t) }) : why;

/** `not-there`: the map has gone; `not-fetched`: a part of the app is out of reach. */
export type Refused = Refusal | StorageReason | 'not-there' | 'not-fetched';

/** A sentence for the reason, in the language of `t`. */
export const sayRefusal = (reason: Refused, t: Say): string => {
  if (reason === 'not-there') return t('shell.mapGone');
  if (reason === 'not-fetched') return t('shell.notFetched');
  if (typeof reason === 'string') return t('home.notKept', { reason: sayStorageReason(reason, t) });
  return withMost(t(WORDS[reason.code]), reason, t);
};
