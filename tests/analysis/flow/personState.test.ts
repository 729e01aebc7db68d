/** What the state of people and of relations adds. */
import { describe, expect, test } from 'vitest';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { cellOf, english, flowOf, itemOf, stepsWith } from './readFlow.ts';

describe('what state adds', () => {
  const one = (words: string, fields: Sketch['fields'] = {}, more: Partial<Sketch> = {}) =>
    sketch({
      fields,
      people: { gao: `it ${words}` },
      steps: { try: 'selection' },
      seats: ['gao approver try'],
      ...more,
    });
  const keysOf = (map: ReturnType<typeof one>) => flowOf(map).items.map(({ key }) => key);

  test.each([
    ['champion met', 'stance.champion.absent'],
    ['supporter met', 'stance.supporter.written'],
    ['neutral met', 'stance.neutral.account'],
    ['sceptic met', 'stance.sceptic.agenda'],
    ['opponent met', 'stance.opponent.ask'],
    ['met', 'stance.unknown.against'],
    ['identified', 'contact.none.approver-alone'],
    ['contacted', 'contact.talked.approver'],
    ['large', 'weight.large.draft'],
    ['medium met champion', 'stance.champion.hand-on'],
    ['small supporter met', 'weight.small.follows'],
    ['kp', 'kp.approver.still-stop'],
    ['limit=none', 'limit.none'],
    ['limit=unlimited', 'limit.enough'],
    ['limit=500', 'limit.uncompared'],
    ['', 'limit.unknown'],
  ])('%s: %s', (words, key) => {
    expect(keysOf(one(words))).toContain(key);
  });

  test('a limit is compared with the amount: equal is enough', () => {
    expect(keysOf(one('limit=500', { amount: 500 }))).toContain('limit.enough');
    expect(keysOf(one('limit=500', { amount: 501 }))).toContain('limit.below');
  });

  test('one way to come to somebody, never several', () => {
    const ways = flowOf(one('opponent contacted kp large')).items.filter(({ key }) => /^(contact|stance)\./.test(key));
    expect(ways.map(({ key }) => key)).toEqual(['stance.opponent.ask', 'stance.opponent.loss']);
  });

  test('in a quiet period the warning stands in place of every way', () => {
    const quiet = { from: null, to: '2026-12-01' } as Sketch['fields'];
    const map = one('', { quiet } as Sketch['fields']);
    expect(english(cellOf(map, 'try', 'action'))[0]).toBe(
      'Make no contact with Gao until 1 Dec 2026 has passed; the rest waits, questions go through the agency',
    );
    expect(keysOf(map)).not.toContain('contact.none.approver-alone');
  });

  test('a competitor without a name is still spoken of', () => {
    const map = sketch({
      people: { gao: { competitors: [{ name: '', kind: 'rival' }] } },
      steps: { try: 'selection' },
      seats: ['gao approver try'],
    });
    expect(itemOf(map, 'try', 'competitor.promise').words.en).toBe(
      'Learn: what the competitor promised Gao, and what was left out',
    );
  });

  test('whoever leans to a competitor is asked what suits the step and the part', () => {
    const map = sketch({
      people: {
        gao: { competitors: [{ name: 'Orbit', kind: 'rival' }], contact: 'met' },
        wu: { competitors: [{ name: 'Orbit', kind: 'rival' }] },
        zhao: { competitors: [{ name: '', kind: 'rival' }] },
      },
      steps: { try: 'selection', sign: 'contract' },
      seats: ['gao approver try', 'wu approver sign'],
      relations: ['zhao sways gao'],
    });
    expect(stepsWith(map, 'competitor.yardsticks')).toEqual(['try']);
    expect(stepsWith(map, 'competitor.still-lack')).toEqual(['sign']);
    expect(itemOf(map, 'try', 'competitor.praised-for').words.en).toBe(
      'Ask Zhao for the strong points of the competitor, and do not contradict',
    );
  });

  test('a small business is spared reports and budget lines', () => {
    const steps = { table: 'approval' } as const;
    const people = { gu: 'executive', shen: 'finance' };
    const seats = ['gu approver table', 'shen approver table'];
    const keys = (profile: 'smb' | 'national') =>
      flowOf(sketch({ fields: { profile }, people, steps, seats })).items.map(({ key }) => key);
    const ceremony = ['executive.approver.first-page', 'finance.approver.budget-line', 'approval.draft'];
    expect(keys('national')).toEqual(expect.arrayContaining(ceremony));
    expect(keys('smb').filter((key) => ceremony.includes(key))).toEqual([]);
    expect(keys('smb')).toEqual(expect.arrayContaining(['smb.approver.start-day', 'smb.approver.month-by-month']));
  });

  test('a conflict stands once, with both names', () => {
    const map = sketch({
      people: { a: '', b: '' },
      steps: { s: 'selection', t: 'contract' },
      seats: ['b approver t', 'a approver s'],
      relations: ['b conflicts a'],
    });
    expect(stepsWith(map, 'conflict.apart:b.conflict.a')).toEqual(['s']);
    expect(itemOf(map, 's', 'conflict.apart:b.conflict.a').words.en).toBe(
      'Hear B and A one by one before they sit at one table',
    );
  });

  test('whoever is known next to somebody opens the door', () => {
    const map = sketch({
      people: { lin: 'sales met supporter', ren: 'it met sceptic', gao: 'it', cao: 'it contacted' },
      steps: { a: 'need', b: 'selection' },
      seats: ['lin initiator a', 'gao approver b'],
      relations: ['cao reports-to gao', 'ren sways gao'],
    });
    expect(itemOf(map, 'b', 'contact.none.approver-led').words.en).toBe(
      'Ask Cao to bring us together with Gao before “B” begins',
    );
  });
});
