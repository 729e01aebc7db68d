/** Tabs on one map that write, undo, freeze and hear of each other late: all end alike, and what one of them wrote that nobody wrote over is there; must never need a browser. */
import fc from 'fast-check';
import type { OpenDocument } from '../../src/document/document.ts';
import { patchRecord } from '../../src/edit/edit.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { prune } from '../../src/model/prune.ts';
import { sameJson } from '../../src/shared/sameJson.ts';
import { blank, editOf, openReplica, someDraws, startIds } from '../document/randomEdits.ts';
import { numbersFrom, type Outcome, type Part } from './part.ts';

type Tab = OpenDocument<BuyingMap>;

const drawn = (number: number, length: number) => fc.sample(someDraws(length), { seed: number, numRuns: 1 })[0] ?? [];
const hear = (to: Tab, from: Tab) => void to.applyUpdate(from.encodeSince(to.stateVector()));

function meet(tabs: readonly Tab[]): void {
  for (const to of tabs) for (const from of tabs) if (to !== from) hear(to, from);
}

/** What one tab alone writes, so that nobody writes over it: a note to each person it sees. */
function noteAll(tab: Tab, notes: Map<string, string>, word: string): void {
  for (const id of Object.keys(tab.projection().people)) {
    tab.commit((map) => patchRecord(map, 'people', id, { notes: `${word} ${id}` }));
    notes.set(id, `${word} ${id}`);
  }
}

/** People who are there without the note that was written to them. */
const missing = (map: BuyingMap, notes: ReadonlyMap<string, string>) =>
  [...notes].filter(([id, note]) => map.people[id] && map.people[id].notes !== note).map(([id]) => id);

async function runTabs(seed: number): Promise<Outcome> {
  startIds();
  const draw = numbersFrom(seed);
  const tabs = [1, 2, 3].map(openReplica);
  const noting = openReplica(4);
  const all = [...tabs, noting];
  const notes = new Map<string, string>();
  const frozen = new Set<Tab>();
  const any = () => tabs[Math.floor(draw() * tabs.length)] as Tab;
  for (const one of drawn(seed, 80)) {
    const how = draw();
    const tab = any();
    if (how < 0.55) tab.commit(editOf(one));
    else if (how < 0.65) tab.undo();
    else if (how < 0.7) tab.redo();
    else if (how < 0.75) noteAll(noting, notes, one.word);
    else if (how < 0.8) frozen.has(tab) ? frozen.delete(tab) : frozen.add(tab);
    else {
      const from = draw() < 0.3 ? noting : any();
      if (!frozen.has(tab)) hear(tab, from);
      hear(noting, from);
    }
  }
  meet(all);
  const [first, ...others] = all.map((tab) => tab.projection());
  if (!first) return { wrong: 'no tab' };
  if (others.some((other) => !sameJson(other, first))) return { wrong: 'tabs ended differently' };
  if (prune(first) !== first) return { wrong: 'something hangs in the air' };
  const lost = missing(first, notes);
  return lost.length === 0 ? { fine: 'alike' } : { wrong: `notes were lost: ${lost.join(', ')}` };
}

async function runUndo(seed: number): Promise<Outcome> {
  startIds();
  const [alone, here, there] = [openReplica(1), openReplica(2), openReplica(3)];
  const draws = drawn(seed, 60);
  for (const one of draws) alone.commit(editOf(one));
  const end = alone.projection();
  while (alone.undo());
  if (!sameJson(alone.projection(), blank)) return { wrong: 'undone to the start, it is not as at the start' };
  while (alone.redo());
  if (!sameJson(alone.projection(), end)) return { wrong: 'done again to the end, it is not as at the end' };

  startIds();
  const notes = new Map<string, string>();
  for (const [place, one] of draws.entries()) {
    here.commit(editOf(one));
    if (place % 7 === 6) meet([here, there]);
    if (place % 14 === 13) noteAll(there, notes, one.word);
  }
  meet([here, there]);
  while (here.undo() || here.overwritten());
  const undone = missing(here.projection(), notes);
  while (here.redo() || here.overwritten());
  meet([here, there]);
  const lost = [...undone, ...missing(here.projection(), notes)];
  if (lost.length > 0) return { wrong: `another tab's notes were undone: ${lost.join(', ')}` };
  return sameJson(here.projection(), there.projection()) ? { fine: 'exact' } : { wrong: 'tabs ended differently' };
}

export const TABS: Part = {
  name: 'tabs',
  what: 'Four tabs write, undo, redo, freeze and hear of each other late',
  mustHold: 'they end alike, and nothing is lost that nobody wrote over',
  atLeast: 1_000,
  inBrowser: false,
  run: runTabs,
};

export const UNDO: Part = {
  name: 'undo',
  what: 'Random work is undone to the start and done again, alone and beside another tab',
  mustHold: 'exactly the start, exactly the end, and nothing of the other tab is touched',
  atLeast: 2_000,
  inBrowser: false,
  run: runUndo,
};
