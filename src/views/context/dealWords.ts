/** What the procedures and laws by which a customer buys are called. */
import type { Procedure, TenderRegime } from '../../model/words.ts';
import type { TextKey } from '../../text/text.ts';

export const PROCEDURE_WORDS = {
  unknown: 'deal.procedureUnknown',
  direct: 'deal.procedureDirect',
  quotations: 'deal.procedureQuotations',
  'private-tender': 'deal.procedurePrivateTender',
  'public-tender': 'deal.procedurePublicTender',
  framework: 'deal.procedureFramework',
} as const satisfies { readonly [Of in Procedure]: TextKey };

export const REGIME_WORDS = {
  unknown: 'deal.regimeUnknown',
  'cn-bidding': 'deal.regimeCnBidding',
  'cn-procurement': 'deal.regimeCnProcurement',
  eu: 'deal.regimeEu',
  'below-threshold': 'deal.regimeBelowThreshold',
  other: 'deal.regimeOther',
} as const satisfies { readonly [Of in TenderRegime]: TextKey };
