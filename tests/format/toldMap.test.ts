/** A map's file carries how it stood at the moments that its chapters tell of, whole, and refuses what would lose one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChapter } from '../../src/edit/addChapter.ts';
import { nameMoment } from '../../src/edit/nameMoment.ts';
import { parseMap, parseToldMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import type { ChapterId, MomentId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { toldMoments } from '../../src/model/stood.ts';
import { type Day, daysBetween } from '../../src/shared/day.ts';
import { arbitraryMap } from '../fixtures/arbitraryMap.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const TODAY = '2026-06-01' as Day;
const moment = (id: string) => id as MomentId;

/** A map of one chapter for each moment. */
function telling(map: BuyingMap, ...ids: readonly string[]): BuyingMap {
  return ids.reduce(
    (sofar, id) =>
      addChapter(nameMoment(sofar, { id: moment(id), name: id, note: '', day: TODAY, minute: 0 }), {
        chapter: { id: `chapter-${id}` as ChapterId, moment: moment(id), title: { en: id } },
      }),
    map,
  );
}

const map = telling(sketch({ people: { ann: '', bo: '' }, steps: { need: 'need' }, seats: [] }), 'one', 'two');
const state = sketch({ people: { ann: '' }, steps: {}, seats: [] });
const file = (change: (content: { stood: { moment: string; state: object }[] }) => void = () => undefined) => {
  const content = JSON.parse(serialiseMap(map, [{ moment: moment('one'), state }]));
  change(content);
  return JSON.stringify(content);
};
const refusal = (text: string) => {
  const read = parseToldMap(text, TODAY);
  return read.ok ? null : read.reason;
};

describe('a map that tells a story', () => {
  it('comes back with every state, under its own id, and as the same bytes', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, arbitraryMap, (base, first, second) => {
        const told = telling(base, 'story-b', 'story-a');
        const stood = [
          { moment: moment('story-b'), state: { ...first, id: told.id } },
          { moment: moment('story-a'), state: { ...second, id: told.id } },
        ];
        const text = serialiseMap(told, stood);
        const read = parseToldMap(text, TODAY);
        if (!read.ok) throw new Error(JSON.stringify(read.reason));
        expect(read.value.map).toEqual(told);
        expect(new Map(read.value.stood.map((one) => [one.moment, one.state]))).toEqual(
          new Map(stood.map((one) => [one.moment, one.state])),
        );
        expect(serialiseMap(read.value.map, read.value.stood)).toBe(text);
      }),
      { seed: 20_261_201, numRuns: 40 },
    );
  });

  it('is written as before where it tells nothing', () => {
    expect(JSON.parse(serialiseMap(map))).not.toHaveProperty('stood');
  });

  it('is read without its states by whoever wants the map alone', () => {
    expect(parseMap(file(), TODAY)).toEqual({ ok: true, value: map });
  });

  it('has each moment once, however many chapters tell of it', () => {
    const twice = addChapter(map, { chapter: { id: 'again' as ChapterId, moment: moment('one'), title: {} } });
    expect([...toldMoments(twice)].sort()).toEqual(['one', 'two']);
  });

  it('refuses a state of a moment that is not there, or of one that has a state already', () => {
    expect(refusal(file(({ stood }) => stood.push({ moment: 'three', state: stood[0]?.state ?? {} })))).toEqual({
      code: 'dangling-references',
      where: 'stood[1].moment',
    });
    expect(refusal(file(({ stood }) => stood.push(...stood)))).toEqual({
      code: 'invalid-records',
      where: 'stood[1].moment',
    });
  });

  it('refuses a state that is no map, is broken inside, or would hold states in turn', () => {
    const broken = (change: (inner: { [key: string]: unknown }) => void) =>
      refusal(file(({ stood }) => change(stood[0]?.state as { [key: string]: unknown })));
    expect(broken((inner) => Object.assign(inner, { format: 'something-else' }))?.code).toBe('invalid-records');
    expect(broken((inner) => Object.assign(inner, { people: [{ id: 'x', name: 'X', stance: 'angry' }] }))).toEqual({
      code: 'invalid-records',
      where: 'stood[0].state.people[0].stance',
    });
    expect(broken((inner) => Object.assign(inner, { stood: [] }))).toEqual({
      code: 'invalid-records',
      where: 'stood[0].state.stood',
    });
    expect(broken((inner) => Object.assign(inner, { version: 99 }))?.code).toBe('newer-version');
  });

  it('moves the days of its states with those of the file', () => {
    const later = '2027-01-15' as Day;
    const dated = { ...state, fields: { ...state.fields, reasonBy: '2026-07-01' as Day } };
    const text = JSON.stringify({
      ...JSON.parse(serialiseMap(map, [{ moment: moment('one'), state: dated }])),
      relativeTo: TODAY,
    });
    const read = parseToldMap(text, later);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    expect(read.value.map.moments[moment('one')]?.day).toBe(later);
    expect(daysBetween(later, read.value.stood[0]?.state.fields.reasonBy as Day)).toBe(30);
  });
});
