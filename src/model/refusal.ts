/** Why a file is refused, as a closed list, so that each reason has its words and its way out. */

import type { Most } from './limits.ts';

export const REFUSALS = [
  'too-large',
  'unreadable',
  'not-json',
  'too-deep',
  'not-a-map',
  'newer-version',
  'invalid-records',
  'dangling-references',
  'contradicting-bounds',
  'names-in-sample',
  'cut-off',
  'damaged',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** `where` is a path in the file such as `people[3].stance`, for the person who made it; `most` the limit that something is beyond. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly where: string | null;
  readonly most?: Most;
}
