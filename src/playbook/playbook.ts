/** What a playbook entry is: a piece of the field's knowledge, with its words in both languages. */
import type { LineDay } from '../model/ourSide.ts';
import type { Condition } from '../model/records.ts';
import type {
  BidDecision,
  CompetitorKind,
  FunctionId,
  Lane,
  Language,
  LineAct,
  PersonSort,
  Procedure,
  ProfileKind,
  Role,
  Silence,
  Stance,
  StepKind,
  TenderRegime,
  Weight,
} from '../model/words.ts';
import type { KnownRequirement } from './requirements.ts';

/** The part somebody plays at a step; `opinion-holder` is read from the arrows, never from a seat. */
export type Part = Role | 'opinion-holder';

/**
 * When an entry applies. Every condition given must hold; an absent one does not matter. An entry without any
 * condition on a person is the step's own and stands there once.
 */
export interface When {
  readonly stepKinds?: readonly StepKind[];
  readonly parts?: readonly Part[];
  readonly functions?: readonly (FunctionId | 'unknown')[];
  readonly stances?: readonly Stance[];
  /** In groups: not contacted yet, contacted but not met, met or aligned. */
  readonly contact?: readonly ('uncontacted' | 'contacted' | 'met')[];
  readonly weights?: readonly Weight[];
  readonly profiles?: readonly ProfileKind[];
  readonly kp?: boolean;
  /** Somebody has to sit there, and nobody knows yet who: {who} is the post. */
  readonly unnamed?: true;
  readonly leansToCompetitor?: boolean;
  /** How the person's sign-off limit stands to the map's amount. */
  readonly limit?: readonly LimitState[];
  /** Another approver on the way may sign the amount, or is a body that decides it. */
  readonly covered?: boolean;
  /** One item for each of these; {concern}, {message}, {term}, {reason}, {condition} then have words. */
  readonly each?: Each;
  /** With `each: 'condition-in'`: the kinds of condition on a link into the step. */
  readonly conditions?: readonly Condition['kind'][];
  /** What is bought; `unknown` while no kind of offer is recorded. `service` by itself means one with which nothing else comes. */
  readonly offer?: readonly ('system' | 'goods' | 'service' | 'works' | 'unknown' | 'money' | 'data')[];
  /** Somebody guards the way to this person; {gatekeeper} has words. */
  readonly gatekept?: boolean;
  /** This person guards the way to somebody; {guarded} has words. */
  readonly guards?: boolean;
  /** Somebody already contacted could open the door; {opener} has words. */
  readonly opener?: boolean;
  /** Is an initiator of the purchase as well. */
  readonly initiates?: boolean;
  /** May not be approached today; `alone` while the map itself is in no quiet period. {until} has words. */
  readonly quiet?: boolean | 'alone';
  /**
   * Where the map stands to its quiet period, and of an entry about somebody where they do, whichever is stricter.
   * {from} has words ahead of it, {until} inside.
   */
  readonly silence?: readonly Silence[];
  /** The gates forbid to meet and ask them here, or to present to them, whatever the day: what is left is paper. */
  readonly barred?: boolean;
  /** How the customer buys by its own rules; whoever buys under public law counts as `public-tender`. And under which law. */
  readonly procedures?: readonly Procedure[];
  readonly regimes?: readonly TenderRegime[];
  /** What we decided on bidding. */
  readonly goNoGo?: readonly BidDecision[];
  /**
   * The step’s course is over: it lies behind "we are here", or before a public tender whose result is out. Unless an
   * entry says, what hangs on the step’s own first or last day, and on nothing of a person’s, falls silent there.
   */
  readonly over?: boolean;
  /** Somebody there writes, reads beforehand and presents; not where one or two people decide at a small key account. */
  readonly staffed?: boolean;
  /** Two or more approve in the step. */
  readonly several?: boolean;
  /** Some step before the contract is still to be taken; false once all of them lie behind us. */
  readonly undecided?: boolean;
  /** The documents of the tender are out. */
  readonly documentsOut?: boolean;
  /** The day by which questions may be asked in the tender has passed. */
  readonly questionsClosed?: boolean;
  /** The day by which bids were due has passed; what has to be done for the bid by then falls silent unless an entry says. */
  readonly bidsIn?: boolean;
  /** The last day on which the present supplier could be given notice has passed. */
  readonly noticePassed?: boolean;
  /** Somebody approves in the step. */
  readonly decides?: boolean;
  /** What the person is: a single one, a department, or a body that decides together. */
  readonly sorts?: readonly PersonSort[];
  /** What stands against us, on the map or with the person; {competitor} has words. */
  readonly rivals?: readonly CompetitorKind[];
  /** A contact with the person is planned; {planned} has its day, {aim} what it is for. */
  readonly planned?: boolean;
  /** What this map does not know: the entry asks for it. */
  readonly unknown?: readonly Fact[];
  /** Only at the person's first seat: what concerns the person as such. `parts` then means any part they play on the map. */
  readonly firstSeat?: true;
  /** Only at the person's first seat with that part; with `firstSeat`, only where the first of all is one with that part. */
  readonly firstOfPart?: true;
}

/** What a map may know or not. A line with such a place in its words stands only where the map knows it. */
export const FACTS = [
  'amount',
  'reasonNow',
  'byWhen',
  'goal',
  'channel',
  'published',
  'questionsBy',
  'bidsDue',
  'result',
  'supplierUntil',
  'noticeBy',
  'value',
  'cost',
  'years',
  'payback',
  'monthlyLoss',
  'shortfall',
  'win',
  'learnt',
  'planned',
  'aim',
  'papersBy',
  'from',
] as const;
export type Fact = (typeof FACTS)[number];

/** What there can be several of: concerns and conflicts of people, terms of a step, conditions on the links into it. */
export type Each =
  | 'concern-answered'
  | 'concern-unanswered'
  | 'conflict'
  | 'term-open'
  | 'term-met'
  | 'term-refused'
  | 'condition-in';

/** How a sign-off limit stands to the amount; `uncompared` while the limit is known and the amount is not. */
export type LimitState = 'unknown' | 'none' | 'below' | 'enough' | 'uncompared';

/** The places to fill. Names of several people are joined as the language does it, so a verb must suit one and many. */
export const PLACEHOLDERS = [
  /** The people the item is about. */
  'who',
  'title',
  'step',
  'limit',
  'customer',
  'concern',
  'message',
  'term',
  'reason',
  'condition',
  'competitor',
  /** The approvers whom the people sway. */
  'swayed',
  'gatekeeper',
  'guarded',
  'opener',
  'until',
  /** The initiators of the purchase, and the approvers of this step; a general word where there is none. */
  'initiator',
  'approvers',
  ...FACTS,
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Words with places to fill, each written as its name in braces. */
export type EntryWords = { readonly [Lang in Language]: string };

export interface PlaybookEntry {
  /** Stable for ever: hand edits hang on it. Lower case with dots, such as `finance.approver.payback`. */
  readonly id: string;
  readonly lane: Lane;
  readonly when: When;
  /** What a system, capability or team item asks for; on the other lanes absent. Never on an entry with `stances` or `contact` (domain, section 7). */
  readonly asks?: KnownRequirement;
  /** Items of a cell are shown by descending rank; more specific entries rank higher. 0 to 100. */
  readonly rank: number;
  /**
   * Of one person's entries of one topic only the highest-ranked stays in a flow, at the earliest of its steps, whatever
   * the lane; it silences the steps' own of that topic too. What is asked anew at each step has no topic, or one of that kind.
   */
  readonly topic?: string;
  /** What carrying the line out does, for the gates (domain, section 7); read off the words by whoever writes them. */
  readonly acts?: readonly LineAct[];
  /** Says of a quiet period that nobody is contacted: once a step, as long as the period lasts. */
  readonly banner?: true;
  /** Said once to all whom it is about, wherever they sit: one line, at the earliest of their steps that is not over. */
  readonly joined?: true;
  /** On the information lane: we learn it; otherwise we tell it. */
  readonly learns?: true;
  /** When a line of it is due; on the last day of its step unless said. */
  readonly day?: LineDay;
  readonly words: EntryWords;
}
