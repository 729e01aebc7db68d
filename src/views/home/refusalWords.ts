/** The words for a refused file or a map that could not be kept; must never invent a reason. */
import type { Refusal, RefusalCode } from '../../model/refusal.ts';
import type { StorageReason } from '../../store/library.ts';
import type { Say, TextKey } from '../../text/text.ts';
import { sayStorageReason } from '../shell/SaveState.tsx';

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
};

export type Refused = Refusal | StorageReason;

/** A sentence for the reason, in the language of `t`. */
export const sayRefusal = (reason: Refused, t: Say): string =>
  typeof reason === 'string' ? t('home.notKept', { reason: sayStorageReason(reason, t) }) : t(WORDS[reason.code]);
