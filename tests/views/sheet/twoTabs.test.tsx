// @vitest-environment happy-dom
// A card that another tab takes away from under the keys: what was meant for it acts on nothing, and an arrow goes on.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { deletePerson } from '../../../src/edit/deletePerson.ts';
import { deleteStep } from '../../../src/edit/deleteStep.ts';
import type { Edit } from '../../../src/edit/edit.ts';
import type { PersonId } from '../../../src/model/ids.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

const KEYS = '{Delete}{Backspace}{Enter} yz{Alt>}{ArrowRight}{/Alt}{Control>}x{/Control}';

interface Open {
  readonly app: OpenApp;
  readonly map: BuyingMap;
  /** What another tab does. */
  readonly elsewhere: (edit: Edit) => Promise<void>;
}

async function openSheet(view: 'sheet' | 'power' = 'sheet', device: TestDevice = testDevice()): Promise<Open> {
  const app = await openApp('#/example/crm', { device });
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
  app.go(window.location.hash.replace(/[^/]+$/, view));
  await app.findByText(app.t('shell.statusSaved'));
  const map = await app.map();
  return {
    app,
    map,
    elsewhere: async (edit) => {
      const session = await (await device.open()).openDocument(map.id);
      if (!session.ok) throw new Error('The map is not there');
      session.value.document.commit(edit);
    },
  };
}

const tabStop = (id: string) => document.querySelector<HTMLElement>(`[data-tab-stop="${id}"]`);
const focused = () => document.activeElement?.getAttribute('data-tab-stop') ?? null;

/** Puts the focus on it, lets another tab take it away, and presses keys that were meant for it. */
async function pressOn({ app, elsewhere }: Open, id: string, takeAway: Edit): Promise<void> {
  await waitFor(() => expect(tabStop(id)).not.toBeNull());
  tabStop(id)?.focus();
  await elsewhere(takeAway);
  await waitFor(() => expect(tabStop(id)).toBeNull());
  await waitFor(() => expect(document.activeElement?.matches('[data-own-scroll]')).toBe(true));
  const before = await app.map();
  await app.user.keyboard(KEYS);
  expect(await app.map()).toEqual(before);
}

it('of a card whose person goes elsewhere no key goes on to the card beside it', async () => {
  const open = await openSheet();
  const seat = mapIndex(open.map).seats.find(
    (one) =>
      mapIndex(open.map).seatsOfStep(one.step).length > 1 && mapIndex(open.map).seatsOfPerson(one.person).length === 1,
  );
  if (!seat) throw new Error('Nobody sits beside another');
  await pressOn(open, seat.id, (map) => deletePerson(map, { person: seat.person }));
  await open.app.user.keyboard('{ArrowDown}');
  await waitFor(() => expect(open.map.seats[focused() ?? '']?.step).toBe(seat.step));
});

it('of a head whose step goes elsewhere no key goes on to the head beside it', async () => {
  const open = await openSheet();
  const [, step] = mapIndex(open.map).steps;
  if (!step) throw new Error('There is no second step');
  await pressOn(open, step.id, (map) => deleteStep(map, { step: step.id }));
});

it('a card that is taken out here leaves the focus to the one beside it, for the next key', async () => {
  const { app, map } = await openSheet();
  const seat = mapIndex(map).seats.find((one) => mapIndex(map).seatsOfStep(one.step).length > 1);
  if (!seat) throw new Error('Nobody sits beside another');
  await waitFor(() => expect(tabStop(seat.id)).not.toBeNull());
  tabStop(seat.id)?.focus();
  await app.user.keyboard('{Delete}');
  await waitFor(() => expect(map.seats[focused() ?? '']?.step).toBe(seat.step));
  expect(focused()).not.toBe(seat.id);
});

it('of a place on the power grid whose person goes elsewhere no arrow moves somebody else', async () => {
  const { app, elsewhere } = await openSheet('power');
  const chips = () => [...document.querySelectorAll<HTMLElement>('[data-chip]')];
  await waitFor(() => expect(chips().length).toBeGreaterThan(1));
  const [chip] = chips();
  const id = chip?.dataset.chip as PersonId;
  chip?.focus();
  expect(document.activeElement).toBe(chip);
  await elsewhere((map) => deletePerson(map, { person: id }));
  await waitFor(() => expect(chips().map((one) => one.dataset.chip)).not.toContain(id));
  await waitFor(() => expect(document.activeElement?.matches('body, button, [data-chip]')).toBe(false));
  const before = await app.map();
  await app.user.keyboard('{ArrowUp}{ArrowRight}');
  expect(await app.map()).toEqual(before);
});
