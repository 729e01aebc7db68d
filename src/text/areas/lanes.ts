/** Words of the lanes; must never hold a name or a rule's sentence. */
import type { Area } from '../area.ts';

export const lanes = {} as const satisfies Area;
