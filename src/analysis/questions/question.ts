/** What a question to the customer is, and what a kind of question finds to ask; must never hold the edit that an answer makes. */
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Fact } from '../../model/factSource.ts';
import type { PersonId, QuestionId, StepId } from '../../model/ids.ts';
import type { Step } from '../../model/records.ts';
import type { FunctionId, Language, LineAct } from '../../model/words.ts';
import type { Question as HandOnQuestion } from '../../model/workRecords.ts';
import type { Blocker, Fix, Wording } from '../blockers/blockerRule.ts';

/** Nobody and nothing is there; nothing is recorded of it; nobody said it; it was said longer ago than a quarter. */
export type Lack = 'missing' | 'unknown' | 'assumed' | 'stale';

/** What an answer would say, as data; advice turns it into what is asked on the screen. */
export type Wanted =
  /** What the way out of a finding asks for. */
  | { readonly by: 'fix'; readonly fix: Fix }
  /** Fields of which nothing is recorded; each can be answered without the others. */
  | { readonly by: 'facts'; readonly facts: readonly Fact[] }
  /** Are these still so, or what are they now? */
  | { readonly by: 'still'; readonly facts: readonly Fact[] }
  /** Who is it that sits in the empty chair? */
  | { readonly by: 'chair'; readonly chair: PersonId }
  | { readonly by: 'concern'; readonly person: PersonId }
  /** Where does it go on from this step? */
  | { readonly by: 'next'; readonly step: StepId }
  /** What leads to these steps? */
  | { readonly by: 'before'; readonly steps: readonly StepId[] }
  | { readonly by: 'rivals' }
  /** A question that somebody wrote down. */
  | { readonly by: 'own'; readonly question: QuestionId };

/** Who can be asked: whoever is named first, then people of these functions, then whoever else would know. */
export interface Whom {
  readonly first?: readonly PersonId[];
  readonly functions?: readonly FunctionId[];
  /** Nobody else will do. */
  readonly onlyThese?: true;
  /** Asked about somebody else, it is a favour: of somebody for us alone, and of none who owes us none. */
  readonly favour?: true;
}

/** One thing to ask, as a kind of question states it. */
export interface Asked<Facts> {
  /** What tells this question from the kind's others; empty where the kind has only one. Stable while the thing is the same. */
  readonly subject: string;
  readonly lack: Lack;
  readonly wanted: Wanted;
  /** Whom, which steps and which functions it is about. */
  readonly people?: readonly PersonId[];
  readonly steps?: readonly StepId[];
  readonly functions?: readonly FunctionId[];
  readonly whom: Whom;
  /** Findings that wait for the answer. */
  readonly settles?: readonly Blocker[];
  readonly facts: Facts;
}

/** What a kind of question looks at. */
export interface Ground {
  readonly facts: MapFacts;
  /** What a rule found; those set aside or switched off are not among them. */
  readonly found: (rule: string) => readonly Blocker[];
  /** Steps on the way that are not done, in the customer's order. */
  readonly open: readonly Step[];
}

/** What the words of a question may use. */
export interface QuestionWording<Facts> extends Wording<Facts> {
  /** It is put to the one whom it is about. */
  readonly toThem: boolean;
  /** A fact as it is recorded. */
  readonly fact: (fact: Fact) => string;
}

export interface QuestionWords<Facts> {
  /** As one would ask it. */
  readonly ask: (w: QuestionWording<Facts>) => string;
  readonly why: (w: QuestionWording<Facts>) => string;
}

export interface QuestionKind<Facts = Record<string, never>> {
  readonly id: string;
  /** What asking it does, beside approaching somebody. */
  readonly acts?: readonly LineAct[];
  readonly find: (ground: Ground) => readonly Asked<Facts>[];
  readonly words: { readonly [Lang in Language]: QuestionWords<Facts> };
}

/** A question on its way to the screen; its place in the list is its rank. */
export interface Question {
  /** What tells it from all others, for as long as what is asked is the same. */
  readonly key: string;
  readonly kind: string;
  readonly lack: Lack;
  readonly wanted: Wanted;
  readonly people: readonly PersonId[];
  readonly steps: readonly StepId[];
  readonly functions: readonly FunctionId[];
  /** Who can be asked, the likeliest first; empty where nobody on the map may be. */
  readonly askOf: readonly PersonId[];
  /** Whose matter it is, where nobody on the map can be asked. */
  readonly known: readonly FunctionId[];
  /** The empty chair whose matter it is, where nobody on the map can be asked: whoever sits there will know. */
  readonly chair: PersonId | null;
  /** Of somebody for us alone. */
  readonly favour: boolean;
  /** Where it can be asked; null where it hangs on no step. */
  readonly at: StepId | null;
  /** Keys of the findings that wait for the answer, the biggest first. */
  readonly settles: readonly string[];
  readonly facts: unknown;
  /** What a hand did to it. */
  readonly hand: HandOnQuestion | null;
}
