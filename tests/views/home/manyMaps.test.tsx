// @vitest-environment happy-dom
// Home with many maps draws a page of them; each of the others can be found, shown and counted.
import { waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { MapId } from '../../../src/model/ids.ts';
import { named } from '../../storage/keptMaps.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, openApp } from '../../support/openApp.tsx';

it('sixty at once, the rest when asked for, and any by its name', async () => {
  const device = testDevice();
  const tab = await device.open();
  for (let number = 1; number <= 65; number += 1) {
    device.now += 1000;
    await tab.library.create(named(`map-${number}` as MapId, `Sample works ${number}`));
  }
  const app = await openApp('#/', { device });
  const cards = () => app.getAllByRole('link', { name: /^Sample works/ });
  await waitFor(() => expect(cards()).toHaveLength(60));
  expect(app.getByText(app.t('home.count', { count: 65 }))).toBeTruthy();
  // The newest first: the five oldest wait.
  expect(app.queryByRole('link', { name: 'Sample works 5' })).toBeNull();
  fill(app.getByRole('searchbox'), 'works 5');
  await waitFor(() => expect(cards().map((card) => card.textContent)).toContain('Sample works 5'));
  fill(app.getByRole('searchbox'), '');
  await waitFor(() => expect(cards()).toHaveLength(60));
  await app.user.click(within(app.getByRole('main')).getByText(app.t('home.showMore', { count: 5, rest: 5 })));
  await waitFor(() => expect(cards()).toHaveLength(65));
  expect(app.queryByText(app.t('home.showMore', { count: 5, rest: 5 }))).toBeNull();
});
