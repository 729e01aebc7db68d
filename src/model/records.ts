/** The records of a map, flat and complete; must never hold anything derived. Amounts are in the map's currency. */
import type { Day } from '../shared/day.ts';
import type * as Id from './ids.ts';
import type {
  AccountKind,
  CompetitorKind,
  ContactLevel,
  FunctionId,
  Lane,
  PersonSort,
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

/** What stands against us. A name may be missing; one who is a rival may be the present supplier as well, and is then told as that. */
export interface Competitor {
  readonly name: string;
  readonly kind: CompetitorKind;
}

/** What something is called in another system. */
export interface ForeignId {
  readonly source: string;
  readonly id: string;
}

/** Somebody, a department or a body, at or around the customer. */
export interface Person {
  readonly id: Id.PersonId;
  readonly name: string;
  readonly sort: PersonSort;
  readonly title: string;
  readonly function: FunctionId | 'unknown';
  readonly stance: Stance;
  /** As recorded by hand; contacts that took place raise it (see contactLevels). */
  readonly contact: ContactLevel;
  readonly weight: Weight;
  readonly limit: SignOffLimit;
  readonly kp: boolean;
  /** What they lean to; empty when nothing is known of it. */
  readonly competitors: readonly Competitor[];
  readonly quiet: Period | null;
  /** Who of ours is responsible. */
  readonly owner: Id.OurPersonId | null;
  /** The contact level that we want to reach; `unrecorded` while nobody has said. */
  readonly wanted: ContactLevel;
  /** What they would gain in their work, in their own words. */
  readonly win: string;
  readonly email: string;
  readonly phone: string;
  readonly ids: readonly ForeignId[];
  /** Not there any more. */
  readonly left: boolean;
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
  /** How many working days the customer takes for it, 1 or more; null while the usual number counts. */
  readonly days: number | null;
  /** The last day that the customer itself has named for it. */
  readonly lastDay: Day | null;
  /** The last day on which they take papers for it, as where a body's agenda closes. */
  readonly papersBy: Day | null;
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
  /** What we want to come away with. */
  readonly aim: string;
  readonly learnt: string;
  /** A written question through the customer's agency: allowed in a tender, raises no level, counts in no rule. */
  readonly writtenQuestion: boolean;
  /** May stand in the plan that the customer sees. */
  readonly shared: boolean;
}

/** What this person wants to know or is afraid of, with what we tell them in answer (empty: no answer yet). */
export interface Concern {
  readonly id: Id.ConcernId;
  readonly person: Id.PersonId;
  readonly text: string;
  readonly message: string;
  readonly order: OrderKey;
}

/** What a step asks for, of a contract or of a tender's documents, and whether we comply, or the reason they can pass on. */
export interface Term {
  readonly id: Id.TermId;
  readonly step: Id.StepId;
  /** Whose matter it is over there. */
  readonly person: Id.PersonId | null;
  readonly text: string;
  /** Whoever does not comply is out. */
  readonly must: boolean;
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

/** What a person did to one lane item by hand: reworded, ticked, hid, handed over, dated or added it. */
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
  /** Who of ours does it, and by when; null keeps what is derived. */
  readonly owner: Id.OurPersonId | null;
  readonly due: Day | null;
  /** May stand in the plan that the customer sees. */
  readonly shared: boolean;
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
