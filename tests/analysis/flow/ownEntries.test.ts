/** A line that our side wrote stands where it was said to stand, and nowhere else. */
import { describe, expect, test } from 'vitest';
import {
  BLANK_OUR_SIDE,
  type EntryGates,
  type OurSide,
  type OwnEntry,
  type PlaybookOverride,
} from '../../../src/model/ourSide.ts';
import { asDay, asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { flowOf, itemOf } from './readFlow.ts';

const GIVEN: Sketch = {
  people: { wu: 'finance', gao: 'it', board: { function: 'executive', sort: 'body' } },
  steps: { need: 'need', pay: 'budget' },
  seats: ['gao initiator need', 'wu approver pay', 'board approver pay'],
};
const ANYWHERE: OwnEntry = { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null };
const OPEN: EntryGates = { acts: [], sorts: [], procedures: [], profiles: [], offers: [] };

const side = (more: Partial<PlaybookOverride>): OurSide => {
  const entry = { id: 'own.1', words: { en: 'Bring the ledger' }, off: false, own: ANYWHERE, ...more };
  return { ...BLANK_OUR_SIDE, playbook: { 'own.1': entry } };
};

/** Where it stands, and for whom. */
const stands = (more: Partial<PlaybookOverride>, fields: Sketch['fields'] = {}) =>
  flowOf(sketch({ ...GIVEN, fields }), side(more))
    .items.filter(({ key }) => key === 'own.1' || key.startsWith('own.1:'))
    .map(({ step, reasons }) => [step, ...reasons.flatMap(({ person }) => person ?? [])].join(' '));

describe('a line of our own', () => {
  test('is that of every step unless something is asked', () => {
    expect(stands({})).toEqual(['need', 'pay']);
  });

  test.each<[string, Partial<OwnEntry>, readonly string[]]>([
    ['a kind of step', { stepKinds: ['budget'] }, ['pay']],
    ['a part', { parts: ['initiator'] }, ['need gao']],
    // Unless it says what it takes, it is done before somebody; a body is met by nobody.
    ['one of several parts', { parts: ['initiator', 'approver'] }, ['need gao', 'pay wu']],
    ['a function', { functions: ['finance'] }, ['pay wu']],
    ['all of them', { stepKinds: ['budget'], parts: ['approver'], functions: ['it', 'finance'] }, ['pay wu']],
    ['what nobody is', { parts: ['informed'] }, []],
  ])('keeps to %s', (_, own, where) => {
    expect(stands({ own: { ...ANYWHERE, ...own } })).toEqual(where);
  });

  test('keeps to what its gates say of the person and of the purchase', () => {
    const gated = (gates: Partial<EntryGates>, fields?: Sketch['fields']) =>
      stands({ own: { ...ANYWHERE, stepKinds: ['budget'] }, gates: { ...OPEN, ...gates } }, fields);
    expect(gated({})).toEqual(['pay']);
    expect(gated({ sorts: ['body'] })).toEqual(['pay board']);
    expect(gated({ procedures: ['framework'] }, { procedure: 'framework' })).toEqual(['pay']);
    expect(gated({ procedures: ['framework'] }, { procedure: 'direct' })).toEqual([]);
    expect(gated({ profiles: ['global'] }, { profile: 'global' })).toEqual(['pay']);
    expect(gated({ profiles: ['global'] }, { profile: 'regional' })).toEqual([]);
    expect(gated({ offers: ['goods'] }, { offerKinds: ['goods'] })).toEqual(['pay']);
    expect(gated({ offers: ['goods'] }, { offerKinds: ['works'] })).toEqual([]);
  });

  test('that meets people falls silent in a quiet period; one that does not stays', () => {
    const quiet = { quiet: { from: null, to: asDay('2026-12-31') } };
    const own = { ...ANYWHERE, parts: ['approver'] as const };
    const meets = { own, gates: { ...OPEN, acts: ['approaches'] as const } };
    expect(stands(meets)).toEqual(['pay wu']);
    expect(stands(meets, quiet)).toEqual([]);
    expect(stands({ own, gates: OPEN }, quiet)).toEqual(['pay wu board']);
  });

  test('asks for what it says', () => {
    const own: OwnEntry = { ...ANYWHERE, lane: 'team', stepKinds: ['budget'], asks: 'team:finance' };
    const asked = flowOf(sketch(GIVEN), side({ own })).cell(asId('pay'), 'team');
    const finance = asked.filter(({ asks }) => asks === 'team:finance');
    expect(finance).toHaveLength(1);
    expect(finance[0]?.reasons.map(({ entry }) => entry)).toContain('own.1');
    expect(
      itemOf(sketch(GIVEN), 'pay', 'own.1', side({ own: { ...own, lane: 'action', asks: null } })).asks,
    ).toBeNull();
  });

  test('is said in the words of the language, or of the other where there are none', () => {
    const said = (words: PlaybookOverride['words']) => itemOf(sketch(GIVEN), 'pay', 'own.1', side({ words })).words;
    expect(said({ en: ' Bring it ', 'zh-CN': '带上账本' })).toEqual({ en: 'Bring it', 'zh-CN': '带上账本' });
    expect(said({ en: ' ', 'zh-CN': ' 带上账本 ' })).toEqual({ en: '带上账本', 'zh-CN': '带上账本' });
    expect(said({ en: ' Bring it ', 'zh-CN': ' ' })).toEqual({ en: 'Bring it', 'zh-CN': 'Bring it' });
  });

  test('is not there without words, or while it is off', () => {
    expect(stands({ words: { en: ' ', 'zh-CN': '' } })).toEqual([]);
    expect(stands({ words: {} })).toEqual([]);
    expect(stands({ off: true })).toEqual([]);
  });
});

test('words of our own for a line of the playbook that are nothing but spaces leave it as it is', () => {
  const id = 'finance.approver.their-figures';
  const playbook = { [id]: { id, off: false, words: { en: '  ', 'zh-CN': ' 一起核算 ' } } };
  const built = itemOf(sketch(GIVEN), 'pay', id);
  const item = itemOf(sketch(GIVEN), 'pay', id, { ...BLANK_OUR_SIDE, playbook });
  expect(item.words).toEqual({ en: built.words.en, 'zh-CN': '一起核算' });
});
