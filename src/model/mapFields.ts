/** The map's own fields, and what they are on a blank sheet; must never hold anything derived. Amounts are in the map's currency. */
import type { Day } from '../shared/day.ts';
import type { MapId, OurPersonId, ProductId } from './ids.ts';
import type { Competitor, ForeignId, Period } from './records.ts';
import type {
  BidDecision,
  Language,
  OfferKind,
  Outcome,
  Problem,
  Procedure,
  ProfileKind,
  TenderRegime,
} from './words.ts';

/** The map's own fields. */
export interface MapFields {
  readonly name: string;
  readonly customer: string;
  /** Whose eyes the sheet is drawn through. */
  readonly viewpoint: string;
  readonly offer: string;
  readonly offerKinds: readonly OfferKind[];
  readonly touchesMoney: boolean | null;
  readonly touchesData: boolean | null;
  readonly amount: number | null;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly budgetPublished: boolean | null;
  /** The lowest amount at which we would sell. */
  readonly floor: number | null;
  readonly procedure: Procedure;
  readonly tenderRegime: TenderRegime;
  readonly tenderPublished: Day | null;
  readonly tenderQuestionsBy: Day | null;
  readonly tenderBidsDue: Day | null;
  readonly tenderResult: Day | null;
  /** The agency, mailbox or portal to which questions in a tender go. */
  readonly questionChannel: string;
  readonly goNoGo: BidDecision;
  /** What else is in it, whether anybody leans there or not. */
  readonly competitors: readonly Competitor[];
  /** When the contract with the present supplier ends, and by when notice must be given. */
  readonly supplierUntil: Day | null;
  readonly noticeBy: Day | null;
  /** What the customer wants to reach, in their words. */
  readonly goal: string;
  readonly reasonNow: string;
  readonly reasonBy: Day | null;
  readonly problems: readonly Problem[];
  readonly profile: ProfileKind;
  /** Which of our products the profile is judged by. */
  readonly product: ProductId | null;
  /** What the customer takes in a year. */
  readonly revenue: number | null;
  readonly category: string;
  readonly industry: string;
  readonly companySize: string;
  /** The account stands in another team's or a channel's pool too. */
  readonly contested: boolean | null;
  readonly quiet: Period | null;
  /** Over how many years the account is compared. */
  readonly accountYears: number;
  /** Who of ours leads it. */
  readonly owner: OurPersonId | null;
  readonly outcome: Outcome;
  readonly ids: readonly ForeignId[];
  readonly notes: string;
  /** Kept as the pattern for a category, industry and size. */
  readonly sample: boolean;
  /** Of a sample: how much such customers usually buy, what usually goes wrong, and where that is known from. */
  readonly volume: string;
  readonly traps: string;
  readonly basis: string;
  /** The sample that the map is held against. */
  readonly pattern: MapId | null;
  /** The worked example or sample of which the map was opened as a copy. */
  readonly openedFrom: string | null;
  /** What a class is asked to draw, with how many minutes for it, and in which language. */
  readonly task: string;
  readonly taskMinutes: number | null;
  readonly taskLanguage: Language | null;
  /** Who drew it for a class, where they say so. */
  readonly drawnBy: string;
}

/** What a copy says of itself. */
export type CopyFields = Pick<MapFields, 'name'> & Partial<Pick<MapFields, 'openedFrom'>>;

export const BLANK_FIELDS: MapFields = {
  name: '',
  customer: '',
  viewpoint: '',
  offer: '',
  offerKinds: [],
  touchesMoney: null,
  touchesData: null,
  amount: null,
  currency: 'CNY',
  budgetPublished: null,
  floor: null,
  procedure: 'unknown',
  tenderRegime: 'unknown',
  tenderPublished: null,
  tenderQuestionsBy: null,
  tenderBidsDue: null,
  tenderResult: null,
  questionChannel: '',
  goNoGo: 'open',
  competitors: [],
  supplierUntil: null,
  noticeBy: null,
  goal: '',
  reasonNow: '',
  reasonBy: null,
  problems: [],
  profile: 'unknown',
  product: null,
  revenue: null,
  category: '',
  industry: '',
  companySize: '',
  contested: null,
  quiet: null,
  accountYears: 3,
  owner: null,
  outcome: 'open',
  ids: [],
  notes: '',
  sample: false,
  volume: '',
  traps: '',
  basis: '',
  pattern: null,
  openedFrom: null,
  task: '',
  taskMinutes: null,
  taskLanguage: null,
  drawnBy: '',
};
