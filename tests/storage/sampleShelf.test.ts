/** Samples come in alone and as a library, beside what is here and never over it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setFields } from '../../src/edit/setFields.ts';
import { parseSamples, serialiseSamples } from '../../src/format/samplesFile.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { MapId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asSample, wordsOf } from '../../src/samples/asSample.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { TODAY, testDevice } from './testDevice.ts';

const sample = (id: string, name = id): BuyingMap => {
  const map = sketch({ people: { lin: 'sales' }, steps: { need: 'need' }, seats: ['lin initiator need'] });
  return asSample(map, id as MapId, { ...wordsOf(map), name });
};
const file = (text: string) => new Blob([text]);
const shipped = readFileSync('public/samples/samples.en.json', 'utf8');

describe('samples in a file', () => {
  it('come in under their ids, one alone or all of a library', async () => {
    const { library } = await testDevice().open();
    expect(await library.importFile(file(serialiseMap(sample('a'))))).toEqual({
      ok: true,
      value: { is: 'samples', added: ['a'], there: 0 },
    });
    expect(await library.importFile(file(serialiseSamples([sample('b'), sample('c')])))).toEqual({
      ok: true,
      value: { is: 'samples', added: ['b', 'c'], there: 0 },
    });
    expect(await library.read('b' as MapId)).toEqual({ ok: true, value: sample('b') });
    expect(library.summaries().every((one) => one.sample)).toBe(true);
  });

  it('overwrite nothing: the same is here already, and another comes beside it', async () => {
    const { library } = await testDevice().open();
    await library.create(sample('a', 'mine'));
    const again = await library.importFile(file(serialiseSamples([sample('a', 'mine'), sample('b')])));
    expect(again).toEqual({ ok: true, value: { is: 'samples', added: ['b'], there: 1 } });
    const other = await library.importFile(file(serialiseMap(sample('a', 'theirs'))));
    const [id] = other.ok && other.value.is === 'samples' ? other.value.added : [];
    expect(id).not.toBe('a');
    expect(await library.read('a' as MapId)).toEqual({ ok: true, value: sample('a', 'mine') });
    expect(await library.read(id as MapId)).toMatchObject({ ok: true, value: { fields: { name: 'theirs' } } });
  });

  it('never take the place of one that was removed and may come back', async () => {
    const { library } = await testDevice().open();
    await library.create(sample('a', 'mine'));
    await library.remove('a' as MapId);
    const taken = await library.importFile(file(serialiseMap(sample('a', 'theirs'))));
    expect(taken.ok && taken.value.is === 'samples' && taken.value.added).not.toContain('a');
    expect(library.removed().map(({ name }) => name)).toEqual(['mine']);
  });

  it('that name somebody are refused, and then none of the library comes in', async () => {
    const { library } = await testDevice().open();
    const bad = {
      ...sample('b'),
      people: { x: { ...Object.values(sample('b').people)[0], id: 'x', name: 'Lin Wei' } },
    };
    const result = await library.importFile(
      file(serialiseSamples([sample('a'), { ...bad, seats: {} } as unknown as BuyingMap])),
    );
    expect(result).toEqual({ ok: false, reason: { code: 'names-in-sample', where: 'samples[1].people' } });
    const map = setFields(sample('c'), { patch: { sample: false } });
    expect(await library.importFile(file(serialiseSamples([map])))).toMatchObject({
      reason: { where: 'samples[0].map.sample' },
    });
    expect(library.summaries()).toEqual([]);
  });
});

describe('the library that comes with the product', () => {
  it('is read when it is asked for, and says so where it is out of reach', async () => {
    const device = testDevice();
    const { library } = await device.open({}, { fetchSamples: async () => shipped });
    const read = parseSamples(shipped, TODAY);
    expect(await library.samples.shipped()).toEqual(read);
    const away = await device.open();
    expect(await away.library.samples.shipped()).toEqual({ ok: false, reason: 'not-fetched' });
  });

  it('can be carried as a file, and comes back as one’s own', async () => {
    const { library } = await testDevice().open({}, { fetchSamples: async () => shipped });
    const all = await library.samples.shipped();
    if (!all.ok) throw new Error('not read');
    const carried = await library.samples.fileOf(all.value);
    expect(carried.ok && carried.value.text).toBe(shipped);
    const one = await library.samples.fileOf(all.value.slice(0, 1));
    if (!one.ok) throw new Error('not written');
    expect(one.value).toMatchObject({ text: serialiseMap(all.value[0] as BuyingMap) });
    const taken = await library.importFile(file(one.value.text));
    const [id] = taken.ok && taken.value.is === 'samples' ? taken.value.added : [];
    expect(id).not.toBe(all.value[0]?.id);
    expect(await library.read(id as MapId)).toEqual({ ok: true, value: { ...all.value[0], id } });
  });
});
