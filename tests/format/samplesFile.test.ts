/** A library of samples as a file: read back as it was written, or refused whole, with the place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSamples, serialiseSamples } from '../../src/format/samplesFile.ts';
import type { MapId } from '../../src/model/ids.ts';
import { asSample, wordsOf } from '../../src/samples/asSample.ts';
import type { Day } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const TODAY = '2026-12-01' as Day;
const sample = (id: string, map = sketch({ people: { lin: 'sales' }, steps: { need: 'need' } })) =>
  asSample(map, id as MapId, { ...wordsOf(map), name: id });

describe('a library', () => {
  it('comes back as it went, and is the same bytes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMap, { maxLength: 4 }), (maps) => {
        const samples = maps.map((map, place) => sample(`s${place}`, map));
        const text = serialiseSamples(samples);
        expect(parseSamples(text, TODAY)).toEqual({ ok: true, value: samples });
        expect(serialiseSamples([...samples].reverse())).toBe(text);
      }),
      { seed: 20_261_203, numRuns: 40 },
    );
  });

  const good = JSON.parse(serialiseSamples([sample('a'), sample('b')])) as {
    samples: { [key: string]: unknown }[];
  };
  const withSecond = (change: object) => ({ ...good, samples: [good.samples[0], { ...good.samples[1], ...change }] });
  it.each([
    ['not-a-map', null, { ...good, format: 'other' }],
    ['newer-version', 'version', { ...good, version: 99 }],
    ['invalid-records', 'more', { ...good, more: 1 }],
    ['invalid-records', 'samples', { ...good, samples: {} }],
    ['invalid-records', 'samples[0]', { ...good, samples: [7] }],
    ['newer-version', 'samples[1].version', withSecond({ version: 99 })],
    ['invalid-records', 'samples[1].id', withSecond({ id: 'a' })],
    ['invalid-records', 'samples[1].people[0].stance', withSecond({ people: [{ id: 'x', name: '', stance: 'keen' }] })],
    ['dangling-references', 'samples[1].links[0]', withSecond({ links: [{ id: 'l', from: 'no', to: 'no' }] })],
  ] as const)('is refused as %s at %s', (code, where, content) => {
    expect(parseSamples(JSON.stringify(content), TODAY)).toEqual({ ok: false, reason: { code, where } });
  });
});
