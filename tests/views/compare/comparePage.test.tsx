// @vitest-environment happy-dom
// Two maps compared: found from the overview, chosen by id, filtered, copied, opened, and never shown while only what is safe may be.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { parseRoute, routeHash } from '../../../src/views/context/route.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { type OpenApp, openApp, told } from '../../support/openApp.tsx';

const PRESS = sketch({
  id: 'm1',
  fields: { name: 'Press', customer: 'Linden AG' },
  people: {
    ada: { name: 'Ada Weiss', function: 'finance', stance: 'sceptic' },
    lin: { name: 'Lin Ott', function: 'sales' },
  },
  steps: { need: 'need', sign: 'contract' },
  seats: ['lin initiator need', 'ada approver sign'],
});
const later = (map: BuyingMap): BuyingMap =>
  deletePerson(setPerson(map, { person: asId('ada'), patch: { stance: 'supporter', contact: 'met' } }), {
    person: asId('lin'),
  });
const OVEN: BuyingMap = { ...later(PRESS), id: asId('m2'), fields: { ...PRESS.fields, name: 'Oven' } };

async function page(hash: string): Promise<OpenApp> {
  const device = testDevice();
  const tab = await device.open();
  for (const map of [PRESS, OVEN]) await tab.library.create(map);
  return openApp(hash, { device });
}
const entryOf = async (app: OpenApp, name: string) =>
  within((await app.findByRole('button', { name })).closest('li') as HTMLElement);

describe('two maps compared', () => {
  it('are found from the overview and chosen there, with ids alone in the address', async () => {
    const app = await page('#/maps');
    await app.user.click(await app.findByRole('link', { name: app.t('compare.choose') }));
    await app.findByText(app.t('compare.pickTwo'));
    await app.user.selectOptions(app.getByLabelText(app.t('compare.first')), 'm1');
    await waitFor(() => expect(window.location.hash).toBe('#/compare/m1/-'));
    await waitFor(() => expect(app.getByLabelText<HTMLSelectElement>(app.t('compare.first')).value).toBe('m1'));
    await app.user.selectOptions(app.getByLabelText(app.t('compare.second')), 'm2');
    await app.findByRole('heading', { name: /Press.*Oven/ });
    expect(window.location.hash).toBe('#/compare/m1/m2');
    expect(app.getByText(app.t('compare.byName'))).toBeTruthy();
  });

  it('are told entry by entry, with who moved and who is gone', async () => {
    const app = await page('#/compare/m1/m2');
    const ada = await entryOf(app, 'Ada Weiss');
    expect(ada.getByText('Supporter')).toBeTruthy();
    expect(ada.getByText('Sceptic')).toBeTruthy();
    expect((await entryOf(app, 'Lin Ott')).getAllByText(`${app.t('compare.markWent')}:`)).not.toEqual([]);
    expect(app.getByText(/^1 person gone, 1 person moved towards us/)).toBeTruthy();
    await app.user.click(app.getByRole('button', { name: app.t('compare.swap') }));
    await waitFor(() => expect(window.location.hash).toBe('#/compare/m2/m1'));
    expect(await app.findByText(/^1 person new, 1 person moved away from us/)).toBeTruthy();
  });

  it('show one group alone, and copy what is shown', async () => {
    const app = await page('#/compare/m1/m2');
    await entryOf(app, 'Ada Weiss');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const people = app.getByRole('radio', { name: new RegExp(`^${app.t('compare.people')} 2`) });
    await app.user.click(people);
    expect(app.queryByRole('region', { name: app.t('compare.blockers') })).toBeNull();
    await app.user.click(app.getByRole('button', { name: app.t('compare.copy') }));
    const text = String(write.mock.calls[0]?.[0]);
    expect(text.split('\n').slice(0, 1)).toEqual(['From Press · Linden AG to Oven · Linden AG']);
    expect(text).toContain('  Stance: Sceptic → Supporter');
    expect(text).toContain('− Lin Ott (Sales)');
    expect(text).not.toContain(`\n${app.t('compare.blockers')}`);
    await waitFor(() => expect(told()).toBe(app.t('compare.copied')));
  });

  it('lead to whom they are about, on the map on which somebody still stands', async () => {
    const app = await page('#/compare/m1/m2');
    await app.user.click(await app.findByRole('button', { name: 'Lin Ott' }));
    await waitFor(() => expect(window.location.hash).toBe('#/map/m1/sheet'));
    // Whom it is about is chosen there.
    await waitFor(() =>
      expect(app.getByRole('textbox', { name: app.t('inspector.name') })).toHaveProperty('value', 'Lin Ott'),
    );
    app.go('#/compare/m1/m2');
    await app.user.click(await app.findByRole('button', { name: 'Ada Weiss' }));
    await waitFor(() => expect(window.location.hash).toBe('#/map/m2/sheet'));
    await waitFor(() =>
      expect(app.getByRole('textbox', { name: app.t('inspector.name') })).toHaveProperty('value', 'Ada Weiss'),
    );
  });

  it('say so where nothing differs, and where one of them has gone', async () => {
    const app = await page('#/compare/m1/m1');
    expect(await app.findByText(app.t('compare.same'))).toBeTruthy();
    expect(app.queryByRole('button', { name: app.t('compare.copy') })).toBeNull();
    app.go('#/compare/m1/nowhere');
    expect(await app.findByText(app.t('compare.notThere'))).toBeTruthy();
  });
});

it('the address of a comparison reads as it is written, chosen or open', () => {
  for (const hash of ['#/compare/m1/m2', '#/compare/m1/-', '#/compare/-/-']) {
    expect(routeHash(parseRoute(hash))).toBe(hash);
  }
  expect(parseRoute('#/compare')).toEqual({ at: 'compare', before: null, after: null });
});
