/** Words of the blockers; must never hold a name or a rule's sentence. */
import type { Area } from '../area.ts';

export const blockers = {} as const satisfies Area;
