// @vitest-environment happy-dom
// A map's moments, from the time line to the map and back: looked at, named, restored, copied, and never edited.
import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { MapId, MomentId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { parseRoute } from '../../../src/views/context/route.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { fill, focusIn, type OpenApp, openApp, openExample, told } from '../../support/openApp.tsx';

const idHere = () => (parseRoute(window.location.hash) as { id: MapId }).id;
const at = (hour: number, minute = 0) => new Date(2026, 2, 12, hour, minute).getTime();

const ours = ({ moments: _, chapters: __, ...rest }: BuyingMap) => rest;
const stanceOf = (map: BuyingMap) => Object.values(map.people).find(({ kp }) => kp)?.stance;

/** Somebody of this tab changes what the CFO thinks, at a time. */
async function change(app: OpenApp, device: TestDevice, when: number, stance: 'sceptic' | 'opponent' | 'champion') {
  device.now = when;
  const opened = await app.storage.openDocument(idHere());
  if (!opened.ok) throw new Error(opened.reason);
  const { document, close } = opened.value;
  const person = Object.values(document.projection().people).find(({ kp }) => kp);
  if (!person) throw new Error('nobody');
  document.commit((map) => setPerson(map, { person: person.id, patch: { stance } }));
  await expect.poll(() => opened.value.status().state).toBe('saved');
  await close();
}

const momentsOf = async (app: OpenApp) => {
  const list = await app.storage.moments.list(idHere());
  if (!list.ok) throw new Error(list.reason);
  return list.value;
};

const STOOD = 'This is how it stood on 12 Mar 2026, 09:00';

/** A map that was changed at nine and at ten, looked at as it stood at nine: the CFO, Lu Ming, was a sceptic then. */
async function lookingBack(language: 'en' | 'zh-CN' = 'en') {
  const device = testDevice();
  device.now = at(8);
  const app = await openExample('reimbursement', 'plan', { device, language, story: false });
  await change(app, device, at(9), 'sceptic');
  const then = await app.map();
  await change(app, device, at(10), 'opponent');
  await expect.poll(async () => (await momentsOf(app)).length).toBe(2);
  const nine = (await momentsOf(app))[1]?.id as MomentId;
  app.go(`#/map/${idHere()}/moment/${nine}`);
  const line = await app.findByRole('region', { name: app.t('moments.timeLine') });
  const back = await app.findByRole('button', { name: app.t('moments.back') });
  return { device, app, then, nine, line: within(line), back };
}

describe('a moment that is looked at', () => {
  it('shows the map as it stood, says so, and lets nothing be changed', async () => {
    const { app, nine, line } = await lookingBack();
    await app.findByRole('region', { name: STOOD });
    await expect.poll(told).toBe(STOOD);
    const here = await line.findByRole('link', { name: '12 Mar 2026, 09:00' });
    expect(here.getAttribute('aria-current')).toBe('true');
    const sheet = app.getByRole('region', { name: app.t('sheet.customer') });
    expect(await within(sheet).findByText('Lu Ming')).toBeTruthy();
    expect(within(sheet).queryAllByRole('textbox')).toEqual([]);
    const before = await app.map();
    await app.user.keyboard('{Control>}z{/Control}');
    await app.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await app.map()).toEqual(before);
    expect(app.queryByRole('button', { name: app.t('common.undo') })).toBeNull();
    expect(window.location.hash).toContain(nine);
  });

  it('stays as it stood while another tab works on', async () => {
    const { app, device, then, nine } = await lookingBack();
    const other = await openApp(window.location.hash, { device });
    await change(other, device, at(10, 1), 'champion');
    await expect.poll(async () => stanceOf(await app.map())).toBe('champion');
    const state = await app.storage.moments.read(idHere(), nine);
    expect(state.ok && state.value).toEqual(then);
    expect(app.getByRole('region', { name: STOOD })).toBeTruthy();
  });

  it('is compared with now, as a list that leads there and by marks on the sheet of now', async () => {
    const { app } = await lookingBack();
    const face = (name: string) => app.user.click(app.getByRole('radio', { name }));
    await face(app.t('compare.onSheet'));
    const sheet = await app.findByRole('region', { name: app.t('sheet.customer') });
    const card = await within(sheet).findByRole('button', { name: /^Lu Ming.*stance was: Sceptic/ });
    expect(card.querySelector('[data-mark="changed"]')).toBeTruthy();
    expect(sheet.querySelectorAll('[data-mark]')).toHaveLength(1);
    await face(app.t('compare.asThen'));
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(0);
    await face(app.t('compare.asList'));
    expect(await app.findByRole('heading', { name: /12 Mar 2026, 09:00.*Now/ })).toBeTruthy();
    await app.user.click(app.getByRole('button', { name: 'Lu Ming' }));
    expect(window.location.hash).toBe(`#/map/${idHere()}/sheet`);
    await expect.poll(() => app.queryByRole('textbox', { name: app.t('inspector.name') })).toBeTruthy();
  });

  it('stands in somebody’s details as the way that stance and contact went, once that is unfolded', async () => {
    const { app } = await lookingBack();
    await app.user.click(app.getByRole('radio', { name: app.t('compare.asList') }));
    await app.user.click(await app.findByRole('button', { name: 'Lu Ming' }));
    const title = await app.findByText(app.t('compare.throughTime'));
    expect(app.queryByText(app.t('compare.stance_down'))).toBeNull();
    await app.user.click(title);
    expect(await app.findByText(app.t('compare.stance_down'))).toBeTruthy();
  });

  it('is restored as one step, after the present was kept, and undo gives the present back', async () => {
    const { app, device, then } = await lookingBack();
    device.now = at(10, 2);
    const present = await app.map();
    await app.user.click(app.getByRole('button', { name: app.t('moments.restore') }));
    await expect.poll(() => window.location.hash).toMatch(/sheet$/);
    app.go(window.location.hash.replace('sheet', 'plan'));
    expect(ours(await app.map())).toEqual(ours(then));
    expect(told()).toContain('The map is what it was on 12 Mar 2026, 09:00.');
    const [kept] = (await momentsOf(app)).slice(-1);
    const first = kept && (await app.storage.moments.read(idHere(), kept.id));
    expect(first?.ok && first.value).toEqual(present);
    await app.user.click(await app.findByRole('button', { name: app.t('common.undo') }));
    await expect.poll(async () => stanceOf(await app.map())).toBe('opponent');
    expect(await app.map()).toEqual(present);
  });

  it('gets a name afterwards, under which it is read out and found in the file', async () => {
    const { app, nine, line } = await lookingBack();
    await app.user.click(app.getByRole('button', { name: app.t('moments.name') }));
    fill(app.getByRole('textbox', { name: app.t('moments.nameField') }), ' before  the board ');
    await app.user.click(app.getByRole('button', { name: app.t('moments.keep') }));
    await line.findByRole('link', { name: '12 Mar 2026, 09:00, before the board' });
    expect(Object.values((await app.map()).moments)).toEqual([
      { id: nine, name: 'before the board', note: '', day: '2026-03-12', minute: 540 },
    ]);
    await app.user.click(app.getByRole('button', { name: app.t('moments.unname') }));
    expect((await app.map()).moments).toEqual({});
    await app.user.click(await app.findByRole('button', { name: app.t('common.undo') }));
    await expect.poll(async () => Object.keys((await app.map()).moments)).toEqual([nine]);
  });

  it('gets a word beside its name, which stands over the map of then', async () => {
    const { app } = await lookingBack();
    await app.user.click(app.getByRole('button', { name: app.t('moments.name') }));
    fill(app.getByRole('textbox', { name: app.t('moments.nameField') }), 'before the board');
    fill(app.getByRole('textbox', { name: app.t('moments.noteField') }), ' The price is open. The CFO wants figures. ');
    await app.user.click(app.getByRole('button', { name: app.t('moments.keep') }));
    await expect.poll(() => app.queryByRole('dialog')).toBeNull();
    expect(await app.findByText('The price is open. The CFO wants figures.')).toBeTruthy();
    expect(Object.values((await app.map()).moments)).toMatchObject([
      { name: 'before the board', note: 'The price is open. The CFO wants figures.' },
    ]);
    await app.user.click(app.getByRole('button', { name: app.t('moments.rename') }));
    expect(app.getByRole('textbox', { name: app.t('moments.noteField') })).toHaveProperty(
      'value',
      'The price is open. The CFO wants figures.',
    );
  });

  it('is called by its name first where it is compared, and having one is no change', async () => {
    const { app } = await lookingBack();
    await app.user.click(app.getByRole('radio', { name: app.t('compare.asList') }));
    await app.findByRole('heading', { name: /^12 Mar 2026, 09:00.*Now$/ });
    const changes = app.getByRole('radio', { name: /^All/ }).parentElement?.textContent;
    await app.user.click(app.getByRole('button', { name: app.t('moments.name') }));
    fill(app.getByRole('textbox', { name: app.t('moments.nameField') }), 'one');
    await app.user.click(app.getByRole('button', { name: app.t('moments.keep') }));
    await app.findByRole('heading', { name: /^one \(12 Mar 2026, 09:00\).*Now$/ });
    expect(app.queryByText(/Moment: one/)).toBeNull();
    expect(app.getByRole('radio', { name: /^All/ }).parentElement?.textContent).toBe(changes);
  });

  it('is removed from the time line, and put back there with all that was kept', async () => {
    const { app, then, nine, line } = await lookingBack();
    await app.user.click(app.getByRole('button', { name: app.t('moments.remove') }));
    await expect.poll(() => window.location.hash).toMatch(/sheet$/);
    expect(told()).toContain('Removed from the time line: 12 Mar 2026, 09:00.');
    // The one that is left of that day stands open: nothing is to be folded.
    await expect.poll(() => line.queryByRole('button', { name: /^12 Mar: / })).toBeNull();
    expect(line.getAllByRole('link', { name: /^12 Mar 2026/ })).toHaveLength(1);
    await app.user.click(line.getByRole('button', { name: 'Put back 1 removed' }));
    await line.findByRole('button', { name: '12 Mar: 2 kept automatically' });
    expect(line.queryByRole('button', { name: /^Put back/ })).toBeNull();
    const state = await app.storage.moments.read(idHere(), nine);
    expect(state.ok && state.value).toEqual(then);
  });

  it('is not restored where the present cannot be kept first', async () => {
    const { app, device, then } = await lookingBack();
    const raw = device.raw();
    const [row] = await raw.documents.where('id').equals(idHere()).toArray();
    await raw.documents.delete(idHere());
    await app.user.click(app.getByRole('button', { name: app.t('moments.restore') }));
    await app.findByText(/could not be kept first, so it was left as it is/);
    if (row) await raw.documents.put(row);
    raw.dexie.close();
    expect(window.location.hash).toContain('/moment/');
    expect(stanceOf(then)).toBe('sceptic');
    expect(stanceOf(await app.map())).toBe('opponent');
  });

  it('is opened as a copy of its own', async () => {
    const { app, then } = await lookingBack('zh-CN');
    const from = idHere();
    await app.user.click(app.getByRole('button', { name: app.t('moments.copy') }));
    await expect.poll(idHere).not.toBe(from);
    app.go(window.location.hash.replace('sheet', 'plan'));
    const copy = await app.map();
    expect(copy.people).toEqual(then.people);
    expect(copy.fields.name).toBe(`${then.fields.name}（2026年3月12日 09:00）`);
  });

  it('says that it is damaged where it is, and leads back', async () => {
    const { app, device, nine, back } = await lookingBack();
    await app.user.click(back);
    const raw = device.raw();
    await raw.states.put({ map: idHere(), id: nine, bytes: Uint8Array.of(1, 2, 3) });
    raw.dexie.close();
    app.go(`#/map/${idHere()}/moment/${nine}`);
    await app.findByText(app.t('moments.damaged'));
    app.go(`#/map/${idHere()}/moment/never-kept`);
    await app.findByText(app.t('moments.gone'));
  });
});

describe('the time line', () => {
  it('is walked by arrows, with what the map kept by itself folded by day', async () => {
    const { app, line } = await lookingBack();
    const day = line.getByRole('button', { name: '12 Mar: 2 kept automatically' });
    expect(day.getAttribute('aria-expanded')).toBe('true');
    line.getByRole('link', { name: app.t('moments.now') }).focus();
    await app.user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('12 Mar 2026, 09:00');
    await app.user.keyboard('{Home}');
    expect(document.activeElement).toBe(day);
    await app.user.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Now');
  });

  it('keeps the present moment under a name, and says how much is kept', async () => {
    const { app, line } = await lookingBack();
    await app.user.click(line.getByRole('button', { name: app.t('moments.keepNow') }));
    const dialog = app.getByRole('dialog');
    expect(focusIn(dialog)).toBe(true);
    fill(app.getByRole('textbox', { name: app.t('moments.nameField') }), 'kick-off');
    await app.user.keyboard('{Enter}');
    await line.findByRole('link', { name: /kick-off$/ });
    expect(told()).toBe('Kept: kick-off');
    await line.findByText(/^2 kept automatically · 1 with a name · \d+ kB$/);
    const [moment] = Object.values((await app.map()).moments);
    const state = moment && (await app.storage.moments.read(idHere(), moment.id));
    expect(state?.ok && stanceOf(state.value)).toBe('opponent');
  });

  it('writes no name for what could not be kept', async () => {
    const { app, device, line } = await lookingBack();
    await app.user.click(line.getByRole('button', { name: app.t('moments.keepNow') }));
    const raw = device.raw();
    await raw.documents.clear();
    raw.dexie.close();
    fill(app.getByRole('textbox', { name: app.t('moments.nameField') }), 'kick-off');
    await app.user.keyboard('{Enter}');
    expect((await app.findByRole('alert')).textContent).toBe(app.t('moments.thinnedMeanwhile'));
    expect(line.queryByRole('link', { name: /kick-off/ })).toBeNull();
  });
});
