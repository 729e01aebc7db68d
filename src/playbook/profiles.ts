/** Kinds of customer, for entries that would weigh a small business down with ceremony. */
import type { ProfileKind } from '../model/words.ts';

/** Every kind of customer but the small business; while the kind is not known the ceremony stands. */
export const NOT_SMALL = [
  'unknown',
  'global',
  'national',
  'regional',
  'willing',
] as const satisfies readonly ProfileKind[];

/** Sold to by the standard way. */
export const SMALL = ['smb'] as const satisfies readonly ProfileKind[];

/** Known to be a key account. */
export const KEY_ACCOUNTS = ['global', 'national', 'regional', 'willing'] as const satisfies readonly ProfileKind[];
