// @vitest-environment happy-dom
// A removed map can be put back from home for long, and not only until the next page.
import { waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids.ts';
import { named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

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
