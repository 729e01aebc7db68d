/** What the fields of an entry are called, and in which order their values are offered. */
import type { Anchor, LineAct, Silence } from '../../../model/words.ts';
import type { TextKey } from '../../../text/text.ts';

export const ANCHOR_WORDS = {
  begin: 'playbook.anchorBegin',
  end: 'playbook.anchorEnd',
  published: 'playbook.anchorPublished',
  'questions-by': 'playbook.anchorQuestions',
  'bids-due': 'playbook.anchorBids',
  result: 'playbook.anchorResult',
  'by-when': 'playbook.anchorByWhen',
} as const satisfies { readonly [Of in Anchor]: TextKey };

export const SILENCE_WORDS = {
  none: 'playbook.silenceNone',
  ahead: 'playbook.silenceAhead',
  inside: 'playbook.silenceInside',
  after: 'playbook.silenceAfter',
} as const satisfies { readonly [Of in Silence]: TextKey };

/** What is done, of which an entry does one. */
export const DEEDS = [
  { act: 'approaches', word: 'playbook.withThem', hint: 'playbook.withThemHint' },
  { act: 'presents', word: 'playbook.toBody', hint: 'playbook.toBodyHint' },
  { act: null, word: 'playbook.amongUs', hint: 'playbook.amongUsHint' },
] as const satisfies readonly { readonly act: LineAct | null; readonly word: TextKey; readonly hint: TextKey }[];

/** What comes on top of it, each with where it does not stand. */
export const FURTHER_ACTS = [
  { act: 'asks-favour', word: 'playbook.actFavour', hint: 'playbook.actFavourHint' },
  { act: 'written-support', word: 'playbook.actSupport', hint: 'playbook.actSupportHint' },
  { act: 'price-indication', word: 'playbook.actPrice', hint: 'playbook.actPriceHint' },
  { act: 'concession', word: 'playbook.actConcession', hint: 'playbook.actConcessionHint' },
  { act: 'sponsor', word: 'playbook.actSponsor', hint: 'playbook.notForSmall' },
  { act: 'consulting', word: 'playbook.actConsulting', hint: 'playbook.notForSmall' },
  { act: 'committee', word: 'playbook.actCommittee', hint: 'playbook.notForSmall' },
] as const satisfies readonly { readonly act: LineAct; readonly word: TextKey; readonly hint: TextKey }[];
