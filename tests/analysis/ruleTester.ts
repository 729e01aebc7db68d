/** Tests one rule with two tables, where it is silent and where it speaks, comparing all that it finds; must never run a rule outside the catalogue. */

import { describe, expect, it } from 'vitest';
import type { Blocker, Fix } from '../../src/analysis/blockers/blockerRule.ts';
import { findBlockers } from '../../src/analysis/blockers/findBlockers.ts';
import { sayBlocker } from '../../src/analysis/blockers/sayBlocker.ts';
import type { Flow, LaneItem } from '../../src/analysis/flow/flow.ts';
import { type MapFacts, readFacts } from '../../src/facts/mapFacts.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import { makeLaneEdit } from '../../src/model/makeRecord.ts';
import { type BuyingMap, TABLE_NAMES } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE, type OurSide, type RequirementKey } from '../../src/model/ourSide.ts';
import { LANGUAGES, type Severity } from '../../src/model/words.ts';
import type { Part } from '../../src/playbook/playbook.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { type Taken, takeWayOut } from '../fixtures/wayOut.ts';

/** The day on which every case plays unless it says another. */
export const TODAY = '2026-05-11';

export interface RuleCase {
  readonly map: Sketch;
  readonly ours?: OurSide;
  readonly today?: string;
  /** What the lanes ask for; nothing unless said. */
  readonly asks?: readonly Asked[];
}

/** A lane item: where it stands, what it asks for, and whose parts call for it (`bo approver`). */
export interface Asked {
  readonly key: string;
  readonly step: string;
  readonly asks: RequirementKey;
  readonly by: readonly string[];
  readonly hidden?: boolean;
}

/** All that a finding says; what is left out is expected to be empty. */
export interface Expected {
  readonly severity: Severity;
  readonly subject?: string;
  readonly people?: readonly string[];
  readonly steps?: readonly string[];
  readonly functions?: readonly string[];
  readonly missing?: readonly string[];
  readonly items?: readonly string[];
  readonly whole?: boolean;
  /** Compared only where given. */
  readonly fix?: Fix['do'] | null;
}

export interface RuleTables {
  readonly silent: { readonly [when: string]: RuleCase };
  readonly speaks: { readonly [when: string]: RuleCase & { readonly finds: readonly Expected[] } };
}

/** Runs both tables of a rule. */
export function testRule(rule: string, tables: RuleTables): void {
  describe(`${rule} is silent`, () => {
    for (const [when, given] of Object.entries(tables.silent)) {
      it(when, () => {
        expect(run(rule, given).found).toEqual([]);
      });
    }
  });
  describe(`${rule} speaks`, () => {
    for (const [when, given] of Object.entries(tables.speaks)) {
      it(when, () => {
        const { found, facts } = run(rule, given);
        const expected = [...given.finds].sort(bySubject);
        expect(found.map((blocker, place) => plain(blocker, expected[place]?.fix !== undefined))).toEqual(
          expected.map(complete),
        );
        for (const blocker of found) checkWords(blocker, facts);
      });
      it(`${when}, and every way out leads out`, () => {
        for (const blocker of run(rule, given).found) checkWayOut(blocker, given);
      });
    }
  });
}

/** Who is talked to, or known better, has a stance, a limit and concerns of their own, and wants a next date. */
const KNOWN_BETTER = ['no-message', 'unknown-stance', 'signature-unknown', 'no-next-step', 'acceptance-open'];
/** Who is new has to be talked to as well, and may be what a key account was short of. */
const NEW_THERE = ['uncontacted-approver', 'uncontacted-party', 'missing-function', 'budget-not-discussed'];
/** What a way out brings by its nature. Anything else that comes is something it broke. */
const BRINGS: { readonly [way in Taken['way']]?: readonly string[] } = {
  contact: [...KNOWN_BETTER, 'single-thread'],
  level: KNOWN_BETTER,
  'edit-person': [...KNOWN_BETTER, 'nobody-against', 'single-thread', 'split-decision'],
  functions: NEW_THERE,
  seat: [...NEW_THERE, 'no-message'],
  successor: NEW_THERE,
  somebody: [...NEW_THERE, 'kp-cannot-push', 'single-thread'],
  stance: ['split-decision', 'nobody-against'],
  'somebody-against': ['split-decision', 'opposed-approver', 'hidden-opinion-holder'],
};
/** Some findings speak of a whole map: their way out leads to one person after another. */
const MOST_ROUNDS = 12;

/** After the way out the finding is gone, the map is whole, nothing that stood there is lost, and nothing else broke. */
function checkWayOut(found: Blocker, given: RuleCase): void {
  const start = read(given, sketch(given.map), given.ours ?? BLANK_OUR_SIDE);
  const known = new Set(start.blockers.map(({ key }) => key));
  let [state, blocker]: [typeof start, Blocker | undefined] = [start, found];
  for (let round = 0; blocker && round < MOST_ROUNDS; round += 1) {
    const taken = takeWayOut(blocker, state.facts);
    if (taken === null) {
      expect(hasNoWay(state.facts)).toBe(true);
      return;
    }
    expect(round === 0 || taken.way === 'edit-person').toBe(true);
    expect(checkMap(taken.map)).toEqual([]);
    for (const table of TABLE_NAMES) {
      // That a contact is not to take place after all is what somebody answers, and the only thing that goes.
      if (table === 'contacts' && taken.way === 'quiet-contacts') continue;
      const there = Object.keys(state.facts.drawn[table]);
      expect(Object.keys(taken.map[table])).toEqual(expect.arrayContaining(there));
    }
    state = read(given, taken.map, taken.ours);
    const come = state.blockers.filter(({ key }) => !known.has(key)).map(({ rule }) => rule);
    expect(BRINGS[taken.way] ?? []).toEqual(expect.arrayContaining(come));
    blocker = state.blockers.find(({ key }) => key === found.key);
  }
  expect(blocker).toBeUndefined();
}

/** Nobody is there whom one could talk to, so that no single step leads out. */
function hasNoWay(facts: MapFacts): boolean {
  return facts.placed.every(({ id }) => facts.inQuiet(id) || facts.isContacted(id));
}

/** A team of ours with these people, and what it has. */
export const team = (
  people: readonly string[],
  has: { readonly [key: RequirementKey]: 'have' | 'partly' } = {},
): OurSide => ({
  ...BLANK_OUR_SIDE,
  people: Object.fromEntries(
    people.map((id) => [id, { id: asId(id), name: `Our ${id}`, title: '', capabilities: {}, order: id }]),
  ),
  assets: Object.fromEntries(Object.entries(has).map(([id, have]) => [id, { id, have, note: '' }])),
});

/** A flow that holds just these items. */
export function flowOf(map: BuyingMap, asked: readonly Asked[]): Flow {
  const items = asked.map(
    ({ key, step, asks, by, hidden }): LaneItem => ({
      key,
      step: asId(step),
      lane: asks.split(':')[0] as 'system' | 'capability' | 'team',
      words: { en: key, 'zh-CN': key },
      reasons: by.map((text) => {
        const [person, part] = text.split(' ');
        return {
          entry: 'entry',
          person: map.people[person ?? '']?.id ?? null,
          part: (part ?? null) as Part | null,
          record: text,
        };
      }),
      asks,
      edit: hidden
        ? makeLaneEdit({
            id: asId(`edit.${key}`),
            step: asId(step),
            lane: 'capability',
            item: key,
            hidden: true,
            order: 'a0',
          })
        : null,
      reasonsChanged: false,
      learns: false,
      retired: false,
      folded: false,
      rank: 50,
    }),
  );
  return { items, cell: (step, lane) => items.filter((item) => item.step === step && item.lane === lane) };
}

function read(given: RuleCase, map: BuyingMap, ours: OurSide) {
  const facts = readFacts(map, ours, asDay(given.today ?? TODAY));
  const { blockers } = findBlockers(facts, flowOf(map, given.asks ?? []));
  expect(blockers.filter((blocker) => blocker.rule === 'rule-failed')).toEqual([]);
  return { facts, blockers };
}

function run(rule: string, given: RuleCase): { readonly found: readonly Blocker[]; readonly facts: MapFacts } {
  const { facts, blockers } = read(given, sketch(given.map), given.ours ?? BLANK_OUR_SIDE);
  return { found: blockers.filter((blocker) => blocker.rule === rule).sort(bySubject), facts };
}

const subjectOf = (finding: { readonly key?: string; readonly subject?: string }): string =>
  finding.key?.slice(finding.key.indexOf('|') + 1) ?? finding.subject ?? '';

const bySubject = (a: Blocker | Expected, b: Blocker | Expected): number => (subjectOf(a) < subjectOf(b) ? -1 : 1);

const plain = (blocker: Blocker, withFix: boolean) => ({
  subject: subjectOf(blocker),
  severity: blocker.severity,
  people: [...blocker.people],
  steps: [...blocker.steps],
  functions: [...blocker.functions],
  missing: [...blocker.missing],
  items: [...blocker.items],
  whole: blocker.whole,
  ...(withFix ? { fix: blocker.fix?.do ?? null } : {}),
});

const complete = (expected: Expected) => ({
  subject: '',
  people: [],
  steps: [],
  functions: [],
  missing: expected.functions ?? [],
  items: [],
  whole: false,
  ...expected,
});

/** Whatever is found can be said in both languages, with the names of all whom a short list names. */
function checkWords(blocker: Blocker, facts: MapFacts): void {
  for (const language of LANGUAGES) {
    const said = sayBlocker(blocker, facts, language);
    for (const sentence of Object.values(said)) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object|\u2063| {2}|!|！/);
      expect(sentence, 'a day as it is stored').not.toMatch(/\d{4}-\d\d-\d\d/);
      if (language === 'zh-CN') {
        expect(sentence).toMatch(/\p{Script=Han}/u);
        expect(sentence).not.toMatch(/\p{Script=Han}[,.;:?]|[,.;:?]\p{Script=Han}/u);
      } else {
        expect(sentence).not.toMatch(/\p{Script=Han}/u);
        expect(sentence.charAt(0)).toBe(sentence.charAt(0).toUpperCase());
      }
    }
    for (const person of blocker.people.slice(0, blocker.people.length > 4 ? 0 : 4)) {
      const name = facts.drawn.people[person]?.name ?? '';
      expect(`${said.title} ${said.why} ${said.todo}`).toContain(name);
    }
  }
}
