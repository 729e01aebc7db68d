/** When each step of the way begins and ends, and when it has to at the latest (domain, section 7, "The plan"). */
import { doneSteps } from '../facts/doneSteps.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepId } from '../model/ids.ts';
import { usualDays } from '../model/leadTimes.ts';
import type { Step } from '../model/records.ts';
import { addDays, type Day } from '../shared/day.ts';
import { addWorkingDays, countWorkingDays, workingDayFrom, workingDayUpTo } from './workingDays.ts';

/** A step that is not done; first and last day belong to it. */
export interface PlannedStep {
  readonly step: StepId;
  readonly begins: Day;
  readonly ends: Day;
  /** Null without a date by when that is still to come. */
  readonly latestBeginning: Day | null;
  readonly latestEnd: Day | null;
}

export interface Schedule {
  /** Steps on the way that are not done, by id, in the customer's order. */
  readonly steps: ReadonlyMap<StepId, PlannedStep>;
  /** Of the steps that end after their latest end, those with none directly behind them that does; in the customer's order. */
  readonly tooLate: readonly StepId[];
}

/** What a schedule is made of, whatever the date by when. */
interface Course {
  /** In the customer's order, which along these links is that of the schedule too. */
  readonly steps: readonly Stretch[];
  readonly behind: (step: StepId) => readonly StepId[];
  /** Neither done nor marked. */
  readonly isAhead: (step: StepId) => boolean;
}

interface Stretch {
  readonly step: Step;
  readonly begins: Day;
  readonly ends: Day;
  /** Working days that it takes, or the fewer that a last day named leaves it. */
  readonly days: number;
}

const known = new WeakMap<MapFacts, Schedule>();

/** The schedule of a map on the day of its facts; the same object for the same facts. */
export function readSchedule(facts: MapFacts): Schedule {
  const found = known.get(facts);
  if (found) return found;
  const { reasonBy } = facts.map.fields;
  const made = scheduleFor(readCourse(facts), reasonBy !== null && reasonBy >= facts.today ? reasonBy : null);
  known.set(facts, made);
  return made;
}

/** The first date by when that the schedule can keep; null where no step is left to be done. */
export function firstDateThatHolds(facts: MapFacts): Day | null {
  const course = readCourse(facts);
  const last = latest(course.steps.map(({ ends }) => ends));
  if (last === null) return null;
  const lacking = [...scheduleFor(course, last).steps.values()].map(({ latestEnd, ends }) =>
    latestEnd === null ? 0 : countWorkingDays(addDays(latestEnd, 1), ends),
  );
  return addWorkingDays(last, Math.max(...lacking));
}

function readCourse(facts: MapFacts): Course {
  const { index, way, ours, today } = facts;
  const steps = index.steps.filter((step) => way.onTheWay.has(step.id));
  const [before, behind] = [new Map<StepId, StepId[]>(), new Map<StepId, StepId[]>()];
  for (const { from, to, holds, back } of way.links) {
    if (!holds || back || !way.onTheWay.has(from)) continue;
    before.set(to, [...(before.get(to) ?? []), from]);
    behind.set(from, [...(behind.get(from) ?? []), to]);
  }
  const marked = new Set(steps.filter((step) => step.here).map((step) => step.id));
  const done = doneSteps(facts);
  const stretches = new Map<StepId, Stretch>();
  for (const step of steps) {
    if (done.has(step.id)) continue;
    // A step before this one without a stretch of its own is done.
    const last = latest((before.get(step.id) ?? []).flatMap((one) => stretches.get(one)?.ends ?? []));
    const start = workingDayFrom(marked.has(step.id) || last === null ? today : addDays(last, 1));
    stretches.set(step.id, stretchOf(step, start, step.days ?? usualDays(ours, step.kind), today));
  }
  return {
    steps: [...stretches.values()],
    behind: (step) => behind.get(step) ?? [],
    isAhead: (step) => stretches.has(step) && !marked.has(step),
  };
}

function stretchOf(step: Step, start: Day, days: number, today: Day): Stretch {
  const { lastDay } = step;
  if (lastDay === null || lastDay < today) return { step, begins: start, ends: addWorkingDays(start, days - 1), days };
  const begins = start < lastDay ? start : lastDay;
  const leaves = Math.max(1, countWorkingDays(begins, lastDay));
  return { step, begins, ends: lastDay, days: Math.min(days, leaves) };
}

function scheduleFor({ steps, behind, isAhead }: Course, by: Day | null): Schedule {
  const bounds = new Map<StepId, { readonly latestEnd: Day; readonly latestBeginning: Day }>();
  for (const { step, days } of by === null ? [] : [...steps].reverse()) {
    const ahead = behind(step.id).filter(isAhead);
    const next = earliest(ahead.flatMap((one) => bounds.get(one)?.latestBeginning ?? []));
    const latestEnd = next === null ? (by as Day) : addDays(next, -1);
    bounds.set(step.id, { latestEnd, latestBeginning: addWorkingDays(workingDayUpTo(latestEnd), 1 - days) });
  }
  const planned = steps.map(({ step: { id }, begins, ends }): PlannedStep => {
    const { latestEnd = null, latestBeginning = null } = bounds.get(id) ?? {};
    return { step: id, begins, ends, latestBeginning, latestEnd };
  });
  const late = new Set(planned.flatMap(({ step, ends, latestEnd }) => (latestEnd && ends > latestEnd ? [step] : [])));
  return {
    steps: new Map(planned.map((one) => [one.step, one])),
    tooLate: [...late].filter((step) => !behind(step).some((one) => late.has(one))),
  };
}

const latest = (days: readonly Day[]): Day | null => days.reduce<Day | null>((a, b) => (a && a > b ? a : b), null);
const earliest = (days: readonly Day[]): Day | null => days.reduce<Day | null>((a, b) => (a && a < b ? a : b), null);
