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
