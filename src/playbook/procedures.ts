/** Ways of buying, for entries that stand only where the customer may negotiate. */
import type { Procedure } from '../model/words.ts';

/** Every procedure but the public tender; while the procedure is not known, the private way stands. */
export const PRIVATE = [
  'unknown',
  'direct',
  'quotations',
  'private-tender',
  'framework',
] as const satisfies readonly Procedure[];
