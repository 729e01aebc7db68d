/** Tests that addresses lead where they came from, and hold no name. */
import { describe, expect, it } from 'vitest';
import type { MapId, MomentId } from '../../../src/model/ids.ts';
import type { MapSetId } from '../../../src/model/mapSets.ts';
import { parseRoute, type Route, routeHash, safeView, tabsOf } from '../../../src/views/context/route.ts';

const routes: readonly Route[] = [
  { at: 'home' },
  { at: 'our-side' },
  { at: 'our-side', page: 'playbook' },
  { at: 'our-side', page: 'playbook', entry: 'finance.approver.payback' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'playbook' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'playbook', entry: 'own.a-B_9' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'coverage' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'power' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'our-side' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'sheet' },
  { at: 'map', id: 'm1' as MapId, view: 'sheet', sought: 'p1' },
  { at: 'map', id: 'm1' as MapId, view: 'moment', moment: 'at-7' as MomentId, compared: true },
  { at: 'map', id: 'a-B_9' as MapId, view: 'outline' },
  { at: 'set', id: 'a-B_9' as MapSetId },
  { at: 'map', id: 'a-B_9' as MapId, view: 'present' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'plan' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'plan', face: 'theirs' },
  { at: 'map', id: 'a-B_9' as MapId, view: 'plan', face: 'page' },
  { at: 'maps', face: 'table' },
  { at: 'maps', face: 'people' },
  { at: 'samples', id: null },
  { at: 'samples', id: 'sample-holding' as MapId },
  { at: 'sample', id: 'sample-city-hospital' as MapId },
  { at: 'sample', id: 'a-B_9' as MapId },
  { at: 'example', example: 'crm', team: false },
  { at: 'example', example: 'reimbursement', team: true },
];

describe('an address', () => {
  it.each(routes)('of $at leads back to it', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nonsense', '#/map', '#/example/other', '#/sample'])('%s is home', (hash) => {
    expect(parseRoute(hash)).toEqual({ at: 'home' });
  });

  it('of a sample that comes with the product has its name alone', () => {
    expect(routeHash({ at: 'sample', id: 'sample-city-hospital' as MapId })).toBe('#/sample/city-hospital');
  });

  it('without a known view shows the sheet', () => {
    expect(parseRoute('#/map/m1/else')).toEqual({ at: 'map', id: 'm1', view: 'sheet' });
  });

  it.each(['#/map/m1/plan/else', '#/map/m1/plan/ours', '#/map/m1/plan/'])(
    '%s is the plan that we work with',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ at: 'map', id: 'm1', view: 'plan' });
    },
  );

  it('has a page to hand out of the plan alone', () => {
    expect(parseRoute('#/map/m1/sheet/theirs')).toEqual({ at: 'map', id: 'm1', view: 'sheet' });
  });
});

describe('while only what is safe may be shown', () => {
  it('the views of ours have neither tab nor address', () => {
    expect(tabsOf(true)).toEqual([
      { view: 'sheet', number: 1 },
      { view: 'outline', number: 2 },
      // Of the plan, what the customer may see of it.
      { view: 'plan', number: 6 },
    ]);
    expect(tabsOf(false).length).toBeGreaterThan(2);
    for (const view of ['coverage', 'power', 'decision', 'account', 'our-side', 'playbook'] as const)
      expect(safeView(view)).toBe('sheet');
    for (const view of ['sheet', 'outline', 'plan', 'present'] as const) expect(safeView(view)).toBe(view);
  });

  it('the account has both once it was asked for', () => {
    expect(tabsOf(true, true).map(({ view }) => view)).toEqual(['sheet', 'outline', 'plan', 'account']);
    expect(safeView('account', true)).toBe('account');
    expect(safeView('coverage', true)).toBe('sheet');
  });
});
