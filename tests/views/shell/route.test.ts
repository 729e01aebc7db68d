/** Tests that addresses lead where they came from, and hold no name. */
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids.ts';
import type { MapSetId } from '../../../src/model/mapSets.ts';
import { parseRoute, type Route, routeHash } from '../../../src/views/shell/route.ts';

const routes: readonly Route[] = [
  { at: 'home' },
  { at: 'our-side' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'coverage' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'power' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'our-side' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'sheet' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'outline' },
  { at: 'set', id: 'a-B_9' as MapSetId },
  { at: 'example', example: 'crm' },
  { at: 'example', example: 'reimbursement' },
];

describe('an address', () => {
  it.each(routes)('of $at leads back to it', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nonsense', '#/map', '#/example/other'])('%s is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ at: 'home' });
  });

  it('without a known view shows the sheet', () => {
    expect(parseRoute('#/map/m1/else')).toEqual({ at: 'map', id: 'm1', view: 'sheet' });
  });
});
