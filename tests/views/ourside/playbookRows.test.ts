/** The playbook as a list: nothing of ours is left out, and what is looked for is found. */
import { describe, expect, it } from 'vitest';
import type { LaneItem } from '../../../src/analysis/flow/flow.ts';
import { BLANK_OUR_SIDE, type OurSide, type PlaybookOverride } from '../../../src/model/ourSide.ts';
import { entries } from '../../../src/playbook/entries.ts';
import { RETIRED } from '../../../src/playbook/retired.ts';
import { isThing, playbookOf } from '../../../src/telling/laneText.ts';
import {
  entriesOnMap,
  filterRows,
  NO_FILTER,
  playbookRows,
  type RowFilter,
  wordsOfRow,
} from '../../../src/views/ourside/playbook/playbookRows.ts';
import { flowOf } from '../../analysis/flow/readFlow.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const ID = 'finance.approver.their-figures';
const shipped = entries.find(({ id }) => id === ID)?.words ?? { en: '', 'zh-CN': '' };
const [retired = ''] = Object.keys(RETIRED);
const own = (id: string, more: Partial<PlaybookOverride> = {}): PlaybookOverride => ({
  id,
  words: { en: 'Bring the sample' },
  off: false,
  own: { lane: 'team', stepKinds: ['budget'], parts: [], functions: ['hr'], asks: null },
  ...more,
});
const rowsOf = (...list: readonly PlaybookOverride[]) =>
  playbookRows(Object.fromEntries(list.map((one) => [one.id, one])));
const rowOf = (given: PlaybookOverride) => rowsOf(given).find(({ id }) => id === given.id);

describe('the rows', () => {
  it('are ours, then what was dropped, then all of the playbook', () => {
    const rows = rowsOf(own('own.b'), own('own.a'), { id: retired, words: { en: 'X' }, off: false });
    expect(rows).toHaveLength(entries.length + 3);
    expect(rows.slice(0, 3).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'own own.a',
      'own own.b',
      `retired ${retired}`,
    ]);
    expect(rows[2]?.shipped).toEqual(RETIRED[retired]);
  });

  it('keep a record of ours that no longer says what it is', () => {
    expect(rowOf({ id: 'own.x', words: { en: 'X' }, off: false })).toMatchObject({ kind: 'own', lane: null });
  });

  it.each([
    [{ en: 'Count with {who}' }, shipped, false, false],
    [{ en: 'Count with {nobody}' }, shipped, true, false],
    [{ en: 'Ours' }, { ...shipped, en: 'Older' }, false, true],
    // Only the language in which it was reworded counts.
    [{ en: 'Ours' }, { ...shipped, 'zh-CN': '旧' }, false, false],
  ])('tell what is wrong and what has changed: %j', (words, then, wrong, changed) => {
    expect(rowOf({ id: ID, words, off: false, shipped: then })).toMatchObject({ wrong, changed });
  });

  it('have the words that are meant to stand', () => {
    const said = (given: PlaybookOverride) =>
      (['en', 'zh-CN'] as const).map((one) => wordsOfRow(rowOf(given) as never, one));
    expect(said({ id: ID, words: { en: 'Ours' }, off: false })).toEqual(['Ours', shipped['zh-CN']]);
    expect(said(own('own.a'))).toEqual(['Bring the sample', 'Bring the sample']);
  });
});

describe('a filter', () => {
  const rows = rowsOf(own('own.a'), own('own.b', { off: true, own: undefined as never }), {
    id: ID,
    words: { en: 'Zebra {nobody}' },
    off: false,
  });
  const left = (filter: Partial<RowFilter>, here: readonly string[] = []) =>
    filterRows(rows, { ...NO_FILTER, ...filter }, new Map(here.map((id) => [id, []])));

  it('of nothing leaves all', () => expect(left({})).toHaveLength(rows.length));

  it.each<readonly [Partial<RowFilter>, readonly string[]]>([
    [{ text: 'zebra' }, [ID]],
    [{ text: 'SAMPLE bring', shows: 'ours' }, ['own.a', 'own.b']],
    [{ text: 'approver.their-figures' }, [ID]],
    [{ text: shipped['zh-CN'] }, [ID]],
    [{ text: 'zebra', lane: 'team' }, []],
    [{ shows: 'ours', stepKind: 'budget' }, ['own.a']],
    [{ shows: 'ours', stepKind: 'any' }, ['own.b']],
    [{ shows: 'ours', fn: 'hr', part: 'any', lane: 'team' }, ['own.a']],
    [{ shows: 'edited' }, [ID]],
    [{ shows: 'off' }, ['own.b']],
    [{ shows: 'look' }, [ID]],
  ])('%j', (filter, ids) => expect(left(filter).map(({ id }) => id)).toEqual(ids));

  it('of the open map leaves what stands there', () => {
    expect(left({ shows: 'here' }, [ID, 'own.a']).map(({ id }) => id)).toEqual(['own.a', ID]);
  });

  it('finds every entry of a function at a kind of step', () => {
    const found = left({ fn: 'finance', stepKind: 'budget', part: 'approver' }).map(({ id }) => id);
    const expected = entries.filter(
      ({ when }) =>
        when.functions?.includes('finance') && when.stepKinds?.includes('budget') && when.parts?.includes('approver'),
    );
    expect(found).toEqual(expected.map(({ id }) => id));
    expect(found).toContain(ID);
  });
});

describe('on a map', () => {
  const map = sketch({
    people: { wu: 'finance' },
    steps: { ask: 'need', pay: 'budget' },
    links: ['ask > pay'],
    seats: ['wu approver pay', 'wu initiator ask'],
  });
  const mine = own('own.a', {
    own: { lane: 'action', stepKinds: [], parts: [], functions: [], asks: 'capability:negotiation' },
  });
  const ours: OurSide = {
    ...BLANK_OUR_SIDE,
    playbook: { 'own.a': mine, [ID]: { id: ID, words: { en: 'Our way' }, off: false } },
  };
  const flow = flowOf(map, ours);

  it('an entry stands at these steps, in the customer’s order', () => {
    const here = entriesOnMap(flow);
    expect(here.get('own.a')).toEqual(['ask', 'pay']);
    expect(here.get(ID)).toEqual(['pay']);
    expect(here.get('nobody')).toBeUndefined();
  });

  it('a line of ours is told from one in our words, and can be ticked though it asks for something', () => {
    const told = (key: string) => {
      const item = flow.items.find((one) => one.key === key) as LaneItem;
      return [playbookOf(item, ours), isThing(item)];
    };
    expect(told('own.a')).toEqual(['own', false]);
    expect(told(ID)).toEqual(['reworded', false]);
    const other = flow.items.find((item) => item.asks?.startsWith('system:')) as LaneItem;
    expect([playbookOf(other, ours), isThing(other)]).toEqual([null, true]);
  });
});
