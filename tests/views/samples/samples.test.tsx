// @vitest-environment happy-dom
// A map is begun from a sample and its chairs are filled by keyboard; a map is kept as a sample; one is held against another.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { today } from '../../../src/app/today.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { isChair } from '../../../src/model/chair.ts';
import type { MapId } from '../../../src/model/ids.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asSample, wordsOf } from '../../../src/samples/asSample.ts';
import { fill, type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const nameFields = ({ getAllByRole, t }: OpenApp) =>
  getAllByRole<HTMLInputElement>('combobox', { name: t('outline.personName') });

/** Goes to a sample's link and waits for the outline of the map that it begins. */
async function begun(hash: string): Promise<OpenApp> {
  const app = await openApp(hash);
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/outline$/));
  await waitFor(() => expect(nameFields(app).length).toBeGreaterThan(0));
  return app;
}

const here = () => document.activeElement as HTMLInputElement;

describe('a link to a sample', () => {
  it('begins a map whose chairs are filled one after the other, by keyboard', async () => {
    const app = await begun('#/sample/small-shop');
    // Owner, shop assistant, then those who stand outside; who sits in several steps is asked for once.
    await waitFor(() => expect(here().getAttribute('data-line')).toBe('seat-annoyed-owner-initiator'));
    expect(app.getByText(app.t('samples.chairsLeft', { count: 4 }))).toBeTruthy();
    await app.user.keyboard('Ada Weiss, met{Enter}Ben Kurz{Enter}');
    await app.user.keyboard('Carl Weiss{Enter}Dr Dorn{Enter}');
    const map = await app.map();
    const byId = Object.fromEntries(Object.values(map.people).map(({ id, name }) => [id, name]));
    expect(byId).toMatchObject({ owner: 'Ada Weiss', helper: 'Ben Kurz' });
    expect(new Set(Object.values(byId))).toEqual(new Set(['Ada Weiss', 'Ben Kurz', 'Carl Weiss', 'Dr Dorn']));
    expect(map.people.owner).toMatchObject({ contact: 'met', title: 'Owner', limit: { kind: 'unlimited' } });
    expect(map.fields).toMatchObject({ pattern: 'sample-small-shop', sample: false });
    expect(app.queryByText(app.t('samples.chairsLeft', { count: 1 }))).toBeNull();
  });

  it('takes somebody who is named already for the same person', async () => {
    const app = await begun('#/sample/small-shop');
    await waitFor(() => expect(here().getAttribute('data-line')).toBe('seat-annoyed-owner-initiator'));
    await app.user.keyboard('Ada Weiss{Enter}Ada Weiss{Enter}');
    const map = await app.map();
    expect(Object.keys(map.people)).toHaveLength(3);
    expect(
      mapIndex(map)
        .seatsOfPerson('owner' as never)
        .map(({ role }) => role),
    ).toEqual(['initiator', 'executor', 'approver', 'approver']);
  });

  it('keeps what is typed when the field is left, in one step back', async () => {
    const app = await begun('#/sample/small-shop');
    const [first, second] = nameFields(app);
    await app.user.type(first as HTMLElement, 'Ada Weiss');
    (second as HTMLElement).focus();
    await waitFor(async () => expect((await app.map()).people.owner?.name).toBe('Ada Weiss'));
    await app.user.keyboard('{Control>}z{/Control}');
    expect((await app.map()).people.owner?.name).toBe('');
  });

  it('that leads nowhere says so', async () => {
    const app = await openApp('#/sample/nothing-here');
    expect(await app.findByText(app.t('samples.gone'))).toBeTruthy();
    expect(app.storage.library.summaries()).toEqual([]);
  });
});

describe('a limit of the sample', () => {
  it('is told as the sample’s until somebody puts it right', async () => {
    const app = await begun('#/sample/city-hospital');
    const usual = app.t('outline.maySignUsually', { limit: 'up to CNY 300,000' });
    expect(app.getAllByText(usual).length).toBeGreaterThan(0);
    expect(Object.values((await app.map()).sources).every(({ assumed }) => assumed)).toBe(true);
    await app.user.click(app.getByRole('button', { name: app.t('samples.right') }));
    await waitFor(() => expect(app.queryByText(usual)).toBeNull());
    expect((await app.map()).sources).toEqual({});
    expect(app.queryByText(app.t('samples.pattern'))).toBeNull();
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(app.getAllByText(usual).length).toBeGreaterThan(0));
  });
});

describe('the shelf', () => {
  it('is found from home, searched and filtered, and keeps its empty cells in sight', async () => {
    const app = await openApp('#/');
    await app.user.click(await app.findByRole('button', { name: app.t('home.fromSample') }));
    const table = await app.findByRole('table');
    await waitFor(() => expect(within(table).getAllByRole('link')).toHaveLength(12));
    const gaps = () => within(table).getAllByText(app.t('samples.emptyCell')).length;
    const before = gaps();
    expect(before).toBeGreaterThan(20);
    fill(app.getByRole('searchbox', { name: app.t('samples.search') }), 'tax adviser');
    await waitFor(() => expect(within(table).getAllByRole('link')).toHaveLength(2));
    expect(gaps()).toBe(before + 10);
    fill(app.getByRole('searchbox', { name: app.t('samples.search') }), '');
    await app.user.selectOptions(app.getByRole('combobox', { name: app.t('samples.category') }), 'Equipment');
    await waitFor(() => expect(within(table).getAllByRole('link')).toHaveLength(4));
  });

  it('opens a sample in full, and a map from there', async () => {
    const app = await openApp('#/samples/sample-holding');
    const start = await app.findByRole('link', { name: app.t('samples.start') });
    expect(app.getByText('Studied by the party committee')).toBeTruthy();
    await app.user.click(start);
    app.go(start.getAttribute('href') ?? '');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/outline$/));
  });
});

describe('a map kept as a sample', () => {
  it('shows what stays and what goes, takes no name, and stands on the shelf and not on home', async () => {
    const app = await openExample('crm', 'outline');
    const before = await app.map();
    await app.user.click(app.getByTitle(app.t('shell.aboutMap')));
    await app.user.click(await app.findByRole('button', { name: app.t('samples.keep') }));
    const dialog = await app.findByRole('dialog');
    const said = within(dialog);
    expect(said.getByText(/^Names: .*Lin Wei/)).toBeTruthy();
    expect(said.getByText(/^Chairs, by title: .*Head of sales management/)).toBeTruthy();
    const name = said.getByRole('textbox', { name: app.t('samples.name') });
    const save = said.getByRole<HTMLButtonElement>('button', { name: app.t('samples.keep') });
    expect(save.disabled).toBe(true);
    fill(name, 'CRM, as Lin Wei buys it');
    await said.findByText(app.t('samples.holdsName'));
    expect(save.disabled).toBe(true);
    fill(name, 'CRM for a group');
    await waitFor(() => expect(save.disabled).toBe(false));
    await app.user.click(save);
    await said.findByText(app.t('samples.kept', { name: 'CRM for a group' }));
    expect(await app.map()).toEqual(before);
    const kept = app.storage.library.summaries().find(({ sample }) => sample);
    const read = kept && (await app.storage.library.read(kept.id));
    expect(read?.ok && Object.values(read.value.people).every(isChair)).toBe(true);
    app.go('#/');
    await app.findByRole('heading', { name: app.t('home.myMaps') });
    expect(app.queryByText('CRM for a group')).toBeNull();
    app.go(`#/map/${kept?.id}/outline`);
    await waitFor(() => expect(window.location.hash).toBe(`#/samples/${kept?.id}`));
    expect(await app.findByRole('heading', { name: 'CRM for a group' })).toBeTruthy();
  });
});

describe('a map held against a sample', () => {
  it('that it was given later shows who is missing and where it differs', async () => {
    const app = await openExample('reimbursement', 'outline');
    app.go(window.location.hash.replace(/[^/]+$/, 'sample'));
    const choice = await app.findByRole<HTMLSelectElement>('combobox', { name: app.t('samples.against') });
    await waitFor(() => expect(choice.options.length).toBeGreaterThan(12));
    await app.user.selectOptions(choice, 'Joint-stock bank, China: system for a business line');
    await app.findByText(app.t('samples.rolesFilled', { named: 2, of: 12 }));
    expect((await app.map()).fields.pattern).toBe('sample-joint-stock-bank');
    expect(app.getAllByText(app.t('samples.state_missing'))).toHaveLength(10);
    expect(app.getByText('Not on the map: “Proof of concept” (Pilot)')).toBeTruthy();
  });

  it('that it was begun from differs nowhere', async () => {
    const app = await begun('#/sample/university');
    app.go(window.location.hash.replace(/[^/]+$/, 'sample'));
    expect(await app.findByText(app.t('samples.noDifference'))).toBeTruthy();
  });
});

it('the told story of seven people takes fewer strokes from a sample than from nothing', async () => {
  const story = reimbursement('en', today());
  const sample = asSample(story, 'own-sample' as MapId, { ...wordsOf(story), name: 'Own' });
  const { seats, people } = mapIndex(story);
  const seven = [...new Set(seats.map(({ person }) => person))].slice(0, 7);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  /** A line typed from nothing says the title, the function where the title does not tell it, and the role. */
  const app = await openApp('#/');
  await app.storage.library.create(sample);
  app.go('#/sample/own-sample');
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/outline$/));
  await waitFor(() => expect(here().getAttribute('data-line')).toBe('seat-01'));
  let fromSample = 0;
  for (const id of seven) {
    await app.user.keyboard(`${nameOf(id)}{Enter}`);
    fromSample += nameOf(id).length + 1;
  }
  const filled = Object.values((await app.map()).people).filter(({ name }) => name !== '');
  expect(filled.map(({ name }) => name).sort()).toEqual(seven.map(nameOf).sort());
  for (const id of seven) {
    const told = story.people[id];
    expect(filled.find(({ name }) => name === told?.name)).toMatchObject({
      title: told?.title,
      function: told?.function,
    });
  }

  app.close();
  const blank = await openApp('#/');
  let fromNothing = 0;
  const type = async (text: string) => {
    await blank.user.keyboard(`${text}{Enter}`);
    fromNothing += text.length + 1;
  };
  const lineOf = (id: string) => [nameOf(id), story.people[id]?.title ?? ''].join(', ');
  (await blank.findByRole('textbox', { name: blank.t('home.question') })).focus();
  await type(lineOf(seven[0] as string));
  await waitFor(() => expect(window.location.hash).toMatch(/outline$/));
  const steps = mapIndex(story).steps.filter((step) =>
    seats.some((seat) => seat.step === step.id && seven.includes(seat.person)),
  );
  await waitFor(() => expect(here().getAttribute('data-line')).not.toBeNull());
  const done = new Set([seven[0]]);
  for (const [place, step] of steps.entries()) {
    if (place > 0) await type('');
    await type(step.name);
    for (const seat of seats.filter((one) => one.step === step.id && seven.includes(one.person))) {
      if (done.has(seat.person)) continue;
      done.add(seat.person);
      await type(lineOf(seat.person));
    }
  }
  const typed = Object.values((await blank.map()).people).map(({ name }) => name);
  expect(typed.sort()).toEqual(seven.map(nameOf).sort());
  // Letters and Enter. From nothing, steps have names and people a title; neither has a limit or an arrow by then.
  expect({ fromSample, fromNothing }).toEqual({ fromSample: 59, fromNothing: 249 });
});
