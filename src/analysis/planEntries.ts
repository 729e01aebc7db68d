/** All that there is to do on a map: lines of the flow, tasks and planned contacts, each with its day and somebody of ours. */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId, StepId } from '../model/ids.ts';
import type { Table } from '../model/map.ts';
import type { Contact } from '../model/records.ts';
import type { Task } from '../model/workRecords.ts';
import { type Due, readDue } from '../plan/lineDay.ts';
import { readOwner } from '../plan/lineOwner.ts';
import { compareBy } from '../shared/compare.ts';
import type { Flow, LaneItem } from './flow/flow.ts';
import { type Aside, BY_THE_END, type PlanLine, planLines } from './planLines.ts';
import type { Question } from './questions/question.ts';

/** What an entry of the plan is a view of. */
export type PlanSource =
  | { readonly kind: 'line'; readonly item: LaneItem }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'question'; readonly question: Question };

export interface PlanEntry extends Due {
  /** Unique in a plan, and the same for as long as what it is a view of stands there. */
  readonly key: string;
  readonly from: PlanSource;
  /** Somebody set the day; otherwise it follows from the schedule. */
  readonly dayIsSet: boolean;
  readonly owner: OurPersonId | null;
  /** Whom of theirs it concerns. */
  readonly people: readonly PersonId[];
  readonly step: StepId | null;
  readonly done: boolean;
  /** Planned, but its day has passed: somebody must say whether it took place. */
  readonly overdue: boolean;
  /** No work as yet, and why; null for work. */
  readonly aside: Aside | null;
  /** May stand in the plan that the customer sees. */
  readonly shared: boolean;
}

/** The key of the entry for a line of the flow. */
export const keyOfLine = ({ step, lane, key }: LaneItem): string => `line ${step} ${lane} ${key}`;

const indexes = new WeakMap<readonly PlanEntry[], ReadonlyMap<string, PlanEntry>>();

/** The entry of a plan under a key. */
export function entryOf(plan: readonly PlanEntry[], key: string): PlanEntry | undefined {
  const index = indexes.get(plan) ?? new Map(plan.map((entry) => [entry.key, entry]));
  indexes.set(plan, index);
  return index.get(key);
}

/** Planned contacts by day, then lines in the order of the flow, then tasks and the questions given in theirs; what is done is among them. */
export function planEntries(facts: MapFacts, flow: Flow, questions: readonly Question[]): readonly PlanEntry[] {
  const planned = facts.index.contacts.filter(({ status }) => status === 'planned');
  return [
    ...planned.map((contact) => fromContact(facts, contact)),
    ...planLines(facts, flow).map(fromLine),
    ...inTheirOrder(facts.map.tasks).map((task) => fromTask(facts, task)),
    ...questions.map((question) => fromQuestion(facts, question)),
  ];
}

const inTheirOrder = (tasks: Table<Task>): readonly Task[] =>
  Object.values(tasks).sort(
    compareBy<Task>(
      ({ order }) => order,
      ({ id }) => id,
    ),
  );

/** A written question through the agency is one of these too, though it counts in no rule. */
function fromContact(facts: MapFacts, contact: Contact): PlanEntry {
  const overdue = contact.day < facts.today;
  const set = contact.ours.find((id) => facts.ours.people[id]) ?? null;
  return {
    key: `contact ${contact.id}`,
    from: { kind: 'contact', contact },
    day: contact.day,
    late: overdue,
    dayIsSet: true,
    owner: readOwner(facts, contact.people, set),
    people: contact.people,
    step: null,
    done: false,
    overdue,
    aside: null,
    shared: contact.shared,
  };
}

function fromLine({ item, day, late, owner, people, aside }: PlanLine): PlanEntry {
  return {
    key: keyOfLine(item),
    from: { kind: 'line', item },
    day,
    late,
    dayIsSet: (item.edit?.due ?? null) !== null,
    owner,
    people,
    step: item.step,
    done: item.edit?.done ?? false,
    overdue: false,
    aside,
    shared: item.edit?.shared ?? false,
  };
}

/** A task without a day is due by the end of its step, as a line added by hand is. */
function fromTask(facts: MapFacts, task: Task): PlanEntry {
  const { day, late } =
    task.step === null
      ? { day: task.due, late: task.due !== null && task.due < facts.today }
      : readDue(facts, { step: task.step, day: BY_THE_END, set: task.due });
  return {
    key: `task ${task.id}`,
    from: { kind: 'task', task },
    day,
    late: late && !task.done,
    dayIsSet: task.due !== null,
    owner: readOwner(facts, task.people, task.owner),
    people: task.people,
    step: task.step,
    done: task.done,
    overdue: false,
    aside: null,
    shared: task.shared,
  };
}

/** Asked by the day that somebody set; it leaves the plan with its answer. */
function fromQuestion(facts: MapFacts, question: Question): PlanEntry {
  const { hand, askOf, at } = question;
  const day = hand?.due ?? null;
  return {
    key: `question ${question.key}`,
    from: { kind: 'question', question },
    day,
    late: day !== null && day < facts.today,
    dayIsSet: day !== null,
    owner: readOwner(facts, askOf, hand?.owner ?? null),
    people: askOf,
    step: at,
    done: false,
    overdue: false,
    aside: null,
    shared: false,
  };
}
