/** Why a moment cannot be kept or looked at, in words; must never let the map itself seem touched by that. */
import type { NotKept, NotRead } from '../../store/moments.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import type { Say } from '../../text/text.ts';

const sayWhy = (reason: Exclude<NotKept, 'not-there'>, t: Say): string =>
  reason === 'not-fetched' ? t('shell.notFetched') : sayStorageReason(reason, t);

export const sayNotKept = (reason: NotKept, t: Say): string =>
  reason === 'not-there' ? t('moments.thinnedMeanwhile') : t('moments.notKept', { why: sayWhy(reason, t) });

export function sayNotRead(reason: NotRead, t: Say): string {
  if (reason === 'not-there') return t('moments.gone');
  if (reason === 'damaged') return t('moments.damaged');
  return typeof reason === 'string' ? sayWhy(reason, t) : t('moments.unreadable');
}

export const sayNotRestored = (reason: NotKept, t: Say): string =>
  t('moments.notRestored', { why: reason === 'not-there' ? t('shell.mapGone') : sayWhy(reason, t) });
