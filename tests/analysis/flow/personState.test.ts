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
    ['sceptic met', 'stance.sceptic.test'],
    ['opponent met', 'stance.opponent.ask'],
    ['met', 'stance.unknown.against'],
    ['identified', 'contact.none.approver-alone'],
    ['contacted', 'contact.talked.approver'],
    ['medium met champion', 'stance.champion.hand-on'],
    ['small supporter met', 'weight.small.follows'],
    ['kp', 'kp.approver.still-stop'],
  ])('%s: %s', (words, key) => {
    expect(keysOf(one(words))).toContain(key);
  });

  const signs = (words: string, fields: Sketch['fields'] = {}) => one(words, fields, { steps: { try: 'budget' } });

  test.each([
    ['limit=none', 'limit.none'],
    ['limit=unlimited', 'limit.second-signature'],
    ['limit=500', 'limit.uncompared'],
  ])('%s where money is released: %s', (words, key) => {
    expect(keysOf(signs(words))).toContain(key);
    expect(keysOf(one(words))).not.toContain(key);
  });

  test('a limit is compared with the amount: equal is enough', () => {
    expect(keysOf(signs('limit=500', { amount: 500 }))).toContain('limit.second-signature');
    expect(keysOf(signs('limit=500', { amount: 501 }))).toContain('limit.below');
  });

  test.each([
    ['somebody else whose limit is enough', 'finance limit=501', []],
    ['a body', { function: 'executive', sort: 'body' } as const, []],
    [
      'a body that may not sign as much',
      { function: 'executive', sort: 'body', limit: { kind: 'amount', amount: 9 } } as const,
      ['limit.below'],
    ],
    ['somebody else whose limit is not enough', 'finance limit=500', ['limit.below']],
    ['somebody else of whom nobody knows', 'finance', ['limit.below']],
  ])('nobody is asked who signs beyond them where %s approves on the way', (_, second, asked) => {
    const map = one(
      'limit=500',
      { amount: 501 },
      {
        people: { gao: 'it limit=500', bo: second },
        steps: { try: 'budget', on: 'approval' },
        seats: ['gao approver try', 'bo approver on'],
      },
    );
    const ofGao = flowOf(map).items.filter(({ reasons }) => reasons.some(({ person }) => person === 'gao'));
    expect(ofGao.map(({ key }) => key).filter((key) => key.startsWith('limit.'))).toEqual(asked);
  });

  test('one way to come to somebody, never several', () => {
    const keys = keysOf(one('opponent contacted kp large'));
    expect(keys).toContain('stance.opponent.ask');
    expect(keys.filter((key) => key.startsWith('contact.'))).toEqual([]);
  });

  test('in a quiet period the warning stands in place of every way', () => {
    const quiet = { from: null, to: '2026-12-01' } as Sketch['fields'];
    const map = one('', { quiet } as Sketch['fields']);
    expect(english(cellOf(map, 'try', 'action'))[0]).toMatch(/^No contact .* 1 Dec 2026/);
    expect(keysOf(map)).not.toContain('contact.none.approver-alone');
  });

  test('a competitor without a name is still spoken of', () => {
    const map = sketch({
      people: { gao: { competitors: [{ name: '', kind: 'rival' }] } },
      steps: { try: 'selection' },
      seats: ['gao approver try'],
    });
    expect(itemOf(map, 'try', 'competitor.promise').words.en).toMatch(/the competitor.* Gao/);
  });

  test('a small business is spared reports and budget lines', () => {
    const steps = { table: 'approval' } as const;
    const people = { gu: 'executive', shen: 'finance' };
    const seats = ['gu approver table', 'shen approver table'];
    const keys = (profile: 'smb' | 'national') =>
      flowOf(sketch({ fields: { profile }, people, steps, seats })).items.map(({ key }) => key);
    const ceremony = ['executive.approver.first-page'];
    expect(keys('national')).toEqual(expect.arrayContaining(ceremony));
    expect(keys('smb').filter((key) => ceremony.includes(key))).toEqual([]);
    expect(keys('smb').some((key) => key.startsWith('smb.'))).toBe(true);
  });

  test('a conflict stands once, with both names', () => {
    const map = sketch({
      people: { a: '', b: '' },
      steps: { s: 'selection', t: 'contract' },
      seats: ['b approver t', 'a approver s'],
      relations: ['b conflicts a'],
    });
    expect(stepsWith(map, 'conflict.apart:b.conflict.a')).toEqual(['s']);
    expect(itemOf(map, 's', 'conflict.apart:b.conflict.a').words.en).toMatch(/^Hear B and A /);
  });

  test('whoever is known next to somebody opens the door', () => {
    const map = sketch({
      people: { lin: 'sales met supporter', ren: 'it met sceptic', gao: 'it', cao: 'it contacted' },
      steps: { a: 'need', b: 'selection' },
      seats: ['lin initiator a', 'gao approver b'],
      relations: ['cao reports-to gao', 'ren sways gao'],
    });
    expect(itemOf(map, 'b', 'contact.none.approver-led').words.en).toMatch(/^Ask Cao .* Gao on “B”/);
  });
});
