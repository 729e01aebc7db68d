/** What a blocker rule is, and what it finds; must never hold a sentence, a colour or an edit of a single rule. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { ConcernId, OurPersonId, PersonId, StepId, TermId } from '../../model/ids.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import type { FunctionId, Language, Role, Severity, Topic } from '../../model/words.ts';
import type { Day } from '../../shared/day.ts';
import type { Flow } from '../flow/flow.ts';

export type BlockerGroup = 'chain' | 'not-talked-to' | 'only-the-kp' | 'our-side' | 'ground';

/** The way out of a finding, as data; advice turns it into an edit or into the one question that is missing. */
export type Fix =
  | { readonly do: 'seat-somebody'; readonly role: Role; readonly step: StepId | null }
  | { readonly do: 'fill-functions'; readonly functions: readonly FunctionId[] }
  | {
      readonly do: 'record-contact';
      readonly people: readonly PersonId[];
      /** Any one of them will do, the first unless somebody else is chosen. */
      readonly oneOf?: true;
      readonly topic: Topic | null;
      /** Somebody of ours was there, and somebody else than this one. */
      readonly notBy?: OurPersonId;
    }
  | { readonly do: 'plan-contact'; readonly people: readonly PersonId[]; readonly oneOf?: true }
  | { readonly do: 'answer-concerns'; readonly person: PersonId; readonly concerns: readonly ConcernId[] }
  | { readonly do: 'answer-terms'; readonly step: StepId; readonly terms: readonly TermId[] }
  | { readonly do: 'edit-person'; readonly person: PersonId; readonly field: PersonField }
  | { readonly do: 'edit-step'; readonly step: StepId; readonly field: 'links' | 'seats' | 'terms' }
  | { readonly do: 'edit-map'; readonly field: MapField }
  | { readonly do: 'win-over'; readonly people: readonly PersonId[] }
  | { readonly do: 'meet'; readonly people: readonly PersonId[] }
  | { readonly do: 'edit-our-side'; readonly asks: readonly RequirementKey[] }
  /** Somebody has left: who sits in their place? */
  | { readonly do: 'hand-over'; readonly person: PersonId }
  | { readonly do: 'assign-owner'; readonly people: readonly PersonId[] }
  | { readonly do: 'account'; readonly person: PersonId | null };

/**
 * `contact` is how far we have come with them, `contacts` are those dated in a time in which they may not be approached,
 * `several` is more than one of these: no single question settles it.
 */
export type PersonField =
  | 'stance'
  | 'contact'
  | 'contacts'
  | 'limit'
  | 'function'
  | 'competitor'
  | 'relations'
  | 'seats'
  | 'quiet'
  | 'several';
export type MapField =
  | 'amount'
  | 'reasonNow'
  | 'reasonBy'
  | 'contested'
  | 'budgetPublished'
  | 'offer'
  | 'account'
  | 'steps';

/** One thing found, as a rule states it. */
export interface Found<Facts> {
  /** What tells this finding from the rule's others; empty where the rule has only one. Stable while the thing is the same. */
  readonly subject: string;
  readonly severity: Severity;
  readonly people?: readonly PersonId[];
  readonly steps?: readonly StepId[];
  readonly functions?: readonly FunctionId[];
  readonly items?: readonly string[];
  /** What is missing, for the order: functions or requirement keys. */
  readonly missing?: readonly string[];
  /** It concerns the whole map. */
  readonly whole?: boolean;
  readonly facts: Facts;
}

/** What the words of a rule may use: names and figures, already in the reader's language. */
export interface Wording<Facts> {
  readonly facts: Facts;
  /** Names of the people, steps and functions concerned, joined as the language does it. */
  readonly people: string;
  readonly steps: string;
  readonly functions: string;
  /** How many people are named. */
  readonly count: number;
  /** Whether these are all bodies: nobody meets one, somebody prepares and presents there. The people named unless said. */
  readonly bodies: (people?: readonly PersonId[]) => boolean;
  /**
   * What to do with people, apart from what to do with bodies; of those who may not be approached today it says just that.
   * The people named unless said.
   */
  readonly approach: (
    toPeople: (them: Them) => string,
    toBodies: (them: Them) => string,
    people?: readonly PersonId[],
  ) => string;
  /** What is to be asked of nobody in particular there; while nobody may be approached it says that instead. */
  readonly ask: (sentence: string) => string;
  /** Whether somebody may be asked for an introduction or another favour. */
  readonly mayAsk: (person: PersonId) => boolean;
  readonly name: (person: PersonId) => string;
  readonly names: (people: readonly PersonId[]) => string;
  readonly step: (step: StepId) => string;
  readonly functionName: (id: FunctionId) => string;
  readonly requirement: (key: RequirementKey) => string;
  readonly list: (words: readonly string[]) => string;
  /** Of many things only the first few, and a count. */
  readonly few: (words: readonly string[]) => string;
  readonly money: (amount: number) => string;
  readonly day: (day: Day) => string;
}

/** Some of the people named, as they stand in a sentence. */
export interface Them {
  readonly names: string;
  readonly count: number;
}

/** What is said of several findings of one rule at once; the facts are those of each, the biggest first. */
export interface SeveralWords<Facts> {
  readonly title: (w: Wording<readonly Facts[]>) => string;
  /** Absent where each asks for something else. */
  readonly todo?: (w: Wording<readonly Facts[]>) => string;
}

export interface RuleWords<Facts> {
  /** The rule's own name, for lists of rules. */
  readonly name: string;
  /** For the rule's page: what it finds. */
  readonly finds: string;
  readonly title: (w: Wording<Facts>) => string;
  readonly why: (w: Wording<Facts>) => string;
  readonly todo: (w: Wording<Facts>) => string;
  /** Absent where the rule has but one finding on a map. */
  readonly several?: SeveralWords<Facts>;
  /** For the rule's page: what makes it fall silent. */
  readonly silence: string;
}

/** How many people and steps an example names (none unless said), which functions, and its facts. */
export interface RuleExample<Facts> {
  readonly people?: number;
  readonly steps?: number;
  readonly functions?: readonly FunctionId[];
  readonly facts: Facts;
}

export interface BlockerRule<Facts = Record<string, never>> {
  readonly id: string;
  readonly group: BlockerGroup;
  /** Never one severity milder for steps that are still to come. */
  readonly neverMilder?: boolean;
  readonly find: (facts: MapFacts, flow: Flow) => readonly Found<Facts>[];
  readonly fix: (found: Found<Facts>, facts: MapFacts) => Fix | null;
  /** A finding as it might be, so that the rule's page can show how it reads. */
  readonly example: RuleExample<Facts>;
  readonly words: { readonly [Lang in Language]: RuleWords<Facts> };
}

/** A finding on its way to the screen: the severity is the final one, and its place in the list is its rank. */
export interface Blocker {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Before it was made milder for lying later. */
  readonly fullSeverity: Severity;
  readonly people: readonly PersonId[];
  readonly steps: readonly StepId[];
  readonly functions: readonly FunctionId[];
  readonly items: readonly string[];
  readonly missing: readonly string[];
  readonly whole: boolean;
  readonly facts: unknown;
  readonly fix: Fix | null;
  /** Why it stands where it stands. */
  readonly rank: { readonly approversBehind: number; readonly weight: 1 | 2 | 3; readonly ruleOrder: number };
}
