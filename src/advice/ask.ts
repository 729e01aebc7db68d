/** The one thing that a way out of a finding still has to ask, and what an answer holds; must never hold words for the screen. */
import type { ConcernId, ContactId, OurPersonId, PersonId, StepId, TermId } from '../model/ids.ts';
import type { Condition, SignOffLimit } from '../model/records.ts';
import type { AccountKind, ContactLevel, FunctionId, Role, Size, Stance, StepKind, Topic } from '../model/words.ts';
import type { Day } from '../shared/day.ts';

export type Ask =
  /** Who is it? They are seated in this role; without a step, in a new one of this kind at the end. */
  | { readonly kind: 'somebody'; readonly role: Role; readonly step: StepId | null; readonly newStep: StepKind }
  /** Who there has these functions, or do they not exist there? */
  | { readonly kind: 'functions'; readonly functions: readonly FunctionId[] }
  /** When was, or will be, the contact, and about what? Day and level are presets. */
  | {
      readonly kind: 'contact';
      readonly people: readonly PersonId[];
      /** Who of them is named until somebody else is chosen; all unless said. */
      readonly chosen?: readonly PersonId[];
      readonly status: 'planned' | 'took-place';
      readonly day: Day;
      /** What it must have been about; null when any topic will do. */
      readonly topic: Topic | null;
      readonly level: 'contacted' | 'met' | 'aligned';
      /** Who of ours can have been there. */
      readonly ours: readonly OurPersonId[];
      /** One of them has to be named; the first unless said. */
      readonly namesOneOfOurs: boolean;
    }
  /** These are dated in a time in which this person may not be approached: what instead? */
  | {
      readonly kind: 'quiet-contacts';
      readonly person: PersonId;
      /** With the next day that is free, null where quiet never ends. */
      readonly contacts: readonly { readonly contact: ContactId; readonly free: Day | null }[];
    }
  /** What do we tell them? Without concerns: what do they want to know, and what do we tell them? */
  | { readonly kind: 'concerns'; readonly person: PersonId; readonly concerns: readonly ConcernId[] }
  /** Do we comply, or what is the reason they can pass on? Without terms: what do they ask? */
  | { readonly kind: 'terms'; readonly step: StepId; readonly terms: readonly TermId[] }
  /** Where do these people stand? */
  | { readonly kind: 'stance'; readonly people: readonly PersonId[] }
  /** How far have we come with these people? */
  | { readonly kind: 'level'; readonly people: readonly PersonId[] }
  | { readonly kind: 'limit'; readonly person: PersonId }
  | { readonly kind: 'function'; readonly person: PersonId }
  /** Do they still lean to the competitor? */
  | { readonly kind: 'competitor'; readonly person: PersonId }
  /** In which step do they take part, and as what? Step and role are presets; without a step a new one is made. */
  | { readonly kind: 'seat'; readonly person: PersonId; readonly step: StepId | null; readonly role: Role }
  /** They have left: who sits in their place? */
  | { readonly kind: 'successor'; readonly person: PersonId }
  /** Where does it go on from here? The first choice is the preset. */
  | {
      readonly kind: 'link';
      readonly from: StepId;
      readonly choices: readonly StepId[];
      readonly condition: Condition | null;
    }
  /** Who of ours is responsible for them? */
  | { readonly kind: 'owner'; readonly people: readonly PersonId[]; readonly choices: readonly OurPersonId[] }
  | { readonly kind: 'amount' }
  /** Why now, and by when? The day is a preset. */
  | { readonly kind: 'reason'; readonly by: Day }
  /** By when can it be? The first day that can be kept is the preset. */
  | { readonly kind: 'by-when'; readonly day: Day }
  | { readonly kind: 'yes-no'; readonly field: 'contested' | 'budgetPublished' }
  /** What do they gain, and what does it cost them? Only the sides that have no line yet. */
  | {
      readonly kind: 'account';
      readonly person: PersonId | null;
      readonly sides: readonly ('value' | 'cost')[];
    };

export type AskKind = Ask['kind'];
export type AskOf<Kind extends AskKind> = Extract<Ask, { readonly kind: Kind }>;

/** Somebody new, or somebody who is on the map already. */
export type Whoever =
  | { readonly is: 'new'; readonly name: string; readonly title?: string }
  | { readonly is: 'known'; readonly person: PersonId };

export interface Answers {
  readonly somebody: Whoever;
  /** One entry for each function that is answered; the others stay open. */
  readonly functions: readonly {
    readonly function: FunctionId;
    readonly who: Whoever | { readonly is: 'absent' };
    /** The role in which they sit where that function usually does; informed unless said, which claims the least. */
    readonly role?: Role;
  }[];
  readonly contact: {
    readonly day: Day;
    readonly topics: readonly Topic[];
    /** All who were asked about, or who were chosen already, unless said. */
    readonly people?: readonly PersonId[];
    readonly ours?: readonly OurPersonId[];
    readonly learnt?: string;
    /** How far it brought us; counts for a contact that took place. */
    readonly level?: 'contacted' | 'met' | 'aligned';
  };
  readonly 'quiet-contacts': readonly ({ readonly contact: ContactId } & (
    | { readonly instead: 'day'; readonly day: Day }
    /** It is a written question through their agency, which is allowed. */
    | { readonly instead: 'written-question' }
    | { readonly instead: 'none' }
  ))[];
  readonly concerns: {
    readonly messages: readonly { readonly concern: ConcernId; readonly message: string }[];
    readonly added: { readonly text: string; readonly message: string } | null;
  };
  readonly terms: {
    readonly answered: readonly { readonly term: TermId; readonly complies: boolean; readonly reason: string }[];
    readonly added: { readonly text: string; readonly complies: boolean; readonly reason: string } | null;
  };
  readonly stance: readonly { readonly person: PersonId; readonly stance: Stance }[];
  readonly level: readonly { readonly person: PersonId; readonly contact: ContactLevel }[];
  readonly limit: SignOffLimit;
  readonly function: FunctionId;
  /** Null: not any more; otherwise to whom, empty when that has no name. */
  readonly competitor: { readonly leansTo: string | null };
  readonly seat: { readonly step: StepId | null; readonly role: Role };
  readonly successor: Whoever | { readonly is: 'nobody' };
  readonly link: StepId;
  readonly owner: OurPersonId;
  readonly 'by-when': Day;
  readonly amount: number;
  readonly reason: { readonly reason: string; readonly by: Day };
  readonly 'yes-no': boolean;
  readonly account: readonly {
    readonly kind: AccountKind;
    readonly text: string;
    readonly size: Size;
    readonly amount: number | null;
    readonly per: 'year' | 'once';
  }[];
}

/** Draws ids for the records that an answer adds; drawn before the edit, so that the edit itself stays pure. */
export type NewId = <Id extends string>() => Id;
