/** The words for a refused file, or for what could not be done with a map; must never invent a reason. */
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
};

/** `not-there`: the map has gone; `not-fetched`: a part of the app is out of reach. */
export type Refused = Refusal | StorageReason | 'not-there' | 'not-fetched';

/** A sentence for the reason, in the language of `t`. */
export const sayRefusal = (reason: Refused, t: Say): string => {
  if (reason === 'not-there') return t('shell.mapGone');
  if (reason === 'not-fetched') return t('shell.notFetched');
  return typeof reason === 'string'
    ? t('home.notKept', { reason: sayStorageReason(reason, t) })
    : t(WORDS[reason.code]);
};
