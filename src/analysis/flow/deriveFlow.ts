/** Derives our five lanes from the customer's buying chain; must never save what it derives, nor lose what a hand did to it. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import { areBidsIn } from '../../facts/tender.ts';
import type { StepId } from '../../model/ids.ts';
import type { Step } from '../../model/records.ts';
import { LANES, type Lane } from '../../model/words.ts';
import { compareBy } from '../../shared/compare.ts';
import { applyEdits } from './applyEdits.ts';
import { bannersTooLate } from './bannersTooLate.ts';
import type { BookEntry } from './bookEntry.ts';
import { type Call, callReader, groupKey } from './calls.ts';
import { readConflicts } from './conflicts.ts';
import { entryBook } from './entryBook.ts';
import { type Place, type WordFiller, wordFiller } from './fillWords.ts';
import type { Flow, LaneItem, Reason, UnsaidItem } from './flow.ts';
import { readFlowFacts } from './flowFacts.ts';
import { foldCells, mustStay } from './foldCells.ts';
import { findRepeats } from './foldRepeats.ts';
import { joinMeetings } from './meetings.ts';
import { type Readings, readingsReader, sameReadings } from './readings.ts';
import { readStanding } from './standing.ts';
import { dropOutrankedTopics, isHigher } from './topics.ts';

const inCell = compareBy<UnsaidItem>(
  (item) => LANES.indexOf(item.lane),
  (item) => -item.rank,
  (item) => item.key,
);

interface StepLines {
  readonly items: readonly LaneItem[];
  readonly byLane: ReadonlyMap<Lane, readonly LaneItem[]>;
}

/** What was called for at a step record and derived from it last, with all that it was read from: most edits touch few steps. */
interface Known {
  readonly readings: Readings;
  readonly calls: readonly Call[];
  readonly said: readonly Call[];
  readonly lines: StepLines;
}

const known = new WeakMap<Step, Known>();

const byLanes = (items: readonly LaneItem[]): StepLines => ({
  items,
  byLane: new Map(LANES.map((lane) => [lane, items.filter((item) => item.lane === lane)])),
});

const folded = new WeakMap<StepLines, { readonly repeats: ReadonlySet<LaneItem>; readonly lines: StepLines }>();

/** The lines with some of them folded too; the same object for the same ones. */
function withFolded(lines: StepLines, repeats: ReadonlySet<LaneItem>): StepLines {
  if (repeats.size === 0) return lines;
  const before = folded.get(lines);
  if (before?.repeats.size === repeats.size && [...repeats].every((item) => before.repeats.has(item))) {
    return before.lines;
  }
  const made = byLanes(lines.items.map((item) => (repeats.has(item) ? { ...item, folded: true } : item)));
  folded.set(lines, { repeats, lines: made });
  return made;
}

/** The sales flow of a map. Pure; the order of records never matters. A step's lines are the same objects while nothing that they are read from changes. */
export function deriveFlow(facts: MapFacts): Flow {
  const book = entryBook(facts.ours.playbook);
  const standing = readStanding(facts);
  const conflictsAt = readConflicts(facts, standing);
  const filler = wordFiller(facts);
  const callsAt = callReader(facts, book, standing, conflictsAt);
  const readingsOf = readingsReader(facts, book, standing, conflictsAt);
  const { gates, over } = readFlowFacts(facts);

  const bidsIn = areBidsIn(facts.map.fields, facts.today);
  const isBehindUs = ({ id, kind }: Step) => over.has(id) || (kind === 'tender' && bidsIn);

  const derive = (step: Step, calls: readonly Call[]): StepLines => {
    const mayName = (entry: BookEntry) => (entry.deeds === 0 ? undefined : gates.allows(step, entry.deeds));
    const derived = merge(calls).map((group) => makeItem(step.id, group, filler, mayName(group.entry)));
    const edited = applyEdits(facts, book, filler, step.id, derived);
    return byLanes(
      [...foldCells(edited, book.byId, { profile: facts.map.fields.profile, over: isBehindUs(step) })]
        .sort(inCell)
        .map(saidItem),
    );
  };

  const asked = facts.index.steps.map((step) => {
    const readings = readingsOf(step);
    const before = known.get(step);
    const same = before && readings && sameReadings(before.readings, readings) ? before : null;
    return { step, readings, same, calls: same ? same.calls : callsAt(step) };
  });
  const once = dropOutrankedTopics(facts, asked);
  const said = joinMeetings(
    facts,
    asked.map(({ step }, place) => ({ step, calls: once[place] ?? [] })),
  );
  const derived = asked.map(({ step, readings, same, calls }, place) => {
    const stays = said[place] ?? [];
    const lines = same && sameReadings(same.said, stays) ? same.lines : derive(step, stays);
    if (readings) known.set(step, { readings, calls, said: stays, lines });
    else known.delete(step);
    return { step: step.id, lines };
  });
  const isBannerTooLate = bannersTooLate(facts, book);
  // What is over and what may never come are flows of their own.
  const groupOf = (step: StepId) => (over.has(step) ? 'over' : facts.way.onTheWay.has(step) ? 'way' : 'off');
  const repeats = findRepeats(
    derived.map(({ step, lines }) => ({ step, items: lines.items })),
    groupOf,
    (item) => item.edit !== null || (mustStay(item, book.byId) && !isBannerTooLate(item)),
  );
  const steps = new Map(derived.map(({ step, lines }) => [step, withFolded(lines, repeats.get(step) ?? new Set())]));
  return {
    items: [...steps.values()].flatMap(({ items }) => items),
    cell: (step, lane) => steps.get(step)?.byLane.get(lane) ?? [],
  };
}

interface Group {
  readonly key: string;
  /** The highest-ranked of those merged: its words stand. */
  readonly entry: BookEntry;
  readonly reasons: readonly Reason[];
}

/** Calls of one lane that mean the same. */
function merge(calls: readonly Call[]): readonly Group[] {
  const groups = new Map<string, { key: string; entry: BookEntry; reasons: Reason[] }>();
  for (const call of calls) {
    const { entry, reason } = call;
    const key = groupKey(call);
    const inLane = `${entry.lane} ${key}`;
    const group = groups.get(inLane);
    if (!group) {
      groups.set(inLane, { key, entry, reasons: [reason] });
      continue;
    }
    group.reasons.push(reason);
    if (isHigher(entry, group.entry)) group.entry = entry;
  }
  return [...groups.values()];
}

function makeItem(
  step: StepId,
  { key, entry, reasons }: Group,
  filler: WordFiller,
  mayName: Place['mayName'],
): UnsaidItem {
  const own = () => reasons.filter((reason) => reason.entry === entry.id);
  return {
    key,
    step,
    lane: entry.lane,
    learns: entry.learns === true,
    say: () => filler.fill(entry.words, { step, reasons: own(), rivalsOf: entry, mayName }),
    reasons,
    asks: entry.asks ?? null,
    edit: null,
    reasonsChanged: false,
    retired: false,
    folded: false,
    rank: entry.rank,
  };
}

const saidItem = ({ say, ...item }: UnsaidItem): LaneItem => ({ ...item, words: say() });
