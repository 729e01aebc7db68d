/** The trainers' example from its start to its end: which stops stand after each stage, and that nothing is stuck at last. */
import { describe, expect, it } from 'vitest';
import type { BuyingMap } from '../../src/model/map.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { type Day, daysBetween } from '../../src/shared/day.ts';
import { tellStory } from '../fixtures/classStory.ts';
import { tellAll, tellOnly } from '../fixtures/tellBlockers.ts';

const TODAY = '2026-05-11' as Day;

const unmet = (...people: readonly string[]) => people.map((person) => `uncontacted-approver: ${person}`);

describe.each(LANGUAGES)('the class story (%s)', (language) => {
  const maps = tellStory(language, TODAY);
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
