/** The records of a map, flat and complete (format 1); must never hold anything derived. Amounts are in the map's currency. */
import type { Day } from '../shared/day.ts';
import type * as Id from './ids.ts';
import type {
  AccountKind,
  ContactLevel,
  FunctionId,
  Lane,
  OfferKind,
  Problem,
  ProfileKind,
  RelationKind,
  Role,
  Size,
  Stance,
  StepKind,
  Strength,
  Topic,
  Weight,
} from './words.ts';

/** A fractional key: records sort by it, ties by id. */
export type OrderKey = string;

/** First and last day belong to it; a missing end is open. Both missing: from ever, for ever. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What an approver may decide alone. `none` and `unlimited` are answers, `unknown` is the lack of one. */
export type SignOffLimit =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'amount'; readonly amount: number };

/** Somebody, a department or a committee, at or around the customer. */
export interface Person {
  readonly id: Id.PersonId;
  readonly name: string;
  readonly title: string;
  readonly function: FunctionId | 'unknown';
  readonly stance: Stance;
  /** As recorded by hand; contacts that took place raise it (see mapIndex.contactLevel). */
  readonly contact: ContactLevel;
  readonly weight: Weight;
  readonly limit: SignOffLimit;
  readonly kp: boolean;
  /** Leans to a competitor; null when nothing is known of it, empty when the competitor has no name yet. */
  readonly competitor: string | null;
  readonly quiet: Period | null;
  /** Who of ours is responsible. */
  readonly owner: Id.OurPersonId | null;
  readonly notes: string;
}

/** A stage of the customer's process, in the customer's words. */
export interface Step {
  readonly id: Id.StepId;
  readonly name: string;
  readonly kind: StepKind;
  /** What the customer says of it, in the customer's voice. */
  readonly quote: string;
  /** "We are here". */
  readonly here: boolean;
  readonly order: OrderKey;
}

export type Condition =
  | { readonly kind: 'above'; readonly amount: number }
  | { readonly kind: 'up-to'; readonly amount: number }
  | { readonly kind: 'text'; readonly text: string };

export interface Link {
  readonly id: Id.LinkId;
  readonly from: Id.StepId;
  readonly to: Id.StepId;
  readonly condition: Condition | null;
}

/** One person's part in one step, with one role. */
export interface Seat {
  readonly id: Id.SeatId;
  readonly person: Id.PersonId;
  readonly step: Id.StepId;
  readonly role: Role;
  readonly order: OrderKey;
}

/** `from` sways, is in conflict with, reports to, or guards the way to `to`. */
export interface Relation {
  readonly id: Id.RelationId;
  readonly kind: RelationKind;
  readonly from: Id.PersonId;
  readonly to: Id.PersonId;
  /** Counts for influence alone. */
  readonly strength: Strength;
  readonly note: string;
}

export interface Contact {
  readonly id: Id.ContactId;
  readonly people: readonly Id.PersonId[];
  readonly ours: readonly Id.OurPersonId[];
  readonly day: Day;
  readonly status: 'planned' | 'took-place';
  readonly topics: readonly Topic[];
  readonly learnt: string;
  /** A written question through the customer's agency: allowed in a tender, raises no level, counts in no rule. */
  readonly writtenQuestion: boolean;
}

/** What this person wants to know or is afraid of, with what we tell them in answer (empty: no answer yet). */
export interface Concern {
  readonly id: Id.ConcernId;
  readonly person: Id.PersonId;
  readonly text: string;
  readonly message: string;
  readonly order: OrderKey;
}

/** What a contract step asks for, and whether we comply, or the reason they can pass on. */
export interface Term {
  readonly id: Id.TermId;
  readonly step: Id.StepId;
  readonly text: string;
  readonly complies: boolean | null;
  readonly reason: string;
  readonly order: OrderKey;
}

/** One line of the economic account: for the purchase (person null) or where it differs for one person. */
export interface AccountLine {
  readonly id: Id.AccountLineId;
  readonly person: Id.PersonId | null;
  readonly kind: AccountKind;
  readonly text: string;
  readonly size: Size;
  readonly amount: number | null;
  readonly per: 'year' | 'once';
  readonly order: OrderKey;
}

/** What a person did to one lane item by hand: reworded, ticked, hid, or added it. */
export interface LaneEdit {
  readonly id: Id.LaneEditId;
  readonly step: Id.StepId;
  readonly lane: Lane;
  /** The key of the derived item within its step; for an item added by hand, the edit's own id. */
  readonly item: string;
  readonly added: boolean;
  /** The user's own words; null keeps the derived ones. */
  readonly text: string | null;
  readonly done: boolean;
  readonly hidden: boolean;
  /** The item's reasons when it was edited, so that the screen can show that they have changed since. */
  readonly reasonsThen: readonly string[];
  readonly order: OrderKey;
}

/** One finding set aside, with a reason; `finding` is the finding's stable key. */
export interface Waiver {
  readonly id: Id.WaiverId;
  readonly finding: string;
  readonly reason: string;
}

/** A blocker rule switched off for this map; the id is the rule's. */
export interface RuleSwitch {
  readonly id: Id.RuleSwitchId;
  readonly off: boolean;
}

/** One measure of the decision's checklist; the id is the measure's. */
export interface Measure {
  readonly id: Id.MeasureId;
  readonly done: boolean;
  readonly note: string;
}

/** Where a card outside every step was put, in sheet units from the paper's origin; the id is the person's. */
export interface Place {
  readonly id: Id.PlaceId;
  readonly x: number;
  readonly y: number;
}

/** "This function does not exist there"; the id is the function's. */
export interface AbsentFunction {
  readonly id: Id.AbsentFunctionId;
  readonly absent: boolean;
}

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
  readonly reasonNow: string;
  readonly reasonBy: Day | null;
  readonly problems: readonly Problem[];
  readonly profile: ProfileKind;
  readonly category: string;
  readonly industry: string;
  readonly companySize: string;
  /** The account stands in another team's or a channel's pool too. */
  readonly contested: boolean | null;
  readonly quiet: Period | null;
  /** Over how many years the account is compared. */
  readonly accountYears: number;
  readonly notes: string;
  /** Kept as the pattern for a category, industry and size. */
  readonly sample: boolean;
}
