/** Where lines of a function must not stand: kinds of fault that a reader once found, each held off wherever it could come back. */
import { describe, expect, test } from 'vitest';
import { deriveFlow } from '../../src/analysis/flow/deriveFlow.ts';
import { readFacts } from '../../src/facts/mapFacts.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import { FUNCTIONS, type Procedure, ROLES, STEP_KINDS, type StepKind } from '../../src/model/words.ts';
import { entries } from '../../src/playbook/entries.ts';
import type { PlaybookEntry } from '../../src/playbook/playbook.ts';
import { asDay, type Sketch, sketch } from '../fixtures/mapBuilder.ts';

const OF_FUNCTIONS = entries.filter(({ id }) => FUNCTIONS.some((fn) => id.startsWith(`${fn}.`)));
const idsWhere = (wrong: (entry: PlaybookEntry) => boolean) => OF_FUNCTIONS.filter(wrong).map(({ id }) => id);
const standsAt = (kind: StepKind, { when }: PlaybookEntry) => when.stepKinds?.includes(kind) ?? true;
const standsUnder = (procedure: Procedure, { when }: PlaybookEntry) => when.procedures?.includes(procedure) ?? true;

/** What is done, told and asked of every function in every role, at each kind of step alone; English words by entry. */
function linesOf(fields: Sketch['fields'], kinds: readonly StepKind[] = STEP_KINDS): ReadonlyMap<string, string> {
  const seated = FUNCTIONS.flatMap((fn) => ROLES.map((role) => ({ key: `${fn}_${role}`, fn, role })));
  const own = new Set(OF_FUNCTIONS.map(({ id }) => id));
  const lines = new Map<string, string>();
  for (const kind of kinds) {
    const map = sketch({
      fields: { profile: 'national', ...fields },
      people: Object.fromEntries(
        seated.map(({ key, fn }) => [key, { function: fn, contact: 'met' as const, stance: 'neutral' as const }]),
      ),
      steps: { s: { kind, name: 'S' } },
      seats: seated.map(({ key, role }) => `${key} ${role} s`),
    });
    for (const { asks, words, reasons } of deriveFlow(readFacts(map, BLANK_OUR_SIDE, asDay('2026-11-23'))).items)
      for (const { entry } of asks ? [] : reasons) if (own.has(entry)) lines.set(entry, words.en);
  }
  return lines;
}

describe('a step of a kind of its own may be anything', () => {
  test('only those speak there whose task is the same whatever it is: who records, who is heard, who keeps apart, whose data it is', () => {
    const speakers = new Set(
      OF_FUNCTIONS.filter((entry) => standsAt('custom', entry)).map(({ id }) => id.split('.')[0]),
    );
    expect([...speakers].sort()).toEqual([
      'data-protection',
      'discipline-inspection',
      'other',
      'procurement',
      'staff-representation',
      'tender-agency',
    ]);
  });
});

describe('where bids are compared', () => {
  /** What goes into the customer's own papers, and what is asked of somebody about those who decide. */
  const ABOUT_THE_DECISION = ['one-page', 'annexes', 'request-annex', 'payback', 'rehearse', 'will-ask', 'would-raise'];

  test.each(['private-tender', 'public-tender'] as const)('%s: nobody is given pages or asked for forecasts', (way) => {
    const wrong = idsWhere(
      (entry) =>
        ABOUT_THE_DECISION.includes(entry.topic ?? '') &&
        standsUnder(way, entry) &&
        // What any supplier hands over when asked for it in writing, and what goes through the employer.
        !/if asked/.test(entry.words.en) &&
        entry.when.functions?.[0] !== 'staff-representation',
    );
    expect(wrong).toEqual([]);
  });

  test('a comparison of bids is the buyer’s own', () => {
    const compare = OF_FUNCTIONS.find(({ id }) => id === 'procurement.initiator.compare-form');
    expect(compare?.when.procedures).toEqual(['unknown', 'quotations']);
  });
});

describe('after the result', () => {
  const said = linesOf({
    offerKinds: ['goods'],
    procedure: 'public-tender',
    tenderPublished: asDay('2026-09-01'),
    tenderBidsDue: asDay('2026-10-01'),
    tenderResult: asDay('2026-10-30'),
  });

  test('nothing is advised that had to be done before the notice', () => {
    expect(said.size).toBeGreaterThan(50);
    const late = [...said].filter(([, words]) =>
      /before (any|the) notice|before the first visit|may be announced/i.test(words),
    );
    expect(late).toEqual([]);
  });

  test('what guards our conduct goes on', () => {
    expect(said.has('discipline-inspection.approver.never-approach')).toBe(true);
    expect(said.has('tender-agency.approver.portal-only')).toBe(true);
  });
});

describe('what is bought', () => {
  test('a service of people has no software, and no goods that could be tried or stocked', () => {
    const words = [...linesOf({ offerKinds: ['service'], touchesData: true }).entries()];
    const strange = words.filter(([, line]) =>
      /penetration|interface|backup|keyboard|demo\b|(?<!no )way back|spares?\b(?! people)|day-one list|test records|change log/i.test(
        line,
      ),
    );
    expect(strange).toEqual([]);
  });

  test('works have no trial, no training at the keyboard and no return to count', () => {
    const words = [...linesOf({ offerKinds: ['works'] }).entries()];
    const strange = words.filter(([, line]) =>
      /penetration|interface|backup|super-users|checklist failed|discount rate|after a week of trying|seller|campaign beside/i.test(
        line,
      ),
    );
    expect(strange).toEqual([]);
  });

  test('goods need not be machines: what only a machine has is asked for as it may be there', () => {
    const words = [...linesOf({ offerKinds: ['goods'] }, ['contract', 'payment', 'rollout']).entries()];
    const strange = words.filter(([, line]) =>
      /output, rejects|at our works|isolation|super-users|nights included/i.test(line),
    );
    expect(strange).toEqual([]);
  });
});
