// When somebody is told that the last copy is long ago: two weeks after it, with something to lose, and once a week at most.
import { describe, expect, it } from 'vitest';
import { isCopyDue } from '../../src/model/copyDue.ts';
import type { MapId } from '../../src/model/ids.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const ages = { now: NOW, lastCopy: NOW - 20 * DAY, keptSince: NOW - 90 * DAY, putOff: null };
const map = (changedAt: number, id = 'a') => ({ id: id as MapId, changedAt, sample: false });

describe('a copy is due', () => {
  it.each([
    ['two weeks after the last one, with a map changed since', [map(NOW - DAY)], {}, true],
    ['not a day before that', [map(NOW - DAY)], { lastCopy: NOW - 13 * DAY }, false],
    ['not where nothing has changed since', [map(NOW - 30 * DAY)], {}, false],
    ['not where there are no maps', [], {}, false],
    ['not for the copy of an example', [map(NOW - DAY, 'example-crm-1')], {}, false],
    [
      'two weeks after the first map where there never was one',
      [map(NOW - 20 * DAY)],
      { lastCopy: null, keptSince: NOW - 14 * DAY },
      true,
    ],
    ['not in the first days', [map(NOW - DAY)], { lastCopy: null, keptSince: NOW - 2 * DAY }, false],
    ['not within a week of having been put off', [map(NOW - DAY)], { putOff: NOW - 6 * DAY }, false],
    ['again after that week', [map(NOW - DAY)], { putOff: NOW - 7 * DAY }, true],
  ])('%s', (_, maps, other, due) => {
    expect(isCopyDue(maps, { ...ages, ...other })).toBe(due);
  });
});
