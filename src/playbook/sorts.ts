/** What somebody on the map can be, for entries that speak to people and entries that present to a body. */
import type { PersonSort } from '../model/words.ts';

/** Can be met and asked. */
export const SINGLE = ['person', 'department'] as const satisfies readonly PersonSort[];

/** Decides together: presented to, never met. */
export const BODY = ['body'] as const satisfies readonly PersonSort[];
