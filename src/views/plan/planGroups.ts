/** The entries of the plan in the groups in which they are shown: by week, by owner or by step, what is late first; must never leave one out unasked. */
import type { PlanEntry } from '../../analysis/planEntries.ts';
import { inOrder } from '../../edit/order.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { OurPersonId, PersonId, StepId } from '../../model/ids.ts';
import { compareBy } from '../../shared/compare.ts';
import { addDays, type Day, weekday } from '../../shared/day.ts';

export const PLAN_ORDERS = ['week', 'owner', 'step'] as const;
export type PlanOrder = (typeof PLAN_ORDERS)[number];

/** `overdue` asks whether it took place; `week` is told from the present one, which is 0, by its Monday. */
export type PlanGroupHead =
  | { readonly kind: 'overdue' | 'late' | 'no-day' | 'done' | 'nobody' | 'no-step' }
  | { readonly kind: 'week'; readonly monday: Day; readonly ahead: number }
  | { readonly kind: 'owner'; readonly owner: OurPersonId }
  | { readonly kind: 'step'; readonly step: StepId };

export interface PlanGroup {
  readonly key: string;
  readonly head: PlanGroupHead;
  readonly entries: readonly PlanEntry[];
}

/** Who of ours, or nobody; whom of theirs. Null is anybody. */
export interface PlanFilter {
  readonly owner: OurPersonId | 'nobody' | null;
  readonly person: PersonId | null;
}

export const passes = (entry: PlanEntry, { owner, person }: PlanFilter): boolean =>
  (owner === null || entry.owner === (owner === 'nobody' ? null : owner)) &&
  (person === null || entry.people.includes(person));

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

const soonestFirst = compareBy<PlanEntry>(
  ({ late }) => (late ? 0 : 1),
  ({ day }) => day ?? '~',
);

/** Groups without an entry are left out; what is done stands last, in a group of its own. */
export function planGroups(facts: MapFacts, entries: readonly PlanEntry[], order: PlanOrder): readonly PlanGroup[] {
  const groups = new Map<string, { readonly head: PlanGroupHead; readonly entries: PlanEntry[] }>();
  for (const head of headsOf(facts, order)) groups.set(keyOf(head), { head, entries: [] });
  for (const entry of entries) {
    const head: PlanGroupHead = entry.done ? { kind: 'done' } : headOf(facts, entry, order);
    const group = groups.get(keyOf(head)) ?? { head, entries: [] };
    group.entries.push(entry);
    groups.set(keyOf(head), group);
  }
  return [...groups]
    .filter(([, group]) => group.entries.length > 0)
    .sort(compareBy(([, { head }]) => placeOf(head)))
    .map(([key, { head, entries: some }]) => ({ key, head, entries: [...some].sort(soonestFirst) }));
}

const keyOf = (head: PlanGroupHead): string => Object.values(head).join(' ');

/** Owners and steps in their own order, before the entries bring them in theirs. */
const headsOf = (facts: MapFacts, order: PlanOrder): readonly PlanGroupHead[] =>
  order === 'owner'
    ? inOrder(Object.values(facts.ours.people)).map(({ id }) => ({ kind: 'owner', owner: id }))
    : order === 'step'
      ? facts.index.steps.map(({ id }) => ({ kind: 'step', step: id }))
      : [];

function headOf(facts: MapFacts, entry: PlanEntry, order: PlanOrder): PlanGroupHead {
  if (order === 'owner') return entry.owner === null ? { kind: 'nobody' } : { kind: 'owner', owner: entry.owner };
  if (order === 'step') {
    const step = stepOf(facts, entry);
    return step === undefined ? { kind: 'no-step' } : { kind: 'step', step };
  }
  if (entry.overdue) return { kind: 'overdue' };
  if (entry.late) return { kind: 'late' };
  if (entry.day === null) return { kind: 'no-day' };
  const monday = mondayOf(entry.day);
  return { kind: 'week', monday, ahead: weeksBetween(mondayOf(facts.today), monday) };
}

/** A meeting stands at the first step in which whom it is with has a seat. */
export const stepOf = (facts: MapFacts, { step, people }: PlanEntry): StepId | undefined =>
  step ?? people.flatMap((person) => facts.stepsOf(person))[0];

function weeksBetween(from: Day, to: Day): number {
  let weeks = 0;
  for (let day = from; day < to; day = addDays(day, 7)) weeks += 1;
  return weeks;
}

/** Groups of equal place keep the order in which they came. */
function placeOf(head: PlanGroupHead): string {
  if (head.kind === 'overdue') return '0';
  if (head.kind === 'late') return '1';
  if (head.kind === 'week') return `2 ${head.monday}`;
  return head.kind === 'done' ? '5' : head.kind === 'owner' || head.kind === 'step' ? '3' : '4';
}
