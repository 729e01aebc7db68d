// @vitest-environment happy-dom
// A removed map can be put back from home for long, and not only until the next page.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { addSet } from '../../../src/edit/sets/addSet.ts';
import { removeSet } from '../../../src/edit/sets/removeSet.ts';
import { setSetName } from '../../../src/edit/sets/setSetName.ts';
import type { MapId } from '../../../src/model/ids.ts';
import type { MapSetId } from '../../../src/model/mapSets.ts';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

const SET = 'set-1' as MapSetId;

it('several are named on home, also on another day, and put back one by one', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  for (const name of ['Linden Works', 'Sample Mill']) {
    device.now += 1000;
    await app.storage.library.create(named(`map-${name}` as MapId, name));
    await app.user.click(await app.findByRole('button', { name: app.t('home.remove', { name }) }));
    await app.findByRole('button', { name: app.t('home.putBackMap', { name }) });
  }
  app.close();
  device.now += 86_400_000;
  const later = await openApp('#/', { device });
  const fold = (await later.findByText(later.t('home.removedMaps', { count: 2 }))).closest('details');
  if (!fold) throw new Error('not folded');
  expect(
    within(fold)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('span')?.textContent),
  ).toEqual(['Sample Mill', 'Linden Works']);
  await later.user.click(
    within(fold).getByRole('button', { name: later.t('home.putBackMap', { name: 'Linden Works' }) }),
  );
  await later.findByRole('link', { name: 'Linden Works' });
  await waitFor(() => expect(later.queryByText(later.t('home.removedMaps', { count: 1 }))).toBeTruthy());
  await later.user.click(later.getByRole('button', { name: later.t('home.putBackMap', { name: 'Sample Mill' }) }));
  await later.findByRole('link', { name: 'Sample Mill' });
  expect(document.querySelector('details')).toBeNull();
});

describe('the bin', () => {
  const begun = async (language: Language) => {
    const device = testDevice();
    const storage = await device.open();
    for (const name of ['Linden Works', 'Sample Mill']) {
      const id = `map-${name}` as MapId;
      await storage.library.create(named(id, name));
      await storage.library.remove(id);
    }
    const sets = await storage.openMapSets();
    sets.document.commit((now) => addSet(now, { id: SET, maps: [] }));
    sets.document.commit((now) => setSetName(now, { set: SET, name: 'North' }));
    sets.document.commit((now) => removeSet(now, { set: SET, at: Date.now() }));
    await waitFor(() => expect(sets.status().state).toBe('saved'));
    const app = await openApp('#/', { device, language });
    const fold = await app.findByText(app.t('home.removedMaps', { count: 3 }));
    return { app, device, items: within(fold.closest('details') as HTMLElement) };
  };

  it.each(LANGUAGES)('holds maps and sets, with the days that are left, and gives each back (%s)', async (language) => {
    const { app, items } = await begun(language);
    const set = items.getByText('North').closest('li');
    expect(set?.textContent).toContain(app.t('home.binSet'));
    expect(set?.textContent).toContain(app.t('home.daysLeft', { count: 30 }));
    await app.user.click(items.getByRole('button', { name: app.t('home.putBackMap', { name: 'North' }) }));
    await app.findByRole('link', { name: app.t('sets.open', { name: 'North' }) });
    expect(items.queryByText('North')).toBeNull();
  });

  it.each(LANGUAGES)('lets go of one for good, and of all, and asks first (%s)', async (language) => {
    const { app, device, items } = await begun(language);
    await app.user.click(items.getByRole('button', { name: app.t('home.removeForGoodOne', { name: 'Sample Mill' }) }));
    const dialog = within(await app.findByRole('dialog'));
    dialog.getByRole('heading', { name: app.t('home.removeForGoodTitle', { name: 'Sample Mill' }) });
    await app.user.click(dialog.getByRole('button', { name: app.t('home.removeForGoodYes') }));
    await waitFor(() => expect(items.queryByText('Sample Mill')).toBeNull());
    expect(items.getByText('Linden Works')).toBeTruthy();
    await app.user.click(items.getByRole('button', { name: app.t('home.emptyBin') }));
    const all = within(await app.findByRole('dialog'));
    await app.user.click(all.getByRole('button', { name: app.t('home.removeForGoodYes') }));
    // Nothing is in it, so it is not there.
    await waitFor(() => expect(app.queryByText(/^(Bin|回收站)/)).toBeNull());
    const later = await device.open();
    expect(later.library.removed()).toEqual([]);
    expect((await later.openMapSets()).document.projection().sets).toEqual({});
  });
});
