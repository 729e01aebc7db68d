/** On which day a line of the sales flow is due, and whether it is late (domain, section 7, "The plan"). */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepId } from '../model/ids.ts';
import type { LineDay } from '../model/ourSide.ts';
import type { Anchor } from '../model/words.ts';
import type { Day } from '../shared/day.ts';
import { readSchedule } from './schedule.ts';
import { addWorkingDays } from './workingDays.ts';

export interface DueLine {
  readonly step: StepId;
  /** As its playbook entry says. */
  readonly day: LineDay;
  /** The day that somebody set; null while it follows from the schedule. */
  readonly set: Day | null;
}

export interface Due {
  /** Null for a line of a step that is done or off the way, or that hangs on a day which nobody recorded. */
  readonly day: Day | null;
  readonly late: boolean;
}

/** Reads when a line is due: the day that was set, else so many working days from its anchor, today at the earliest. */
export function readDue(facts: MapFacts, { step, day: { anchor, days }, set }: DueLine): Due {
  const { today } = facts;
  if (set !== null) return { day: set, late: set < today };
  const { first, latest } = anchorDays(facts, step, anchor);
  if (first === null) return { day: null, late: false };
  const due = addWorkingDays(first, days);
  return { day: due > today ? due : today, late: latest !== null && addWorkingDays(latest, days) < today };
}

/** The day that a line is counted from, and the latest that this day can be. */
function anchorDays(facts: MapFacts, step: StepId, anchor: Anchor): { first: Day | null; latest: Day | null } {
  const planned = readSchedule(facts).steps.get(step);
  if (!planned) return { first: null, latest: null };
  if (anchor === 'begin') return { first: planned.begins, latest: planned.latestBeginning };
  if (anchor === 'end') return { first: planned.ends, latest: planned.latestEnd };
  const day = facts.map.fields[FIELD_OF[anchor]];
  return { first: day, latest: day };
}

const FIELD_OF = {
  published: 'tenderPublished',
  'questions-by': 'tenderQuestionsBy',
  'bids-due': 'tenderBidsDue',
  result: 'tenderResult',
  'by-when': 'reasonBy',
} as const satisfies { readonly [Of in Exclude<Anchor, 'begin' | 'end'>]: string };
