/** Words of the sheet; must never hold a name or a rule's sentence. */
import type { Area } from '../area.ts';

export const sheet = {} as const satisfies Area;
