/** Everything of a device as one file: back as it went, each bad line told by its number, and the others taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWorkspace,
  readWorkspace,
  WORKSPACE_HEAD,
  type WorkspaceItem,
  type WorkspaceLine,
  workspaceEnd,
  workspaceLine,
} from '../../src/format/workspaceFile.ts';
import type { MapId, MomentId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { NO_MAP_SETS } from '../../src/model/mapSets.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { tellingOurSide } from '../fixtures/tellingMap.ts';

const TODAY = '2026-12-01' as Day;
const SETTINGS = { language: 'zh-CN', theme: 'dark', mapOrder: 'amount', problemPutOff: true } as const;
const SETS = {
  ...NO_MAP_SETS,
  sets: { s: { id: 's', name: 'Autumn', order: 'a0', removedAt: null } },
  members: { 's:m0': { id: 's:m0', set: 's', map: 'm0' } },
  measures: { 's:x': { id: 's:x', set: 's', measure: 'x', done: true, note: 'n' } },
} as never;

const MAPS = [sketch({ id: 'm0', people: { lin: 'sales' }, steps: { need: 'need' } }), sketch({ id: 'm1' })];
const fileOf = (items: readonly WorkspaceItem[]) =>
  [WORKSPACE_HEAD, ...items.map(workspaceLine), workspaceEnd(items.length)].join('');
const stood = (state: BuyingMap, at: number): WorkspaceItem => ({
  is: 'moment',
  moment: { map: state.id, id: `at-${at}` as MomentId, at, heldUntil: 0, thinned: 2, state },
});

async function linesOf(text: string): Promise<readonly WorkspaceLine[]> {
  const read: WorkspaceLine[] = [];
  const lines = (async function* () {
    yield* text.replace(/\n$/, '').split('\n');
  })();
  for await (const line of readWorkspace(lines, TODAY)) read.push(line);
  return read;
}

const GOOD_ITEMS: readonly WorkspaceItem[] = [
  { is: 'settings', settings: SETTINGS },
  { is: 'ourSide', ourSide: tellingOurSide },
  { is: 'sets', sets: SETS },
  ...MAPS.map((map): WorkspaceItem => ({ is: 'map', map })),
  ...MAPS.slice(0, 1).map((map) => stood(map, 1_790_000_000_000)),
];
const GOOD = fileOf(GOOD_ITEMS);
const withLine = (line: number, text: string) => {
  const all = GOOD.split('\n');
  all[line - 1] = text;
  return all.join('\n');
};

describe('a workspace', () => {
  it('comes back as it went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryMap, { maxLength: 3 }), async (drawn) => {
        const maps = drawn.map((one, place) => ({ ...one, id: `m${place}` as MapId }));
        const items: readonly WorkspaceItem[] = [
          ...GOOD_ITEMS.slice(0, 3),
          ...maps.map((map): WorkspaceItem => ({ is: 'map', map })),
          ...maps.map((map, place) => stood(map, place)),
        ];
        const read = await linesOf(fileOf(items));
        expect(read).toEqual(
          items.map((value, place) => ({ line: place + 2, read: { ok: true, value }, called: null })),
        );
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
    ['invalid-records', 'theme', '{"format":"blanksheet-settings","version":1,"language":"en","theme":"pink"}'],
    [
      'dangling-references',
      null,
      '{"format":"blanksheet-map-sets","version":1,"members":[{"id":"x","set":"s","map":"m"}]}',
    ],
  ])('tells of a line that is %s at %s, and reads the others', async (code, where, text) => {
    const lines = await linesOf(withLine(5, text));
    expect(lines).toHaveLength(6);
    expect(lines[3]).toMatchObject({ line: 5, read: { ok: false, reason: { code, where } } });
    expect(lines.filter(({ read }) => read.ok)).toHaveLength(5);
  });

  it('tells of a moment whose state is not sound where that stands', async () => {
    const bad = (GOOD.split('\n')[6] ?? '').replace('"people":[{', '"people":[{"more":1,');
    expect((await linesOf(withLine(7, bad)))[5]).toMatchObject({ read: { reason: { where: 'state.people[0].more' } } });
  });

  it.each([
    ['between two lines', GOOD.split('\n').slice(0, 5).join('\n'), 5],
    ['in the middle of one', GOOD.slice(0, GOOD.indexOf('blanksheet-moment') + 40), 7],
    ['of a line in its middle', withLine(4, ''), 6],
    ['before its last line', GOOD.split('\n').slice(0, 7).join('\n'), 7],
  ])('that was cut off %s says so', async (_, text, count) => {
    const lines = await linesOf(text);
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)?.read).toEqual({ ok: false, reason: { code: 'cut-off', where: null } });
  });

  it.each([
    ['newer-version', GOOD.replace('"version":1}', '"version":2}')],
    ['not-a-map', '{"format":"blanksheet-map"}'],
    ['not-json', ''],
  ])('is refused as %s', async (code, text) => {
    expect(await linesOf(text)).toMatchObject([{ line: 1, read: { ok: false, reason: { code } } }]);
  });

  it('never throws, whatever stands in its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 5 }), async (lines) => {
        const read = await linesOf(`${WORKSPACE_HEAD}${lines.join('\n')}`);
        expect(read.at(-1)?.read).toMatchObject({ ok: false, reason: { code: 'cut-off' } });
      }),
      { seed: 20_261_202, numRuns: 100 },
    );
  });
});
