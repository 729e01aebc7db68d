// The browser is asked not to throw things away when something worth keeping is first saved.
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { tellingOurSide } from '../fixtures/tellingMap.ts';
import { addPerson, eventually, MAP, named } from './keptMaps.ts';
import { testDevice } from './testDevice.ts';

const fetchExample = async () => readFileSync('public/examples/crm.en.json', 'utf8');

it('by the first map, once a visit', async () => {
  const persist = vi.fn();
  const { library } = await testDevice().open({ persist });
  expect(persist).not.toHaveBeenCalled();
  await library.create(named(MAP, 'Linden'));
  await library.change(MAP, addPerson('zhao'));
  expect(persist).toHaveBeenCalledTimes(1);
});

it('by our side', async () => {
  const persist = vi.fn();
  const { library } = await testDevice().open({ persist });
  await library.replaceOurSide(tellingOurSide);
  expect(persist).toHaveBeenCalledTimes(1);
});

it('not by the copy of an example, until somebody works on it', async () => {
  const persist = vi.fn();
  const { library } = await testDevice().open({ persist }, { fetchExample });
  const opened = await library.openExample('crm');
  if (!opened.ok) throw new Error('not opened');
  expect(persist).not.toHaveBeenCalled();
  await library.change(opened.value, addPerson('zhao'));
  await eventually(() => persist.mock.calls.length).toBe(1);
});
