// @vitest-environment happy-dom
// Half-typed lines outlive a reload, a closed page and the way home, and go with what they belong to.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { addStep } from '../../src/edit/addStep.ts';
import type { StepId } from '../../src/model/ids.ts';
import { createUnfinished } from '../../src/storage/unfinished.ts';
import { MAP, named } from '../storage/keptMaps.ts';
import { type TestDevice, testDevice } from '../storage/testDevice.ts';
import { fill, openApp } from '../support/openApp.tsx';

const STEP = 'step-1' as StepId;

async function deviceWithMap(): Promise<TestDevice> {
  const device = testDevice();
  const map = addStep(named(MAP, 'Linden Works'), { id: STEP, name: 'Budget', kind: 'budget', at: 'end' });
  await (await device.open()).library.create(map);
  return device;
}

const line = async (name: string): Promise<HTMLInputElement> =>
  waitFor(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-line="${name}"]`);
    if (!field) throw new Error('not there yet');
    return field;
  });

const outline = `#/map/${MAP}/outline`;

describe('a half-typed line of the outline', () => {
  it('is there after the page was closed and opened again, in its own step and nowhere else', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann, head of pro');
    fill(await line('draft outside'), '王');
    app.close();
    await openApp(outline, { device });
    expect((await line(`draft ${STEP}`)).value).toBe('Ann, head of pro');
    expect((await line('draft outside')).value).toBe('王');
    expect((await line('new-step')).value).toBe('');
  });

  it('is there after the way home and back', async () => {
    const app = await openApp(outline, { device: await deviceWithMap() });
    fill(await line(`draft ${STEP}`), 'Ann');
    app.go('#/');
    await app.findByRole('heading', { name: app.t('home.question') });
    app.go(outline);
    expect((await line(`draft ${STEP}`)).value).toBe('Ann');
  });

  it('is kept no longer than until it is added', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann');
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect(Object.keys((await app.map()).people)).toHaveLength(1));
    expect([...device.shelf.keys()].filter((key) => key.includes('unfinished'))).toEqual([]);
  });

  it('goes with everything that is removed', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    const field = await line(`draft ${STEP}`);
    fill(field, 'Ann');
    await (await device.open()).library.removeEverything();
    await app.findByText(app.t('shell.statusNotSaved', { reason: app.t('shell.reasonWiped') }));
    fill(field, 'Ann P');
    expect(field.value).toBe('Ann P');
    expect([...device.shelf.keys()]).toEqual([]);
  });

  it('goes with a removed map that is cleared away for good', async () => {
    const device = await deviceWithMap();
    const app = await openApp(outline, { device });
    fill(await line(`draft ${STEP}`), 'Ann');
    app.close();
    await app.storage.library.remove(MAP);
    for (let day = 0; day < 31; day += 1) {
      device.now += 86_400_000;
      await device.open();
    }
    expect([...device.shelf.keys()].filter((key) => key.includes(MAP))).toEqual([]);
  });
});

it('a half-typed colleague of our side is there after the page was closed', async () => {
  const device = testDevice();
  const app = await openApp('#/our-side', { device });
  fill(await app.findByRole('textbox', { name: app.t('ourside.newPerson') }), 'Jo, pres');
  app.close();
  const again = await openApp('#/our-side', { device });
  const field = await again.findByRole<HTMLInputElement>('textbox', { name: again.t('ourside.newPerson') });
  expect(field.value).toBe('Jo, pres');
});

describe('lines on a shelf', () => {
  const closed = () => {
    throw new DOMException('closed to the page', 'SecurityError');
  };

  it.each([
    ['none', null],
    ['closed', { get: closed, set: closed, remove: closed, keys: closed }],
  ])('last as long as the page where it is %s', (_, shelf) => {
    const unfinished = createUnfinished(shelf);
    unfinished.write('m', 'a', 'Ann');
    unfinished.write('m', 'b', 'Bo');
    unfinished.write('m', 'a', '');
    expect(['a', 'b'].map((name) => unfinished.read('m', name))).toEqual(['', 'Bo']);
    unfinished.forget('m');
    expect(unfinished.read('m', 'b')).toBe('');
  });

  it.each(['{', '7', '{"a":"Ann"}', '[["a"]]', '[["a",1]]', '[null]'])('of another shape are none: %s', (text) => {
    const unfinished = createUnfinished({ get: () => text, set: () => {}, remove: () => {}, keys: () => [] });
    expect(unfinished.read('m', 'a')).toBe('');
  });
});
