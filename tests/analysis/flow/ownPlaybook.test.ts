/** What our side changes in the playbook. */
import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../src/analysis/decision/fit.ts';
import { planLines } from '../../../src/analysis/planLines.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import {
  BLANK_OUR_SIDE,
  type EntryGates,
  type OurSide,
  type OwnEntry,
  type PlaybookOverride,
} from '../../../src/model/ourSide.ts';
import { SILENCES, type Silence } from '../../../src/model/words.ts';
import { asDay, asId, sketch } from '../../fixtures/mapBuilder.ts';
import { team } from '../ruleTester.ts';
import { cellOf, factsOf, flowOf, itemOf } from './readFlow.ts';

const NO_GATES: EntryGates = { acts: [], sorts: [], procedures: [], profiles: [], offers: [] };
const anEntry = (own: Partial<OwnEntry>, more: Partial<PlaybookOverride> = {}): PlaybookOverride => ({
  id: 'own.1',
  words: { en: 'Bring the sample', 'zh-CN': '带上样品' },
  off: false,
  own: { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null, ...own },
  ...more,
});

describe('the user’s own playbook', () => {
  const map = sketch({ people: { wu: 'finance' }, steps: { pay: 'budget' }, seats: ['wu approver pay'] });
  const with_ = (...list: OurSide['playbook'][string][]): OurSide => ({
    ...BLANK_OUR_SIDE,
    playbook: Object.fromEntries(list.map((one) => [one.id, one])),
  });

  test('own words for one language leave the other, and places are filled', () => {
    const ours = with_({
      id: 'finance.approver.their-figures',
      words: { en: 'Count with {who} at {step}' },
      off: false,
    });
    const item = itemOf(map, 'pay', 'finance.approver.their-figures', ours);
    expect(item.words.en).toBe('Count with Wu at Pay');
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

  test('words with a place that cannot be filled stand nowhere: the playbook’s stay, and an entry of their own waits', () => {
    const id = 'finance.approver.their-figures';
    const shipped = itemOf(map, 'pay', id).words;
    expect(itemOf(map, 'pay', id, with_({ id, words: { en: 'Count with {nobody}' }, off: false })).words).toEqual(
      shipped,
    );
    const keys = (...given: Parameters<typeof with_>) => flowOf(map, with_(...given)).items.map(({ key }) => key);
    const words = { en: 'Ask {who' };
    expect(keys(anEntry({ parts: ['approver'] }, { words }))).not.toContain('own.1');
    // What can be said stands in both.
    const said = with_(anEntry({ parts: ['approver'] }, { words: { ...words, 'zh-CN': '问{who}' } }));
    expect(itemOf(map, 'pay', 'own.1', said).words).toEqual({ en: '问Wu', 'zh-CN': '问 Wu' });
    // About the step there is nobody to name.
    expect(keys(anEntry({}, { words: { en: 'Ask {who}' } }))).not.toContain('own.1');
  });

  test('an entry is nobody else’s: one that calls itself by an id of the playbook adds no second line', () => {
    const id = 'finance.approver.their-figures';
    const { own } = anEntry({ parts: ['approver'] });
    const lines = flowOf(map, with_({ id, words: { en: 'X' }, off: false, ...(own && { own }) })).items;
    expect(lines.filter(({ key }) => key === id)).toHaveLength(1);
  });

  test.each([
    ['first', 0],
    ['last', -1],
  ] as const)('one that is wanted %s of its cell stands there', (place, at) => {
    const ours = with_(anEntry({ parts: ['approver'] }, { place }));
    expect(
      cellOf(map, 'pay', 'action', ours)
        .map(({ key }) => key)
        .at(at),
    ).toBe('own.1');
  });

  test('on the information lane it is told, or found out', () => {
    const learnt = (learns: boolean, lane: 'information' | 'action') =>
      itemOf(map, 'pay', 'own.1', with_(anEntry({ lane }, learns ? { learns } : {}))).learns;
    expect([learnt(false, 'information'), learnt(true, 'information'), learnt(true, 'action')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('another day is its own, and so is that of an entry of the playbook', () => {
    const id = 'finance.approver.their-figures';
    const dayOf = (ours: OurSide, key: string) =>
      planLines(factsOf(map, ours), flowOf(map, ours)).find(({ item }) => item.key === key)?.day;
    // A budget takes 15 working days from today, a Monday: to Friday 2026-12-11.
    expect(dayOf(with_(anEntry({})), 'own.1')).toBe('2026-12-11');
    expect(dayOf(with_(anEntry({}, { day: { anchor: 'begin', days: 2 } })), 'own.1')).toBe('2026-11-25');
    const moved = with_({ id, words: {}, off: false, day: { anchor: 'end', days: -1 } });
    expect(dayOf(moved, id)).toBe('2026-12-10');
  });
});

describe('where an entry of their own stands', () => {
  const people = {
    wu: { function: 'finance', sort: 'person' },
    board: { function: 'executive', sort: 'body' },
    it: { function: 'it', sort: 'department' },
  } as const;
  const drawn = (fields: Partial<MapFields> = {}) =>
    sketch({
      fields,
      people,
      steps: { choose: 'selection', pay: 'budget' },
      links: ['choose > pay'],
      seats: ['wu approver choose', 'wu approver pay', 'board approver pay', 'it informed choose'],
    });
  /** Step and person of each reason. */
  const stands = (entry: PlaybookOverride, fields: Partial<MapFields> = {}) =>
    flowOf(drawn(fields), { ...BLANK_OUR_SIDE, playbook: { [entry.id]: entry } })
      .items.filter(({ key }) => key === entry.id)
      .flatMap(({ step, reasons }) => reasons.map(({ person }) => `${step} ${person ?? '-'}`));
  const EVERYBODY = ['choose wu', 'choose it', 'pay wu', 'pay board'];
  const amongUs = (more: Partial<EntryGates>, own: Partial<OwnEntry> = { parts: ['approver', 'informed'] }) =>
    anEntry(own, { gates: { ...NO_GATES, ...more } });

  test.each<readonly [string, PlaybookOverride, readonly string[]]>([
    ['for everybody', amongUs({}), EVERYBODY],
    ['for a body', amongUs({ sorts: ['body'] }), ['pay board']],
    [
      'for a person or a department',
      amongUs({ sorts: ['person', 'department'] }),
      ['choose wu', 'choose it', 'pay wu'],
    ],
    ['for bodies by their sort alone', amongUs({ sorts: ['body'] }, {}), ['pay board']],
    ['for one function', amongUs({}, { functions: ['it'] }), ['choose it']],
    ['at one kind of step', amongUs({}, { parts: ['approver'], stepKinds: ['budget'] }), ['pay wu', 'pay board']],
    ['for the step', amongUs({}, {}), ['choose -', 'pay -']],
    ['presented to a body', amongUs({ acts: ['presents'] }), ['pay board']],
    ['with people', amongUs({ acts: ['approaches'] }), ['choose wu', 'choose it', 'pay wu']],
    [
      'once for each person',
      anEntry({ parts: ['approver', 'informed'] }, { gates: NO_GATES, once: true }),
      ['choose wu', 'choose it', 'pay board'],
    ],
    ['once, about the step', anEntry({}, { gates: NO_GATES, once: true }), ['choose -', 'pay -']],
    [
      'where nobody said what is done',
      anEntry({ parts: ['approver', 'informed'] }),
      ['choose wu', 'choose it', 'pay wu'],
    ],
    [
      'where nobody said what is done, and it is prepared',
      anEntry({ lane: 'team', parts: ['approver', 'informed'] }),
      EVERYBODY,
    ],
  ])('%s', (_, entry, expected) => expect(stands(entry)).toEqual(expected));

  const quiet = { from: asDay('2026-11-20'), to: asDay('2026-11-27') };
  test.each<readonly [string, Partial<EntryGates>, Partial<MapFields>, boolean]>([
    ['a procedure', { procedures: ['quotations'] }, { procedure: 'quotations' }, true],
    ['another procedure', { procedures: ['quotations'] }, { procedure: 'direct' }, false],
    ['several procedures', { procedures: ['quotations', 'direct'] }, { procedure: 'direct' }, true],
    ['a small business', { profiles: ['smb'] }, { profile: 'smb' }, true],
    ['no small business', { profiles: ['global', 'national'] }, { profile: 'smb' }, false],
    ['goods', { offers: ['goods'] }, { offerKinds: ['goods', 'service'] }, true],
    ['no goods', { offers: ['goods'] }, { offerKinds: ['system'] }, false],
    ['data that it touches', { offers: ['data'] }, { touchesData: true }, true],
    ['data that it may touch', { offers: ['data'] }, {}, false],
    ['our management, at a small business', { acts: ['sponsor'] }, { profile: 'smb' }, false],
    ['our management, at a key account', { acts: ['sponsor'] }, { profile: 'global' }, true],
    ['giving way in a public tender', { acts: ['concession'] }, { procedure: 'public-tender' }, false],
    ['giving way in a private one', { acts: ['concession'] }, { procedure: 'private-tender' }, true],
    ['meeting somebody in a quiet period', { acts: ['approaches'] }, { quiet }, false],
    ['preparing something in one', {}, { quiet }, true],
  ])('%s', (_, gates, fields, there) => {
    expect(stands(amongUs(gates), fields).length > 0).toBe(there);
    expect(stands(amongUs(gates, {}), fields).length > 0).toBe(there);
  });

  test.each<readonly [Silence, Partial<MapFields>]>([
    ['none', {}],
    ['ahead', { quiet: { from: asDay('2026-11-27'), to: asDay('2026-12-04') } }],
    ['inside', { quiet }],
    ['after', { quiet: { from: asDay('2026-11-02'), to: asDay('2026-11-13') } }],
  ])('by how the map stands to a quiet period: %s', (silence, fields) => {
    const seen = SILENCES.filter((one) => stands(anEntry({}, { gates: NO_GATES, silences: [one] }), fields).length > 0);
    expect(seen).toEqual([silence]);
  });
});

describe('what an entry of their own asks for', () => {
  const map = sketch({
    people: { wu: 'finance', gao: 'executive', lin: 'sales' },
    steps: { ask: 'need', pay: 'budget' },
    links: ['ask > pay'],
    seats: ['lin initiator ask', 'wu approver pay', 'gao informed pay'],
  });
  const asks = 'capability:own-thing' as const;
  const ours = (...list: readonly PlaybookOverride[]): OurSide => ({
    ...BLANK_OUR_SIDE,
    people: team(['li']).people,
    assets: { [asks]: { id: asks, have: 'partly', note: '' } },
    playbook: Object.fromEntries(list.map((one) => [one.id, one])),
  });
  const demandsOf = (side: OurSide) =>
    fitOf([{ facts: factsOf(map, side), flow: flowOf(map, side) }], side).rows.filter(
      ({ requirement }) => requirement === asks,
    );

  test('counts once at a step, and once in each lane that asks, by the reasons there', () => {
    const side = ours(
      anEntry({ lane: 'action', parts: ['approver'], asks }),
      anEntry({ lane: 'information', parts: ['informed'], asks }, { id: 'own.2' }),
      anEntry({ lane: 'capability', stepKinds: ['budget'], asks }, { id: 'own.3' }),
    );
    const rows = demandsOf(side);
    expect(rows.map(({ step, weight, have }) => `${step} ${weight} ${have}`)).toEqual(['pay 3 partly']);
    expect(rows[0]?.lanes.map(({ lane, weight }) => `${lane} ${weight}`)).toEqual([
      'action 3',
      'information 1',
      'capability 1',
    ]);
  });

  test('from another lane stays a line of its own words, however many ask for the same', () => {
    const side = ours(
      anEntry({ lane: 'action', parts: ['approver'], asks }, { words: { en: 'First' } }),
      anEntry({ lane: 'action', parts: ['approver'], asks }, { id: 'own.2', words: { en: 'Second' } }),
    );
    const said = cellOf(map, 'pay', 'action', side).filter((item) => item.asks === asks);
    expect(said.map(({ words }) => words.en).sort()).toEqual(['First', 'Second']);
    expect(demandsOf(side)).toHaveLength(1);
    // It can be planned like any other.
    const planned = planLines(factsOf(map, side), flowOf(map, side)).map(({ item }) => item.key);
    expect(planned).toEqual(expect.arrayContaining(['own.1', 'own.2']));
  });

  test('in its own lane is one line with whatever else asks for it there', () => {
    const known = 'system:quoting' as const;
    const shipped = flowOf(map, ours()).cell(asId('pay'), 'system');
    const side = ours(anEntry({ lane: 'system', stepKinds: ['budget'], asks: known }, { words: { en: 'Our quoter' } }));
    const lines = cellOf(map, 'pay', 'system', side).filter((item) => item.asks === known);
    expect(lines.map(({ words, key }) => [key, words.en])).toEqual([[known, 'Our quoter']]);
    expect(shipped.filter((item) => item.asks === known).length).toBeLessThanOrEqual(1);
  });
});
