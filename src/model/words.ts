/** The closed lists of the domain (docs/glossary.md), in the order in which they are shown. */

export const STEP_KINDS = [
  'need',
  'search',
  'selection',
  'pilot',
  'tender',
  'budget',
  'approval',
  'contract',
  'payment',
  'rollout',
  'custom',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const ROLES = ['initiator', 'approver', 'informed', 'executor'] as const;
/** What a seat is for. The opinion holder is no role: it is read from the influence arrows. */
export type Role = (typeof ROLES)[number];

export const PERSON_SORTS = ['person', 'department', 'body'] as const;
/** A body is a board, committee or meeting that decides together: it is presented to, never met. */
export type PersonSort = (typeof PERSON_SORTS)[number];

export const COMPETITOR_KINDS = ['rival', 'present-supplier', 'own-build', 'nothing'] as const;
/** What stands against us: another supplier, the one they have, building it themselves, or doing nothing. */
export type CompetitorKind = (typeof COMPETITOR_KINDS)[number];

export const STANCES = ['champion', 'supporter', 'neutral', 'sceptic', 'opponent', 'unknown'] as const;
/** Unknown is a value of its own: never for, never against, never neutral. */
export type Stance = (typeof STANCES)[number];

export const CONTACT_LEVELS = ['unrecorded', 'none', 'identified', 'contacted', 'met', 'aligned'] as const;
export type ContactLevel = (typeof CONTACT_LEVELS)[number];

export const WEIGHTS = ['unknown', 'small', 'medium', 'large'] as const;
export type Weight = (typeof WEIGHTS)[number];

export const STRENGTHS = ['weak', 'normal', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const FUNCTIONS = [
  'executive',
  'shareholder',
  'finance',
  'procurement',
  'legal',
  'compliance',
  'risk-control',
  'internal-audit',
  'it',
  'information-security',
  'administration',
  'sales',
  'marketing',
  'operations',
  'hr',
  'user-department',
  'staff-representation',
  'data-protection',
  'discipline-inspection',
  'tender-agency',
  'outside',
  'other',
] as const;
/** `shareholder` is a shareholder or investor, `staff-representation` a works council or union, `outside` an outside adviser or peer. */
export type FunctionId = (typeof FUNCTIONS)[number];

/** Where a rule says legal & compliance, either will do. */
export const LEGAL_AND_COMPLIANCE: readonly FunctionId[] = ['legal', 'compliance'];

export const SUPERVISING_FUNCTIONS: readonly FunctionId[] = [
  'risk-control',
  'internal-audit',
  'legal',
  'compliance',
  'data-protection',
  'discipline-inspection',
];
export const EXECUTING_FUNCTIONS: readonly FunctionId[] = [
  'user-department',
  'operations',
  'sales',
  'marketing',
  'administration',
];
/** Their people are never approached, whatever the day (domain, section 8): they count as in quiet, always. */
export const NEVER_APPROACHED_FUNCTIONS: readonly FunctionId[] = ['discipline-inspection', 'tender-agency'];

export const TOPICS = ['need', 'value', 'budget', 'price', 'terms', 'technical', 'other'] as const;
/** `price` is a firm offer or a discount, not an indication. */
export type Topic = (typeof TOPICS)[number];

export const RELATION_KINDS = ['influence', 'conflict', 'reports-to', 'guards'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const OFFER_KINDS = ['goods', 'service', 'works', 'system'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const PROCEDURES = ['unknown', 'direct', 'quotations', 'private-tender', 'public-tender', 'framework'] as const;
/** How the customer buys by its own rules; `quotations` are compared, `framework` is a call-off from one. */
export type Procedure = (typeof PROCEDURES)[number];

export const TENDER_REGIMES = ['unknown', 'cn-bidding', 'cn-procurement', 'eu', 'below-threshold', 'other'] as const;
/** The law that a tender runs under, from which its further days follow; `below-threshold` is national law below the EU's. */
export type TenderRegime = (typeof TENDER_REGIMES)[number];

export const BID_DECISIONS = ['open', 'go', 'no-go'] as const;
/** Whether we take part. */
export type BidDecision = (typeof BID_DECISIONS)[number];

export const OUTCOMES = ['open', 'won', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PROBLEMS = ['growth-stalled', 'one-industry', 'showcases', 'upgrade-base'] as const;
/** Step a of the method: what the seller's own company is trying to solve. */
export type Problem = (typeof PROBLEMS)[number];

export const PROFILE_KINDS = ['unknown', 'smb', 'global', 'national', 'regional', 'willing'] as const;
/** Every kind but `unknown` and `smb` is a key account; `willing` is the one of high willingness and ability to pay. */
export type ProfileKind = (typeof PROFILE_KINDS)[number];

export const VALUE_KINDS = ['income', 'saving'] as const;
export const COST_KINDS = ['money', 'time', 'learning', 'change', 'substitute'] as const;
export type AccountKind = (typeof VALUE_KINDS)[number] | (typeof COST_KINDS)[number];

export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

export const LANES = ['action', 'information', 'system', 'capability', 'team'] as const;
export type Lane = (typeof LANES)[number];

export const LINE_ACTS = [
  'approaches',
  'presents',
  'asks-favour',
  'written-support',
  'price-indication',
  'concession',
  'sponsor',
  'consulting',
  'committee',
] as const;
/**
 * What a line has somebody do, where a gate asks for it (domain, section 7): meet, call, see, show to or ask a person;
 * present to a body; ask for an introduction or a favour, or for support in writing; give or ask a price; give way on
 * terms; bring in our management, consulting, or the language of committees.
 */
export type LineAct = (typeof LINE_ACTS)[number];

export const SILENCES = ['none', 'ahead', 'inside', 'after'] as const;
/** Before a quiet period that is near, in it, after it, or without one. */
export type Silence = (typeof SILENCES)[number];

export const ANCHORS = ['begin', 'end', 'published', 'questions-by', 'bids-due', 'result', 'by-when'] as const;
/** What the day of a line is counted from: its step's first or last day, a day of the tender, or the map's date by when. */
export type Anchor = (typeof ANCHORS)[number];

export const SEVERITIES = ['stop', 'slow', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that may stand in one language or in both. */
export type Words = { readonly [Lang in Language]?: string };
