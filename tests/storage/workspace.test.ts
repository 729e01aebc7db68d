// Everything of a device as one file, out of one and into another: equal, twice without a change, and never over what is here.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putRecord } from '../../src/edit/edit.ts';
import { setFields } from '../../src/edit/setFields.ts';
import { addSet } from '../../src/edit/sets/addSet.ts';
import { removeSet } from '../../src/edit/sets/removeSet.ts';
import { WORKSPACE_HEAD, type WorkspaceItem, workspaceEnd, workspaceLine } from '../../src/format/workspaceFile.ts';
import type { MapId, MomentId } from '../../src/model/ids.ts';
import { makeMoment } from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import type { MapSetId } from '../../src/model/mapSets.ts';
import { BLANK_OUR_SIDE } from '../../src/model/ourSide.ts';
import type { PortableSettings, WorkspaceTaken } from '../../src/model/workspace.ts';
import { patternOf } from '../../src/samples/patternOf.ts';
import type { Day } from '../../src/shared/day.ts';
import type { DeviceStorage } from '../../src/storage/openStorage.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { tellingOurSide } from '../fixtures/tellingMap.ts';
import { addPerson, named, opened } from './keptMaps.ts';
import { SETTINGS, testDevice } from './testDevice.ts';

const A = 'a' as MapId;
const B = 'b' as MapId;
const AUTUMN = 'autumn' as MapSetId;

async function saved({ library }: DeviceStorage): Promise<Blob> {
  const done = await library.saveWorkspace();
  if (!done.ok) throw new Error(`not saved: ${done.reason}`);
  expect([done.value.left, done.value.leftMoments]).toEqual([[], 0]);
  return done.value.file;
}

/** Its lines, as they stand in the file. */
async function linesOf(file: Blob): Promise<readonly string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n');
}

async function taken({ library }: DeviceStorage, file: Blob): Promise<WorkspaceTaken> {
  const done = await library.importFile(file);
  if (!done.ok || done.value.is !== 'workspace') throw new Error(`not taken: ${JSON.stringify(done)}`);
  return done.value.taken;
}

const fileOf = (...items: readonly WorkspaceItem[]) =>
  new Blob([WORKSPACE_HEAD, ...items.map(workspaceLine), workspaceEnd(items.length)]);

/** A device with all that there is: maps, a sample, moments with a name and without, sets, our side, and something in the bin. */
async function full(maps: readonly BuyingMap[] = [sketch({ id: A, people: { lin: 'sales' } }), named(B, 'Harbour')]) {
  const device = testDevice();
  const tab = await device.open({}, { settings: { read: () => ({ ...SETTINGS, theme: 'dark' }), put: () => {} } });
  const sample = patternOf(sketch({ id: 'pattern' as MapId, steps: { need: 'need' } }));
  for (const map of [...maps, sample, named('gone' as MapId, 'Gone')]) {
    device.now += 1000;
    await tab.library.create(map);
  }
  await tab.library.remove('gone' as MapId);
  const [first] = maps;
  if (first) {
    const at = device.now - 500_000;
    await tab.moments.keep({ id: 'at-1' as MomentId, at, state: first });
    await tab.moments.keep({ id: 'at-2' as MomentId, at: at + 1, state: addPerson('zhao')(first), hold: 'a-while' });
    const session = await opened(tab, first.id);
    const moment = makeMoment({
      id: 'board' as MomentId,
      name: 'Before the board',
      day: '2026-11-01' as Day,
      minute: 60,
    });
    session.document.commit((map) => putRecord(map, 'moments', moment));
    await session.close();
    await tab.moments.keep({ id: 'board' as MomentId, at: at + 2, state: first, hold: 'named' });
  }
  const sets = await tab.openMapSets();
  sets.document.commit((now) => addSet(now, { id: AUTUMN, maps: maps.map(({ id }) => id) }));
  sets.document.commit((now) => addSet(now, { id: 'old' as MapSetId, maps: [A] }));
  sets.document.commit((now) => removeSet(now, { set: 'old' as MapSetId, at: device.now }));
  await sets.close();
  const ours = await tab.openOurSide();
  ours.document.commit(() => tellingOurSide);
  await ours.close();
  return { device, tab };
}

describe('a workspace', () => {
  it('comes back on a new device as it was, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryMap, { minLength: 1, maxLength: 3 }), async (drawn) => {
        // What is drawn may lack a prototype, which no file can tell of.
        const plain: readonly BuyingMap[] = JSON.parse(JSON.stringify(drawn));
        const maps = plain.map((map, place) => ({
          ...map,
          id: `m${place}` as MapId,
          fields: { ...map.fields, sample: false },
        }));
        const { tab } = await full(maps);
        const first = await linesOf(await saved(tab));
        const other = testDevice();
        let settings: PortableSettings = SETTINGS;
        const put = (now: PortableSettings) => {
          settings = now;
        };
        const there = await other.open({}, { settings: { read: () => settings, put } });
        const file = await saved(tab);
        const came = await taken(there, file);
        expect(came).toMatchObject({
          maps: { new: maps.length, there: 0, beside: 0 },
          samples: { new: 1 },
          sets: { new: 1 },
          moments: { new: 3 },
          ourSide: 'taken',
          settings: 'taken',
          refusals: 0,
          stopped: null,
        });
        expect(await linesOf(await saved(there))).toEqual(first);
        expect(await taken(there, file)).toMatchObject({
          maps: { new: 0, there: maps.length, beside: 0 },
          samples: { new: 0, there: 1 },
          sets: { new: 0, there: 1, beside: 0 },
          moments: { new: 0, there: 3 },
          ourSide: 'there',
          settings: 'kept',
        });
        expect(await linesOf(await saved(there))).toEqual(first);
      }),
      { seed: 20_261_203, numRuns: 6 },
    );
  });

  it('leaves in the bin what waits there', async () => {
    const { tab } = await full();
    const text = (await linesOf(await saved(tab))).join('\n');
    expect(text).toContain('Harbour');
    expect(text).not.toContain('"gone"');
    expect(text).not.toContain('"old"');
  });

  it('keeps the order in which maps were last changed', async () => {
    const { device, tab } = await full();
    device.now += 60_000;
    await tab.library.change(A, addPerson('zhao'));
    const there = await testDevice().open();
    await taken(there, await saved(tab));
    const order = (await linesOf(await saved(there))).flatMap(
      (line) => /^\{"format":"blanksheet-map","version":\d+,"id":"(\w+)"/.exec(line)?.[1] ?? [],
    );
    expect(order).toEqual(['b', 'pattern', 'a']);
  });

  it('is told from a map that is packed, which is refused as before', async () => {
    const there = await testDevice().open();
    const packed = new Response(new Blob(['no workspace']).stream().pipeThrough(new CompressionStream('gzip')));
    expect(await there.library.importFile(await packed.blob())).toMatchObject({
      ok: false,
      reason: { code: 'not-json' },
    });
  });
});

describe('what is here and differs', () => {
  it('stays, and the map of the file stands beside it with its moments, in a set of its own', async () => {
    const { device, tab } = await full();
    const file = await saved(tab);
    device.now += 60_000;
    await tab.library.change(A, (map) => setFields(map, { patch: { name: 'Changed since' } }));
    const came = await taken(tab, file);
    expect(came).toMatchObject({
      maps: { new: 0, there: 1, beside: 1 },
      sets: { new: 0, there: 0, beside: 1 },
      moments: { new: 3, there: 0 },
      ourSide: 'there',
    });
    const [beside] = came.besides;
    const read = async (id: MapId) => {
      const map = await tab.library.read(id);
      if (!map.ok) throw new Error('not there');
      return map.value;
    };
    expect((await read(A)).fields.name).toBe('Changed since');
    expect((await read(beside?.id as MapId)).fields.name).toMatch(/\(from the file\)$/);
    const moments = await tab.moments.list(beside?.id as MapId);
    expect(moments.ok && moments.value.map(({ id }) => id)).toEqual(['at-1', 'at-2', 'board']);
    // Once more: it finds what it made, even under another name.
    await tab.library.change(beside?.id as MapId, (map) => setFields(map, { patch: { name: 'Mine' } }));
    expect(await taken(tab, file)).toMatchObject({
      maps: { new: 0, there: 2, beside: 0 },
      sets: { there: 1, beside: 0 },
      moments: { new: 0, there: 3 },
    });
  });

  it('a map in the bin comes back where it is the same, and stays there where it is not', async () => {
    const { tab } = await full();
    const file = await saved(tab);
    await tab.library.remove(A);
    await tab.library.change(B, addPerson('zhao'));
    await tab.library.remove(B);
    expect((await taken(tab, file)).maps).toEqual({ new: 1, there: 0, beside: 1 });
    expect(tab.library.removed().map(({ id }) => id)).toContain(B);
    expect(tab.library.summaries().map(({ id }) => id)).toContain(A);
  });

  it('our side is offered and not taken, and put back when it was', async () => {
    const tab = await testDevice().open();
    const mine = { ...BLANK_OUR_SIDE, leadTimes: { need: { id: 'need', days: 3 } } } as never;
    await tab.library.replaceOurSide(mine);
    const came = await taken(tab, fileOf({ is: 'ourSide', ourSide: tellingOurSide }));
    expect(came).toMatchObject({ ourSide: 'other', otherSide: tellingOurSide });
    const before = await tab.library.replaceOurSide(tellingOurSide);
    expect(before).toEqual({ ok: true, value: mine });
    expect((await taken(tab, fileOf({ is: 'ourSide', ourSide: tellingOurSide }))).ourSide).toBe('there');
  });

  it('another state of the same five minutes stands beside the one that is here, once', async () => {
    const tab = await testDevice().open();
    await tab.library.create(named(A, 'Linden'));
    await tab.moments.keep({ id: 'at-1' as MomentId, at: 1, state: named(A, 'Linden') });
    const state = addPerson('zhao')(named(A, 'Linden'));
    const file = fileOf(
      { is: 'map', map: named(A, 'Linden') },
      { is: 'moment', moment: { map: A, id: 'at-1' as MomentId, at: 2, heldUntil: 0, thinned: 0, state } },
    );
    expect((await taken(tab, file)).moments).toMatchObject({ new: 1, there: 0 });
    expect((await taken(tab, file)).moments).toMatchObject({ new: 0, there: 1 });
    const listed = await tab.moments.list(A);
    expect(listed.ok && listed.value.map(({ at }) => at)).toEqual([1, 2]);
  });
});

describe('a file that is damaged', () => {
  it('that is cut off gives what it holds, and says that it was', async () => {
    const { tab } = await full();
    const file = await saved(tab);
    const there = await testDevice().open();
    const came = await taken(there, file.slice(0, file.size - 12));
    expect(came.maps.new).toBe(2);
    expect(came.refused.at(-1)?.reason).toEqual({ code: 'cut-off', where: null });
    // In the middle: whatever came, came whole.
    const half = await taken(await testDevice().open(), file.slice(0, Math.floor(file.size / 2)));
    expect(half.refused.some(({ reason }) => typeof reason === 'object' && reason.code === 'cut-off')).toBe(true);
  });

  it('names the map that does not come in, and takes the others', async () => {
    const bad = workspaceLine({ is: 'map', map: named(B, 'Harbour') }).replace('"people":[]', '"people":[{}]');
    const good = workspaceLine({ is: 'map', map: named(A, 'Linden') });
    const tab = await testDevice().open();
    const came = await taken(tab, new Blob([WORKSPACE_HEAD, bad, good, workspaceEnd(2)]));
    expect(came).toMatchObject({ maps: { new: 1 }, refusals: 1 });
    expect(came.refused).toMatchObject([{ called: 'Harbour', line: 2, reason: { code: 'invalid-records' } }]);
  });

  it.each([
    ['our-side', 'b2.our-side'],
    ['map-sets', 'b2.map-sets'],
    ['sample-holding', 'b2.sample-holding'],
  ])('with a map called %s has it stand elsewhere', async (id, place) => {
    const tab = await testDevice().open();
    const came = await taken(tab, fileOf({ is: 'map', map: blankMap(id as MapId) }));
    expect(came.besides.map((one) => one.id)).toEqual([place]);
    expect((await tab.openOurSide()).document.projection()).toEqual(BLANK_OUR_SIDE);
  });

  it('a sample that names somebody stays out, and so does a moment of no map', async () => {
    const map = sketch({ id: A, people: { lin: 'sales' } });
    const came = await taken(
      await testDevice().open(),
      fileOf(
        { is: 'map', map: { ...map, fields: { ...map.fields, sample: true } } },
        {
          is: 'moment',
          moment: { map: B, id: 'x' as MomentId, at: 1, heldUntil: 0, thinned: 0, state: named(B, 'B') },
        },
      ),
    );
    expect(came.refused.map(({ reason }) => (reason as { code: string }).code)).toEqual([
      'names-in-sample',
      'dangling-references',
    ]);
  });
});

it('stopped on the way, what came by then stays and the rest is as if never opened', async () => {
  const { tab } = await full();
  const file = await saved(tab);
  const there = await testDevice().open();
  const stop = new AbortController();
  there.library.subscribe(() => there.library.summaries().length > 0 && stop.abort());
  const came = await there.library.importFile(file, { signal: stop.signal });
  expect(came).toMatchObject({ value: { taken: { maps: { new: 1 }, stopped: 'by-hand', sets: { new: 0 } } } });
  expect(there.library.summaries()).toHaveLength(1);
  expect(await taken(there, file)).toMatchObject({ maps: { new: 1, there: 1 }, samples: { new: 1 } });
});

it('writing it can be stopped, and says how far it is', async () => {
  const { tab } = await full();
  const stop = new AbortController();
  const shares: number[] = [];
  const progress = (share: number) => {
    shares.push(share);
    if (shares.length === 2) stop.abort();
  };
  expect(await tab.library.saveWorkspace({ signal: stop.signal, progress })).toEqual({ ok: false, reason: 'stopped' });
  expect(shares).toEqual([0, 1 / 3]);
});
