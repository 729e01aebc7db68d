// One name in all its forms, wherever it is asked for: typed, pasted, searched on home, looked up on the map.
import { describe, expect, it } from 'vitest';
import { findMaps } from '../../src/entry/findMaps.ts';
import { findOnMap } from '../../src/entry/findOnMap.ts';
import { NO_CHOICES } from '../../src/entry/list/choices.ts';
import { planList } from '../../src/entry/list/planList.ts';
import { readList } from '../../src/entry/list/readList.ts';
import { offerPeople } from '../../src/entry/offerPeople.ts';
import { readLine } from '../../src/entry/readLine.ts';
import type { MapSummary } from '../../src/model/mapSummary.ts';
import { assert } from '../../src/shared/assert.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

const FORMS = [
  ['Jürgen Müller', 'Ju\u0308rgen Mu\u0308ller'],
  ['王伟', '王　伟'],
  ['Ann Poe', 'Ａｎｎ\u200b  poe'],
] as const;

describe.each([...FORMS, ...FORMS.map(([a, b]) => [b, a] as const)])('%j, recorded, and %j', (recorded, written) => {
  const map = sketch({ people: { one: { name: recorded }, other: { name: 'Nobody Else' } }, steps: { need: 'need' } });
  const people = Object.values(map.people);

  it('typed are one person', () => {
    const line = readLine(`${written}, approver\u200b`, { currency: 'CNY' });
    expect(line.role).toBe('approver');
    expect(offerPeople(line, people).meant).toMatchObject({ id: 'one' });
  });

  it('pasted are one person, also of two lines', () => {
    const list = readList(`${written}, approver\nZhao Min\nzhao  min, executor`, { steps: [], currency: 'CNY' });
    assert(list.ok, 'the list is refused');
    const { lines } = planList(map, list.value.rows, NO_CHOICES);
    expect(lines.map(({ who }) => who)).toMatchObject([{ person: { id: 'one' } }, null, { line: 2 }]);
  });

  it('are found on home and on the map', () => {
    const summary = { id: 'map', search: `Linden\n${recorded}` } as unknown as MapSummary;
    expect(findMaps([summary], written)).toEqual([summary]);
    expect(findOnMap(map, written)[0]).toMatchObject({ person: { id: 'one' } });
  });
});
