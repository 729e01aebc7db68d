/** What our side changes in the playbook. */
import { describe, expect, test } from 'vitest';
import { BLANK_OUR_SIDE, type EntryGates, type OurSide } from '../../../src/model/ourSide.ts';
import { type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, itemOf } from './readFlow.ts';

describe('the user’s own playbook', () => {
  const map = sketch({ people: { wu: 'finance' }, steps: { pay: 'budget' }, seats: ['wu approver pay'] });
  const with_ = (...list: OurSide['playbook'][string][]): OurSide => ({
    ...BLANK_OUR_SIDE,
    playbook: Object.fromEntries(list.map((one) => [one.id, one])),
  });

  test('own words for one language leave the other, and places are filled', () => {
    const ours = with_({
      id: 'finance.approver.their-figures',
      words: { en: 'Count with {who} and {nobody}' },
      off: false,
    });
    const item = itemOf(map, 'pay', 'finance.approver.their-figures', ours);
    expect(item.words.en).toBe('Count with Wu and {nobody}');
    expect(item.words['zh-CN']).toBe(itemOf(map, 'pay', 'finance.approver.their-figures').words['zh-CN']);
  });

  test('an entry can be switched off', () => {
    const ours = with_({ id: 'finance.approver.their-figures', words: {}, off: true });
    expect(flowOf(map, ours).items.map(({ key }) => key)).not.toContain('finance.approver.their-figures');
  });

  test('an entry of their own stands where they said, in both languages', () => {
    const own = {
      lane: 'action',
      stepKinds: ['budget'],
      parts: ['approver'],
      functions: ['finance'],
      asks: null,
    } as const;
    const ours = with_({ id: 'own.1', words: { en: 'Bring {who} the printed ledger' }, off: false, own });
    expect(itemOf(map, 'pay', 'own.1', ours).words).toEqual({
      en: 'Bring Wu the printed ledger',
      'zh-CN': 'Bring Wu the printed ledger',
    });
    const elsewhere = with_({ id: 'own.1', words: { en: 'X' }, off: false, own: { ...own, functions: ['hr'] } });
    expect(flowOf(map, elsewhere).items.map(({ key }) => key)).not.toContain('own.1');
  });

  test.each<[string, Partial<EntryGates>, Sketch, Sketch]>([
    ['sorts', { sorts: ['body'] }, { people: { wu: { sort: 'body' } } }, { people: { wu: { sort: 'person' } } }],
    [
      'procedures',
      { procedures: ['quotations', 'direct'] },
      { fields: { procedure: 'direct' } },
      { fields: { procedure: 'framework' } },
    ],
    ['profiles', { profiles: ['global'] }, { fields: { profile: 'global' } }, { fields: { profile: 'national' } }],
    [
      'offers',
      { offers: ['works'] },
      { fields: { offerKinds: ['works', 'goods'] } },
      { fields: { offerKinds: ['goods'] } },
    ],
  ])('an entry of their own keeps to its %s', (_, gates, fits, other) => {
    const ours = with_({
      id: 'own.1',
      words: { en: 'Bring the ledger' },
      off: false,
      own: { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null },
      gates: { acts: [], sorts: [], procedures: [], profiles: [], offers: [], ...gates },
    });
    const keys = (more: Sketch) =>
      flowOf(sketch({ people: { wu: 'finance' }, steps: { pay: 'budget' }, seats: ['wu informed pay'], ...more }), ours)
        .items.map(({ key }) => key)
        .filter((key) => key === 'own.1');
    expect(keys(fits)).toEqual(['own.1']);
    expect(keys(other)).toEqual([]);
  });
});
