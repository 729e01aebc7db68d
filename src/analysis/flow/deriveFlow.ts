/** Derives our five lanes from the customer's buying chain; must never save what it derives, nor lose what a hand did to it. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { StepId } from '../../model/ids.ts';
import type { Step } from '../../model/records.ts';
import { LANES, type Lane } from '../../model/words.ts';
import type { PlaybookEntry } from '../../playbook/playbook.ts';
import { compareBy } from '../../shared/compare.ts';
import { applyEdits } from './applyEdits.ts';
import { type Call, callReader } from './calls.ts';
import { readConflicts } from './conflicts.ts';
import { entryBook } from './entryBook.ts';
import { type WordFiller, wordFiller } from './fillWords.ts';
import type { Flow, LaneItem, Reason, UnsaidItem } from './flow.ts';
import { readPersonStates } from './personState.ts';
import { type Readings, readingsReader, sameReadings } from './readings.ts';
import { readStanding } from './standing.ts';
import { thinCells } from './thinCells.ts';

const inCell = compareBy<UnsaidItem>(
  (item) => LANES.indexOf(item.lane),
  (item) => -item.rank,
  (item) => item.key,
);

interface StepLines {
  readonly items: readonly LaneItem[];
  readonly byLane: ReadonlyMap<Lane, readonly LaneItem[]>;
}

/** The lines of each step record as they were derived last, with all that they were read from: most edits touch few steps. */
const known = new WeakMap<Step, StepLines & { readonly readings: Readings }>();

/** The sales flow of a map. Pure; the order of records never matters. A step's lines are the same objects while nothing that they are read from changes. */
export function deriveFlow(facts: MapFacts): Flow {
  const book = entryBook(facts.ours.playbook);
  const stateOf = readPersonStates(facts);
  const standing = readStanding(facts);
  const conflictsAt = readConflicts(facts, standing);
  const filler = wordFiller(facts, (id) => {
    const person = facts.map.people[id];
    return person ? stateOf(person) : null;
  });
  const callsAt = callReader(facts, book, standing, stateOf, conflictsAt);
  const readingsOf = readingsReader(facts, book, standing, stateOf, conflictsAt);
  const derive = (step: Step): StepLines => {
    const derived = merge(dropOutrankedTopics(callsAt(step))).map((group) => makeItem(step.id, group, filler));
    const edited = applyEdits(facts, book, filler, step.id, derived);
    const items = [...thinCells(step.id, edited, book.byId)].sort(inCell).map(saidItem);
    return { items, byLane: new Map(LANES.map((lane) => [lane, items.filter((item) => item.lane === lane)])) };
  };
  const linesOf = (step: Step): StepLines => {
    const readings = readingsOf(step);
    const before = known.get(step);
    if (before && readings && sameReadings(before.readings, readings)) return before;
    const lines = derive(step);
    if (readings) known.set(step, { ...lines, readings });
    else known.delete(step);
    return lines;
  };
  const steps = new Map(facts.index.steps.map((step) => [step.id, linesOf(step)]));
  return {
    items: [...steps.values()].flatMap(({ items }) => items),
    cell: (step, lane) => steps.get(step)?.byLane.get(lane) ?? [],
  };
}

/** Of one person's entries on one topic in a lane only the highest stays; the step's own gives way to anybody's. */
function dropOutrankedTopics(calls: readonly Call[]): readonly Call[] {
  const best = new Map<string, PlaybookEntry>();
  const topicOf = ({ entry }: Call, whose: string) => `${entry.lane} ${entry.topic} ${whose}`;
  for (const call of calls) {
    if (call.entry.topic === undefined) continue;
    for (const whose of [call.reason.person ?? '', '']) {
      const key = topicOf(call, whose);
      const other = best.get(key);
      if (!other || other.rank < call.entry.rank) best.set(key, call.entry);
    }
  }
  return calls.filter(
    (call) => call.entry.topic === undefined || best.get(topicOf(call, call.reason.person ?? '')) === call.entry,
  );
}

interface Group {
  readonly key: string;
  /** The highest-ranked of those merged: its words stand. */
  readonly entry: PlaybookEntry;
  readonly reasons: readonly Reason[];
}

/** Calls that mean the same: one requirement at one step, or one entry (for `each`, of one record). */
function merge(calls: readonly Call[]): readonly Group[] {
  const groups = new Map<string, { key: string; entry: PlaybookEntry; reasons: Reason[] }>();
  for (const { entry, reason } of calls) {
    const key = entry.asks ?? (entry.when.each ? `${entry.id}:${reason.record}` : entry.id);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { key, entry, reasons: [reason] });
      continue;
    }
    group.reasons.push(reason);
    if (higher(entry, group.entry)) group.entry = entry;
  }
  return [...groups.values()];
}

const higher = (one: PlaybookEntry, other: PlaybookEntry): boolean =>
  one.rank > other.rank || (one.rank === other.rank && one.id < other.id);

function makeItem(step: StepId, { key, entry, reasons }: Group, filler: WordFiller): UnsaidItem {
  return {
    key,
    step,
    lane: entry.lane,
    say: () => filler.fill(entry.words, { step, reasons: reasons.filter((reason) => reason.entry === entry.id) }),
    reasons,
    asks: entry.asks ?? null,
    edit: null,
    reasonsChanged: false,
    rank: entry.rank,
  };
}

const saidItem = ({ say, ...item }: UnsaidItem): LaneItem => ({ ...item, words: say() });
