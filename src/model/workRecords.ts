/** Records of the work on a map: what there is to do and to ask, how the map stood and is told, what is needed, and who said what. */
import type { Day } from '../shared/day.ts';
import type * as Id from './ids.ts';
import type { OrderKey } from './records.ts';
import type { FunctionId, Role, StepKind, Words } from './words.ts';

/** Something to do that somebody wrote down themselves. */
export interface Task {
  readonly id: Id.TaskId;
  readonly text: string;
  /** About whom; in the plan that the customer sees, who of theirs takes part. */
  readonly people: readonly Id.PersonId[];
  readonly step: Id.StepId | null;
  readonly owner: Id.OurPersonId | null;
  readonly due: Day | null;
  readonly done: boolean;
  /** May stand in the plan that the customer sees. */
  readonly shared: boolean;
  readonly order: OrderKey;
}

/** What somebody did to one question by hand: reworded, hid, handed over, dated or added it. */
export interface Question {
  readonly id: Id.QuestionId;
  /** The key of the derived question; for one added by hand, the record's own id. */
  readonly question: string;
  readonly added: boolean;
  /** The user's own words; null keeps the derived ones. */
  readonly text: string | null;
  /** Whom to ask, and at which step; null keeps what is derived. */
  readonly person: Id.PersonId | null;
  readonly step: Id.StepId | null;
  readonly owner: Id.OurPersonId | null;
  readonly due: Day | null;
  readonly hidden: boolean;
  readonly order: OrderKey;
}

/** How the map stood at a time worth a name. The state itself lies beside the document. */
export interface Moment {
  readonly id: Id.MomentId;
  readonly name: string;
  readonly note: string;
  readonly day: Day;
  /** Of that day, by the clock on the wall: 0 to 1439. */
  readonly minute: number;
}

/** One chapter of the story that the map tells. People and step are those of the moment, and may have gone since. */
export interface Chapter {
  readonly id: Id.ChapterId;
  readonly moment: Id.MomentId;
  readonly title: Words;
  readonly text: Words;
  /** Put to the room before the answer is shown. */
  readonly question: Words;
  /** Who is in the light, and the step whose lanes are. */
  readonly people: readonly Id.PersonId[];
  readonly step: Id.StepId | null;
  readonly order: OrderKey;
}

/** What such a purchase needs: a function, a part, or a function in that part; null is any. */
export interface RequiredRole {
  readonly id: Id.RequiredRoleId;
  readonly function: FunctionId | null;
  readonly role: Role | 'opinion-holder' | null;
  /** In a step of this kind. */
  readonly stepKind: StepKind | null;
  readonly note: string;
  readonly order: OrderKey;
}

/** Whose fields are facts about the customer; the rest is our own doing. */
export const FACT_TABLES = [
  'fields',
  'people',
  'steps',
  'links',
  'seats',
  'relations',
  'concerns',
  'terms',
  'accountLines',
  'absentFunctions',
] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** Where one recorded fact comes from, whichever field of whichever record it stands in. */
export interface FactSource {
  readonly id: Id.FactSourceId;
  readonly table: FactTable;
  /** The id of the record; empty for the map's own fields. */
  readonly record: string;
  readonly field: string;
  /** Who of theirs said it; otherwise `text` says where it stands. */
  readonly person: Id.PersonId | null;
  readonly text: string;
  readonly day: Day | null;
  /** Nobody said it: we take it to be so. */
  readonly assumed: boolean;
}
