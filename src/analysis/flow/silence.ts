/** Where the map and each person stand to a quiet period today; must never take a day that nobody recorded for one. */
import { type MapFacts, within } from '../../facts/mapFacts.ts';
import { quietOfTender } from '../../facts/tender.ts';
import type { Period, Person } from '../../model/records.ts';
import type { Silence } from '../../model/words.ts';
import { addWorkingDays } from '../../plan/workingDays.ts';
import { addDays, type Day } from '../../shared/day.ts';

export interface Quiet {
  readonly silence: Silence;
  /** The first day of a quiet period ahead. */
  readonly from: Day | null;
  /** The last day of the one that today lies in; null where its end is open. */
  readonly until: Day | null;
  /** The next one, however far ahead. */
  readonly next: Period | null;
}

export interface Silences {
  readonly map: Quiet;
  /** By the map's quiet period and their own. */
  readonly of: (person: Person) => Quiet;
}

/** So many working days ahead the lines begin to count down: what has to come before, a visit to a customer of ours say, takes up to twenty. */
const COUNTDOWN = 30;

/** Reads both; the map's own period counts, and without one that of a public tender. */
export function readSilences(facts: MapFacts): Silences {
  const { fields } = facts.map;
  const ofMap = fields.quiet ?? quietOfTender(fields, facts.today);
  const horizon = readHorizon(facts);
  const map = readQuiet(ofMap === null ? [] : [ofMap], facts.today, horizon);
  return {
    map,
    of: ({ quiet }) =>
      quiet === null ? map : readQuiet(ofMap === null ? [quiet] : [ofMap, quiet], facts.today, horizon),
  };
}

/** No nearer than our side wants to be told of one. */
function readHorizon({ today, ours }: MapFacts): Day {
  const told = addDays(today, ours.thresholds.quietAheadDays);
  const counted = addWorkingDays(today, COUNTDOWN);
  return told > counted ? told : counted;
}

function readQuiet(periods: readonly Period[], today: Day, horizon: Day): Quiet {
  const next = firstOf(periods.filter(({ from, to }) => from !== null && from > today && (to === null || to >= from)));
  const ends = periods.filter((period) => within(period, today)).map(({ to }) => to);
  if (ends.length > 0) {
    return { silence: 'inside', from: null, until: ends.includes(null) ? null : (ends.sort().at(-1) ?? null), next };
  }
  const from = next?.from ?? null;
  if (from !== null && from <= horizon) return { silence: 'ahead', from, until: null, next };
  const over = periods.some(({ to }) => to !== null && to < today);
  return { silence: over ? 'after' : 'none', from: null, until: null, next };
}

const firstOf = (periods: readonly Period[]): Period | null =>
  periods.reduce<Period | null>((a, b) => (a && (a.from ?? '') <= (b.from ?? '') ? a : b), null);
