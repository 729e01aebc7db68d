/** What of the plan the customer may see: their steps and what was chosen to be shown; must never hold a stance, a rival, a floor price or what we think of anybody. */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId, StepId } from '../model/ids.ts';
import { readSchedule } from '../plan/schedule.ts';
import type { When } from '../playbook/playbook.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { entryBook } from './flow/entryBook.ts';
import type { PlanEntry } from './planEntries.ts';

/** A line of the plan that both sides hold; `day` is when it is to be reached. */
export interface Milestone {
  readonly key: string;
  readonly of:
    | { readonly kind: 'step'; readonly step: StepId; readonly begins: Day }
    | { readonly kind: 'entry'; readonly entry: PlanEntry };
  readonly day: Day | null;
  readonly done: boolean;
  /** One of theirs, and one of ours. */
  readonly theirs: PersonId | null;
  readonly ours: OurPersonId | null;
}

/** Conditions that say what we think or know of somebody, or what stands against us. */
const OURS_ALONE: readonly (keyof When)[] = [
  'stances',
  'weights',
  'contact',
  'kp',
  'leansToCompetitor',
  'limit',
  'gatekept',
  'guards',
  'opener',
];

/** Whether an entry may be shown to the customer at all: derived words that follow from our judgement may not, one's own words may. */
export function mayBeShared({ from }: PlanEntry, facts: MapFacts): boolean {
  if (from.kind !== 'line' || from.item.edit?.text) return true;
  const book = entryBook(facts.ours.playbook);
  return from.item.reasons.every(({ entry }) => {
    const when = book.byId(entry)?.when;
    return when === undefined || (OURS_ALONE.every((one) => when[one] === undefined) && when.each !== 'conflict');
  });
}

/** Steps that are not done, and what may be shown and was chosen to be; by day, what has none last. */
export function sharedPlan(facts: MapFacts, entries: readonly PlanEntry[]): readonly Milestone[] {
  const steps = [...readSchedule(facts).steps.values()].map(({ step, begins, ends }): Milestone => {
    const theirs = answersFor(facts, step);
    return {
      key: `step ${step}`,
      of: { kind: 'step', step, begins },
      day: ends,
      done: false,
      theirs,
      ours: ownerOf(facts, theirs),
    };
  });
  const shared = entries
    .filter((entry) => entry.shared && mayBeShared(entry, facts))
    .map((entry): Milestone => {
      const { key, day, done, owner } = entry;
      return { key, of: { kind: 'entry', entry }, day, done, theirs: entry.people[0] ?? null, ours: owner };
    });
  return [...steps, ...shared].sort(compareBy<Milestone>(({ day }) => day ?? '~'));
}

/** Who answers for a step: whoever approves, else whoever starts, else the first there. */
function answersFor(facts: MapFacts, step: StepId): PersonId | null {
  const seats = facts.index.seatsOfStep(step);
  const seat =
    seats.find(({ role }) => role === 'approver') ?? seats.find(({ role }) => role === 'initiator') ?? seats[0];
  return seat?.person ?? null;
}

function ownerOf({ map, ours, isOwned }: MapFacts, person: PersonId | null): OurPersonId | null {
  if (person !== null && isOwned(person)) return map.people[person]?.owner ?? null;
  const { owner } = map.fields;
  return owner !== null && ours.people[owner] ? owner : null;
}
