// @vitest-environment happy-dom
// The page over all maps: reached from home, read, ordered by keyboard, filtered, copied, and its people by customer.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { today } from '../../../src/app/today.ts';
import { addOurPerson } from '../../../src/edit/ourSide/addOurPerson.ts';
import { setFields } from '../../../src/edit/setFields.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import type { MapFields } from '../../../src/model/mapFields.ts';
import { OUTCOME_NAMES, ROLE_NAMES, STANCE_NAMES } from '../../../src/playbook/names.ts';
import { addDays } from '../../../src/shared/day.ts';
import { asId, type Sketch, sketch } from '../../fixtures/mapBuilder.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp, told } from '../../support/openApp.tsx';

const works = (id: string, fields: Partial<MapFields>, more: Sketch = {}): BuyingMap =>
  sketch({ id, people: { gao: 'finance' }, ...more, fields });

const LATE: Sketch = {
  people: { ada: { name: 'Ada Weiss', function: 'finance', stance: 'supporter', owner: asId('mia') }, lin: 'sales' },
  steps: { need: { name: 'The need', kind: 'need' }, sign: { name: 'The signature', kind: 'budget', here: true } },
  seats: ['lin initiator need', 'ada approver sign'],
  links: ['need > sign'],
  contacts: [{ with: ['ada'], day: addDays(today(), -3), status: 'planned' }],
};
const SECOND: Sketch = {
  people: { ada: { name: 'ADA  WEISS', function: 'finance', stance: 'opponent' } },
  steps: { need: 'need' },
  seats: ['ada executor need'],
};

const MAPS = [
  works('m1', { name: 'Press', customer: 'Linden AG', amount: 800_000, owner: asId('mia'), outcome: 'open' }, LATE),
  works('m2', { name: 'Oven', customer: 'linden ag', amount: 200_000, outcome: 'won' }, SECOND),
  works('m3', { name: '=Saw', customer: 'Ahorn', amount: 50_000, currency: 'EUR', reasonBy: addDays(today(), -1) }),
];

async function page(maps: readonly BuyingMap[], { hash = '#/maps', wait = true } = {}): Promise<OpenApp> {
  const device = testDevice();
  const tab = await device.open();
  const ours = await tab.openOurSide();
  ours.document.commit((side) => addOurPerson(side, { id: asId('mia'), name: 'Mia Ott' }));
  for (const map of maps) {
    device.now += 1000;
    await tab.library.create(map);
  }
  const app = await openApp(hash, { device });
  if (hash !== '#/') await app.findByRole('heading', { name: app.t('allmaps.title') });
  if (wait) await waitFor(() => expect(app.queryByRole('progressbar')).toBeNull());
  return app;
}
const table = async (app: OpenApp) => within(await app.findByRole('table', { name: app.t('allmaps.title') }));
const namesIn = async (app: OpenApp) =>
  (await table(app)).getAllByRole('rowheader').flatMap((head) => head.querySelector('a')?.textContent ?? []);
async function cellsOf(app: OpenApp, name: string): Promise<readonly string[]> {
  const row = (await table(app)).getByRole('link', { name }).closest('tr');
  return [...(row?.cells ?? [])].map((cell) => cell.textContent ?? '');
}
const showAll = (app: OpenApp) => app.user.click(app.getByRole('button', { name: app.t('allmaps.clear') }));

describe('the table over all maps', () => {
  it('is found from home once there are two maps, and says what each map says', async () => {
    const app = await page(MAPS, { hash: '#/', wait: false });
    await app.user.click(await app.findByRole('link', { name: app.t('home.overAll') }));
    await app.findByRole('heading', { name: app.t('allmaps.title') });
    await waitFor(async () => expect(await cellsOf(app, 'Press')).toContain('Mia Ott'));
    const cells = await cellsOf(app, 'Press');
    expect(cells.slice(0, 4)).toEqual(['Press', 'Linden AG', 'CNY 800,000', 'The signature']);
    expect(cells.at(7)).toBe(app.t('allmaps.covered', { covered: 1, people: 2 }));
    expect(Number(cells.at(8))).toBeGreaterThan(0);
    expect(cells.slice(9)).toEqual(['Mia Ott', OUTCOME_NAMES.open.en]);
    expect((await cellsOf(app, '=Saw')).at(4)).toContain(app.t('allmaps.passed'));
    await app.user.click((await table(app)).getByRole('link', { name: 'Press' }));
    expect(window.location.hash).toBe('#/map/m1/sheet');
  });

  it('tells as many late lines as the plan of the map, and as many stops as home', async () => {
    const app = await page(MAPS);
    const cells = await cellsOf(app, 'Press');
    // Home concludes anew in its own time.
    const onHome = () => app.storage.library.summaries().find(({ id }) => id === 'm1')?.stops;
    await waitFor(() => expect(String(onHome())).toBe(cells[5]));
    app.go('#/map/m1/plan');
    expect(await app.findByText(`· ${app.t('plan.late', { count: Number(cells[8]) })}`)).toBeTruthy();
  });

  it('adds amounts within a currency alone', async () => {
    const app = await page(MAPS);
    const foot = (await app.findByRole('rowheader', { name: app.t('allmaps.sum') })).closest('tr');
    expect(foot?.cells[1]?.textContent).toBe('CNY 1,000,000EUR 50,000');
  });

  it('is ordered by keyboard, and says by what', async () => {
    const app = await page(MAPS);
    const head = (await table(app)).getByRole('button', { name: app.t('allmaps.name') });
    head.focus();
    await app.user.keyboard('{Enter}');
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    expect(await namesIn(app)).toEqual(['=Saw', 'Oven', 'Press']);
    await app.user.keyboard('{Enter}');
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(await namesIn(app)).toEqual(['Press', 'Oven', '=Saw']);
    const heads = (await table(app)).getAllByRole('columnheader');
    expect(heads.filter((one) => one.getAttribute('aria-sort') !== 'none')).toHaveLength(1);
  });

  it('is filtered by who leads, by customer, by outcome and by words, and all come back at once', async () => {
    const app = await page(MAPS);
    const choose = (label: string, value: string) => app.user.selectOptions(app.getByLabelText(label), value);
    await choose(app.t('allmaps.owner'), 'Mia Ott');
    expect(await namesIn(app)).toEqual(['Press']);
    await choose(app.t('allmaps.owner'), app.t('allmaps.anybody'));
    await choose(app.t('allmaps.customer'), 'linden ag');
    expect([...(await namesIn(app))].sort()).toEqual(['Oven', 'Press']);
    await choose(app.t('allmaps.outcome'), OUTCOME_NAMES.won.en);
    expect(await namesIn(app)).toEqual(['Oven']);
    expect(app.getByText(app.t('allmaps.shownOf', { count: 1, all: 3 }))).toBeTruthy();
    fill(app.getByRole('searchbox'), 'press');
    await waitFor(() => expect(app.getByText(app.t('allmaps.noneFound'))).toBeTruthy());
    await showAll(app);
    expect(await namesIn(app)).toHaveLength(3);
    await app.user.click(app.getByLabelText(app.t('allmaps.lateOnly')));
    expect(await namesIn(app)).toEqual(['Press']);
    await showAll(app);
  });

  it('is copied for a spreadsheet, without a formula', async () => {
    const app = await page(MAPS);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await app.user.click(app.getByRole('button', { name: app.t('allmaps.copy') }));
    await waitFor(() => expect(told()).toBe(app.t('allmaps.copied')));
    const lines = String(write.mock.calls[0]?.[0]).split('\n');
    const rows = lines.map((line) => line.split('\t'));
    expect(rows).toHaveLength(4);
    const saw = rows.find(([name]) => name === "'=Saw");
    expect(saw?.slice(1, 4)).toEqual(['Ahorn', '50000', 'EUR']);
    expect(saw?.[5]).toBe(addDays(today(), -1));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('says so where nothing may be copied', async () => {
    const app = await page(MAPS);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await app.user.click(app.getByRole('button', { name: app.t('allmaps.copy') }));
    await waitFor(() => expect(told()).toBe(app.t('allmaps.notCopied')));
  });

  it('leaves samples out, and of none or one map says what there is', async () => {
    const sample = works('s1', { name: 'Pattern', sample: true });
    const none = await page([sample]);
    expect(await none.findByText(none.t('allmaps.noneYet'))).toBeTruthy();
    none.close();
    const one = await page([...MAPS.slice(0, 1), sample]);
    expect(await namesIn(one)).toEqual(['Press']);
    one.go('#/');
    await one.findByRole('link', { name: 'Press' });
    expect(one.queryByRole('link', { name: one.t('home.overAll') })).toBeNull();
  });

  it('follows a map that is changed meanwhile', async () => {
    const app = await page(MAPS);
    await app.storage.library.change(asId('m2'), (map) => setFields(map, { patch: { outcome: 'lost' } }));
    await waitFor(async () => expect((await cellsOf(app, 'Oven')).at(-1)).toBe(OUTCOME_NAMES.lost.en));
  });

  it('can be used while many are read, and the reading be stopped and taken up again', async () => {
    const many = Array.from({ length: 40 }, (_, nth) => works(`m${nth}`, { name: `Works ${nth}`, customer: 'Ahorn' }));
    const app = await page(many, { wait: false });
    await app.user.click(await app.findByRole('button', { name: app.t('allmaps.halt') }));
    expect(await namesIn(app)).toHaveLength(40);
    await app.user.click(await app.findByRole('button', { name: app.t('allmaps.goOn') }));
    await waitFor(() => expect(app.queryByRole('progressbar')).toBeNull());
    expect((await cellsOf(app, 'Works 39')).at(-1)).toBe(OUTCOME_NAMES.open.en);
  });

  it('is closed while only what is safe may be shown', async () => {
    const app = await page(MAPS);
    expect(await namesIn(app)).toHaveLength(3);
    app.go('#/map/m1/sheet');
    await app.findByRole('navigation', { name: app.t('shell.views') });
    await app.user.click(await app.findByRole('button', { name: app.t('showing.safe') }));
    app.go('#/maps');
    await waitFor(() => expect(app.queryByRole('navigation', { name: app.t('shell.views') })).toBeNull());
    expect(app.queryByRole('table')).toBeNull();
    expect(app.queryByText('Oven')).toBeNull();
  });
});

describe('people by customer', () => {
  it('sees somebody on two maps as one, with part and stance on each, and changes neither', async () => {
    const app = await page(MAPS);
    await app.user.click(app.getByRole('radio', { name: app.t('allmaps.people') }));
    await waitFor(() => expect(window.location.hash).toBe('#/maps/people'));
    const linden = within(await app.findByRole('table', { name: /linden ag/i }));
    const head = linden.getByRole('rowheader', { name: /ada weiss/i });
    expect(head.textContent).toContain(app.t('allmaps.onMaps', { count: 2 }));
    const cells = [...(head.closest('tr')?.cells ?? [])].map((cell) => cell.textContent ?? '');
    const names = linden.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(cells[names.indexOf('Press')]).toContain(`${ROLE_NAMES.approver.en}${STANCE_NAMES.supporter.en}`);
    expect(cells[names.indexOf('Oven')]).toContain(`${ROLE_NAMES.executor.en}${STANCE_NAMES.opponent.en}`);
    expect(linden.getByRole('link', { name: 'Oven' }).getAttribute('href')).toBe('#/map/m2/sheet');
    expect(app.getByText(app.t('allmaps.sameHint'))).toBeTruthy();
    expect(app.getByText(app.t('allmaps.single', { count: 1 }))).toBeTruthy();
    const oven = await app.storage.library.read(asId('m2'));
    expect(oven.ok && oven.value.people).toEqual(MAPS[1]?.people);
  });

  it('says so while no customer has two maps', async () => {
    const app = await page(MAPS.slice(1), { hash: '#/maps/people' });
    expect(await app.findByText(app.t('allmaps.noneShared'))).toBeTruthy();
  });
});
