// What is kept on the device, and the check whether it is whole.
import { expect, it } from 'vitest';
import { addPerson, MAP, named, opened, reach } from './keptMaps.ts';
import { type TestDevice, testDevice } from './testDevice.ts';

async function kept(): Promise<TestDevice> {
  const device = testDevice();
  const tab = await device.open();
  await tab.library.create(named(MAP, 'Linden Works'));
  const session = await opened(tab);
  session.document.commit(addPerson('ada'));
  await reach(session, 'saved');
  await session.close();
  return device;
}
const checked = async (device: TestDevice) => (await device.open()).library.check(MAP);

it('what is kept is told with its size, and the drafts beside it', async () => {
  const device = await kept();
  const tab = await device.open();
  tab.drafts.write(MAP, 'new-step', { text: 'Sign', caret: 4 });
  const found = await tab.library.inspect();
  const bytes = (await device.raw().updates.toArray()).reduce((sum, row) => sum + row.bytes.byteLength, 0);
  expect(found).toEqual({
    ok: true,
    value: {
      documents: [{ id: MAP, kind: 'map', removed: false, bytes }],
      drafts: { count: 1, letters: 4 },
      moments: { count: 0, bytes: 0 },
      persisted: null,
    },
  });
});

it('a map that is whole is sound', async () => {
  expect(await checked(await kept())).toEqual({ ok: true, value: 'sound' });
});

it('a map that lacks what its second copy has is mended, and sound from then on', async () => {
  const device = await kept();
  const tab = await device.open();
  const raw = device.raw();
  const last = (await raw.updates.toArray()).at(-1);
  await raw.updates.delete(last?.sequence ?? 0);
  expect(await tab.library.check(MAP)).toEqual({ ok: true, value: 'mended' });
  expect(await checked(device)).toEqual({ ok: true, value: 'sound' });
});

it('a map of which a part cannot be read is told', async () => {
  const device = await kept();
  const raw = device.raw();
  const [first] = await raw.updates.toArray();
  if (first) await raw.updates.put({ ...first, sum: first.sum + 1 });
  expect(await checked(device)).toEqual({ ok: true, value: 'unreadable' });
});
