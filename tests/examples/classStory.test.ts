/** The trainers' example from its start to its end: which stops stand after each stage, and that nothing is stuck at last. */
import { describe, expect, it } from 'vitest';
import { reimbursement } from '../../src/cli/examples/reimbursement.ts';
import { type Edit, patchRecord, putRecord, together } from '../../src/edit/edit.ts';
import type * as Id from '../../src/model/ids.ts';
import { makeConcern, makeContact, makeTerm } from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { LANGUAGES, type Stance, type Topic } from '../../src/model/words.ts';
import { addDays, type Day, daysBetween } from '../../src/shared/day.ts';
import { tellAll, tellOnly } from '../fixtures/tellBlockers.ts';

const TODAY = '2026-05-11' as Day;

/** A conversation that took place this long ago, or is planned when the number is positive. */
const talk =
  (people: readonly string[], inDays: number, topics: readonly Topic[]): Edit =>
  (map) =>
    putRecord(
      map,
      'contacts',
      makeContact({
        id: `told-${Object.keys(map.contacts).length}` as Id.ContactId,
        people: people as readonly Id.PersonId[],
        day: addDays(TODAY, inDays),
        status: inDays < 0 ? 'took-place' : 'planned',
        topics,
      }),
    );

const answer =
  (person: string): Edit =>
  (map) =>
    putRecord(
      map,
      'concerns',
      makeConcern({
        id: `told-${person}` as Id.ConcernId,
        person: person as Id.PersonId,
        text: 'What changes for my own work?',
        message: 'This, with the figures of your own department.',
        order: 'a0',
      }),
    );

const win =
  (person: string, stance: Stance = 'supporter'): Edit =>
  (map) =>
    patchRecord(map, 'people', person, { stance, contact: 'met' });

const meetAndWin = (inDays: number, ...people: readonly string[]): Edit =>
  together(talk(people, inDays, ['value']), ...people.flatMap((person) => [win(person), answer(person)]));

const term: Edit = (map) =>
  putRecord(
    map,
    'terms',
    makeTerm({
      id: 'told-term' as Id.TermId,
      step: 'paper' as Id.StepId,
      text: 'Payment 60 days after acceptance.',
      complies: true,
      order: 'a0',
    }),
  );

const stages: readonly (readonly [name: string, edit: Edit])[] = [
  ['administration', together(meetAndWin(-5, 'administration'), win('administration', 'champion'), answer('cfo'))],
  ['sales, R&D and IT', meetAndWin(-4, 'sales', 'research', 'it')],
  ['risk control and the auditor', meetAndWin(-3, 'risk', 'audit')],
  [
    'the chief accountant, the cashier and the budget',
    together(meetAndWin(-2, 'accountant', 'cashier'), talk(['cfo'], -2, ['budget'])),
  ],
  [
    'procurement and legal',
    together(meetAndWin(-1, 'procurement', 'legal'), term, talk(['cfo'], 7, ['budget'])),
  ],
];

const tellStory = (start: BuyingMap): readonly BuyingMap[] =>
  stages.reduce<readonly BuyingMap[]>((maps, [, edit]) => [...maps, edit(maps.at(-1) ?? start)], [start]);

const unmet = (...people: readonly string[]) => people.map((person) => `uncontacted-approver: ${person}`);

describe.each(LANGUAGES)('the class story (%s)', (language) => {
  const maps = tellStory(reimbursement(language, TODAY));
  const stops = (stage: number) => tellOnly('stop', maps[stage] as BuyingMap, TODAY);

  it('starts with nine stops, though the CFO likes us', () => {
    expect(stops(0)).toEqual([
      'budget-not-discussed',
      'kp-cannot-push: accountant it procurement research risk sales',
      'single-thread: cfo',
      ...unmet('accountant', 'it', 'procurement', 'research', 'risk', 'sales'),
    ]);
  });

  it('eight: administration is our champion, and the thread is no longer single', () => {
    expect(stops(1)).toEqual([
      'budget-not-discussed',
      'kp-cannot-push: accountant it procurement research risk sales',
      ...unmet('accountant', 'it', 'procurement', 'research', 'risk', 'sales'),
    ]);
  });

  it('five: those who have to use it and to run it are for it', () => {
    expect(stops(2)).toEqual([
      'budget-not-discussed',
      'kp-cannot-push: accountant procurement risk',
      ...unmet('accountant', 'procurement', 'risk'),
    ]);
  });

  it('four: those who check it are for it', () => {
    expect(stops(3)).toEqual([
      'budget-not-discussed',
      'kp-cannot-push: accountant procurement',
      ...unmet('accountant', 'procurement'),
    ]);
  });

  it('two: finance is heard, and the budget is on the table', () => {
    expect(stops(4)).toEqual(['kp-cannot-push: procurement', ...unmet('procurement')]);
  });

  it('none: procurement and legal have their terms, and only a note is left', () => {
    expect(stops(5)).toEqual([]);
    expect(tellAll(maps[5] as BuyingMap, TODAY)).toEqual(['note nobody-against']);
  });

  it('happens within the last month, with a date to come', () => {
    const end = maps[5] as BuyingMap;
    const ages = Object.values(end.contacts).map((contact) => daysBetween(contact.day, TODAY));
    expect(Math.max(...ages)).toBeLessThanOrEqual(30);
    expect((end.fields.reasonBy ?? '') > TODAY).toBe(true);
  });
});
