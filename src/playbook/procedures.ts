/** Ways to buy, for entries that a public procedure forbids or that exist in it alone. */
import type { Procedure } from '../model/words.ts';

/** Where the buyer may talk and trade as it likes; while the procedure is not known the ordinary lines stand. */
export const NOT_PUBLIC = [
  'unknown',
  'direct',
  'quotations',
  'private-tender',
  'framework',
] as const satisfies readonly Procedure[];

/** Where no bids are compared under rules of their own, so that whoever decides may be told and given papers directly. */
export const NO_BIDS = ['unknown', 'direct', 'quotations', 'framework'] as const satisfies readonly Procedure[];

/** Where terms and prices are still to be agreed: a call-off has those of its framework. */
export const TRADED = ['unknown', 'direct', 'quotations', 'private-tender'] as const satisfies readonly Procedure[];

/** Ordered under a framework that is agreed. */
export const CALLED_OFF = ['framework'] as const satisfies readonly Procedure[];

/** Under procurement law. */
export const PUBLIC = ['public-tender'] as const satisfies readonly Procedure[];
