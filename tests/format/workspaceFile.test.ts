/** Everything of a device as one file: back as it went, each bad line told by its number, and the others taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkspace, openWorkspace, serialiseWorkspace, type Workspace } from '../../src/format/workspaceFile.ts';
import type { MapId, MomentId } from '../../src/model/ids.ts';
import { NO_MAP_SETS } from '../../src/model/mapSets.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { tellingOurSide } from '../fixtures/tellingMap.ts';

const TODAY = '2026-12-01' as Day;
const SETTINGS = { language: 'zh-CN', theme: 'dark', mapOrder: 'amount', problemPutOff: true } as const;
const SETS = {
  ...NO_MAP_SETS,
  sets: { s: { id: 's', name: 'Autumn', order: 'a0' } },
  members: { 's:m0': { id: 's:m0', set: 's', map: 'm0' } },
  measures: { 's:x': { id: 's:x', set: 's', measure: 'x', done: true, note: 'n' } },
} as never;

const holding = (more: Partial<Workspace>): Workspace => ({
  settings: SETTINGS,
  ourSide: BLANK_OUR_SIDE,
  sets: NO_MAP_SETS,
  maps: [],
  moments: [],
  ...more,
});

function linesOf(text: string) {
  const opened = openWorkspace(text, TODAY);
  return opened.ok ? [...opened.value.read()] : opened.reason;
}

const map = (id: string) => sketch({ id, people: { lin: 'sales' }, steps: { need: 'need' } });
const GOOD = serialiseWorkspace(
  holding({
    maps: [map('m0'), map('m1')],
    moments: [{ map: 'm0' as MapId, id: 'at-1' as MomentId, at: 1_790_000_000_000, state: map('m0') }],
  }),
);
const withLine = (line: number, text: string) => {
  const all = GOOD.split('\n');
  all[line - 1] = text;
  return all.join('\n');
};

describe('a workspace', () => {
  it('comes back as it went, and is the same bytes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMap, { maxLength: 3 }), (drawn) => {
        const maps = drawn.map((one, place) => ({ ...one, id: `m${place}` as MapId }));
        const moments = maps.map((state, place) => ({
          map: state.id,
          id: `at-${place}` as MomentId,
          at: 1_790_000_000_000 + place,
          state,
        }));
        const all = holding({ ourSide: tellingOurSide, sets: SETS, maps, moments });
        const text = serialiseWorkspace(all);
        expect(serialiseWorkspace({ ...all, maps: [...maps].reverse(), moments: [...moments].reverse() })).toBe(text);
        const items = linesOf(text);
        expect(items).toEqual([
          { line: 2, read: { ok: true, value: { is: 'settings', settings: SETTINGS } } },
          { line: 3, read: { ok: true, value: { is: 'ourSide', ourSide: tellingOurSide } } },
          { line: 4, read: { ok: true, value: { is: 'sets', sets: SETS } } },
          ...maps.map((one, place) => ({ line: 5 + place, read: { ok: true, value: { is: 'map', map: one } } })),
          ...moments.map((moment, place) => ({
            line: 5 + maps.length + place,
            read: { ok: true, value: { is: 'moment', moment } },
          })),
        ]);
      }),
      { seed: 20_261_201, numRuns: 30 },
    );
  });

  it('is told from other files by how it begins', () => {
    expect(isWorkspace(GOOD)).toBe(true);
    expect(isWorkspace('{"format":"blanksheet-map"}')).toBe(false);
  });

  it.each([
    ['not-json', null, 'no JSON'],
    ['not-a-map', null, '{"format":"blanksheet-letter","version":1}'],
    ['newer-version', 'version', '{"format":"blanksheet-map","version":99}'],
    [
      'invalid-records',
      'people[0].stance',
      '{"format":"blanksheet-map","version":2,"id":"x","map":{},"people":[{"id":"a","name":"","stance":"keen"}]}',
    ],
  ])('tells of a line that is %s at %s, and reads the others', (code, where, text) => {
    const lines = linesOf(withLine(5, text));
    expect(lines).toHaveLength(6);
    expect(lines).toMatchObject([{}, {}, {}, { line: 5, read: { ok: false, reason: { code, where } } }, {}, {}]);
    expect((lines as { read: { ok: boolean } }[]).filter(({ read }) => read.ok)).toHaveLength(5);
  });

  it('tells of a moment whose state is not sound where that stands', () => {
    const bad = (GOOD.split('\n')[6] ?? '').replace('"people":[{', '"people":[{"more":1,');
    expect(linesOf(withLine(7, bad))).toMatchObject([
      {},
      {},
      {},
      {},
      {},
      { read: { reason: { where: 'state.people[0].more' } } },
    ]);
  });

  it('tells of every line that was cut off', () => {
    const cut = GOOD.split('\n').slice(0, 5).join('\n');
    const gone = { ok: false, reason: { code: 'cut-off', where: null } };
    expect((linesOf(cut) as readonly object[]).slice(4)).toEqual([
      { line: 6, read: gone },
      { line: 7, read: gone },
    ]);
  });

  it.each([
    ['newer-version', GOOD.replace('"version":1,"lines"', '"version":2,"lines"')],
    ['invalid-records', GOOD.replace(/"lines":\d+/, '"lines":-1')],
    ['not-a-map', '{"format":"blanksheet-map"}'],
  ])('is refused as %s', (code, text) => {
    expect(linesOf(text)).toMatchObject({ code });
  });

  it('never throws, whatever stands in its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 5 }), (lines) => {
        const read = linesOf(`${GOOD.split('\n')[0]}\n${lines.join('\n')}`);
        expect(Array.isArray(read)).toBe(true);
      }),
      { seed: 20_261_202, numRuns: 100 },
    );
  });
});
