// @vitest-environment happy-dom
// The cards on home: what they say of a map, and what can be done with it and taken back.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { today } from '../../../src/app/today.ts';
import type { MapId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { sayMoney } from '../../../src/model/sayMoney.ts';
import { LANGUAGES, type Language } from '../../../src/model/words.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { fill, openApp, openExample, told } from '../../support/openApp.tsx';

const works = (id: MapId, name: string, fields: Partial<BuyingMap['fields']> = {}): BuyingMap => {
  const map = named(id, name);
  return { ...map, fields: { ...map.fields, ...fields } };
};

async function home(maps: readonly BuyingMap[], language: Language = 'en', device: TestDevice = testDevice()) {
  const tab = await device.open();
  for (const map of maps) {
    device.now += 1000;
    await tab.library.create(map);
  }
  const app = await openApp('#/', { device, language });
  const card = async (name: string) => {
    const item = (await app.findByRole('link', { name })).closest('li');
    if (!item) throw new Error('no card');
    return within(item);
  };
  return { app, card, device };
}

const LINDEN = works(MAP, 'Linden Works', { customer: 'Linden AG', amount: 6_800_000, currency: 'EUR' });

describe.each(LANGUAGES)('a card, in %s', (language) => {
  it('says customer, amount and when it changed', async () => {
    const { card } = await home([LINDEN], language);
    const said = (await card('Linden Works')).getByText(/Linden AG/).textContent;
    expect(said).toBe(`Linden AG · ${sayMoney(6_800_000, 'EUR', language)}`);
    (await card('Linden Works')).getByText(language === 'en' ? /Jan 2027|^\d\d:\d\d$/ : /2027年1月|^\d\d:\d\d$/);
  });

  it('can be renamed, and what was not meant is taken back', async () => {
    const { app, card } = await home([LINDEN], language);
    await app.user.click(
      (await card('Linden Works')).getByRole('button', { name: app.t('home.rename', { name: 'Linden Works' }) }),
    );
    const field = await app.findByRole('textbox', { name: app.t('home.newName', { name: 'Linden Works' }) });
    fill(field, ' Linden Mill ');
    await app.user.type(field, '{Enter}');
    await card('Linden Mill');
    expect(app.queryByRole('textbox', { name: app.t('home.newName', { name: 'Linden Mill' }) })).toBeNull();
    await app.user.click(await app.findByRole('button', { name: app.t('common.undo') }));
    await card('Linden Works');
    app.go(`#/map/${MAP}/outline`);
    await app.findByRole('heading', { name: 'Linden Works' });
  });

  it('can be duplicated', async () => {
    const { app, card } = await home([LINDEN], language);
    await app.user.click(
      (await card('Linden Works')).getByRole('button', { name: app.t('home.duplicate', { name: 'Linden Works' }) }),
    );
    const name = app.t('home.copyName', { name: 'Linden Works' });
    expect((await card(name)).getByText(/Linden AG/)).toBeTruthy();
    await card('Linden Works');
    await waitFor(() => expect(told()).toBe(app.t('home.duplicated', { name })));
  });
});

describe('a name', () => {
  it.each([
    ['Escape', async (app: Awaited<ReturnType<typeof openApp>>) => app.user.keyboard('{Escape}'), 'Linden Works'],
    ['nothing in it', async (app: Awaited<ReturnType<typeof openApp>>) => app.user.keyboard('{Enter}'), 'Linden Works'],
  ])('stays with %s', async (how, end, expected) => {
    const { app, card } = await home([LINDEN]);
    await app.user.click((await card('Linden Works')).getByRole('button', { name: 'Rename Linden Works' }));
    fill(await app.findByRole('textbox', { name: 'New name for Linden Works' }), how === 'Escape' ? 'Other' : '  ');
    await end(app);
    await card(expected);
    expect(app.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is kept where the field is left', async () => {
    const { app, card } = await home([LINDEN]);
    await app.user.click((await card('Linden Works')).getByRole('button', { name: 'Rename Linden Works' }));
    fill(await app.findByRole('textbox', { name: 'New name for Linden Works' }), 'Linden Mill');
    await app.user.click(app.getByRole('searchbox'));
    await card('Linden Mill');
    expect(document.activeElement).toBe(app.getByRole('searchbox'));
  });
});

it('the order is chosen, and still so after the way into a map and back', async () => {
  const { app } = await home([
    works('map-1' as MapId, 'Cedar', { amount: 5 }),
    works('map-2' as MapId, 'Ash', { amount: 70 }),
    works('map-3' as MapId, 'Birch'),
  ]);
  const names = () => app.getAllByRole('link', { name: /^(Ash|Birch|Cedar)$/ }).map((link) => link.textContent);
  await waitFor(() => expect(names()).toEqual(['Birch', 'Ash', 'Cedar']));
  const order = app.getByRole('combobox', { name: app.t('home.order') });
  await app.user.selectOptions(order, 'name');
  expect(names()).toEqual(['Ash', 'Birch', 'Cedar']);
  await app.user.selectOptions(order, 'amount');
  expect(names()).toEqual(['Ash', 'Cedar', 'Birch']);
  app.go('#/map/map-1/outline');
  await app.findByRole('heading', { name: 'Cedar' });
  app.go('#/');
  await app.findByRole('searchbox');
  expect(names()).toEqual(['Ash', 'Cedar', 'Birch']);
});

describe('an opened example', () => {
  it.each(LANGUAGES)('is put back to its start, and as it was where that was not meant (%s)', async (language) => {
    const app = await openExample('crm', 'outline', { language });
    const start = await app.map();
    const id = start.id;
    await app.storage.library.change(id, (map) => ({
      ...map,
      fields: { ...map.fields, customer: 'Somebody else' },
      people: {},
    }));
    app.go('#/');
    const name = start.fields.name;
    await app.user.click(await app.findByRole('button', { name: app.t('home.startAgain', { name }) }));
    await app.findByText(app.t('home.startedAgain', { name }));
    const now = async () => {
      const file = await app.storage.library.exportFile(id);
      return file.ok ? JSON.parse(file.value.text) : file.reason;
    };
    expect((await now()).people).toHaveLength(Object.keys(start.people).length);
    expect((await now()).map.customer).toBe(start.fields.customer);
    await app.user.click(app.getByRole('button', { name: app.t('common.undo') }));
    await waitFor(async () => expect((await now()).people).toHaveLength(0));
  });

  it('alone can be put back', async () => {
    const { app, card } = await home([LINDEN]);
    expect(
      (await card('Linden Works')).queryByRole('button', { name: app.t('home.startAgain', { name: 'Linden Works' }) }),
    ).toBeNull();
  });
});

describe('the stops of a map', () => {
  it('are as many on home as inside, before and after our side is recorded', async () => {
    const app = await openExample('crm', 'outline');
    const map = await app.map();
    const inside = async () => {
      const ours = await app.storage.openOurSide();
      const { blockers } = analyse(map, ours.document.projection(), today());
      await ours.close();
      return blockers.filter(({ severity }) => severity === 'stop').length;
    };
    const before = await inside();
    app.go('#/');
    await app.findByText(app.t('home.stops', { count: before }));
    const ours = await app.storage.openOurSide();
    ours.document.commit((value) => ({
      ...value,
      people: {
        jo: { id: 'jo', name: 'Jo', title: 'presales', order: 'a0', capabilities: [], capacity: null } as never,
      },
    }));
    const after = await inside();
    expect(after).toBeGreaterThan(before);
    await app.findByText(app.t('home.stops', { count: after }));
  });
});

it('“not yet saved as a file” goes when one is saved', async () => {
  const { app, card } = await home([LINDEN]);
  expect(app.getByText(app.t('home.noCopy'))).toBeTruthy();
  await app.user.click(
    (await card('Linden Works')).getByRole('button', { name: app.t('home.export', { name: 'Linden Works' }) }),
  );
  await waitFor(() => expect(app.queryByText(app.t('home.noCopy'))).toBeNull());
});

it('a half-typed answer to home’s question is there after the page was loaded anew, and not once it is answered', async () => {
  const device = testDevice();
  const app = await openApp('#/', { device });
  fill(await app.findByRole('textbox', { name: app.t('home.question') }), 'Petra, head of');
  device.leave();
  app.close();
  const again = await openApp('#/', { device });
  const question = await again.findByRole<HTMLTextAreaElement>('textbox', { name: again.t('home.question') });
  expect(question.value).toBe('Petra, head of');
  await again.user.type(question, '{Enter}');
  await again.findByRole('navigation', { name: again.t('shell.views') });
  again.go('#/');
  expect((await again.findByRole<HTMLTextAreaElement>('textbox', { name: again.t('home.question') })).value).toBe('');
});
