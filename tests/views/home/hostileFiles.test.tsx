// @vitest-environment happy-dom
// Files from anywhere: what is no good map is refused with its reason, in both languages, and changes nothing on the device.
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { everywhere } from '../../../src/text/areas/everywhere.ts';
import { home } from '../../../src/text/areas/home.ts';
import { HOSTILE_FILES } from '../../fixtures/hostileFiles.ts';
import { MAP, named } from '../../storage/keptMaps.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { openApp } from '../../support/openApp.tsx';

const GOOD = readFileSync('public/examples/crm.en.json', 'utf8');

/** Everything in the database but the caches. */
async function stored(device: TestDevice) {
  const { dexie, meta, documents, updates } = device.raw();
  try {
    return { meta: await meta.toArray(), documents: await documents.toArray(), updates: await updates.toArray() };
  } finally {
    dexie.close();
  }
}

const mapsOnHome = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe.each(LANGUAGES)('a hostile file is refused in %s, and nothing changes:', (language) => {
  it.each(HOSTILE_FILES.map((file) => [file.what, file] as const))('%s', async (_what, file) => {
    const device = testDevice();
    const { user, storage, t } = await openApp('#/', { language, device });
    await storage.library.create(named(MAP, 'Linden Works'));
    await screen.findByRole('link', { name: /Linden Works/ });
    const [maps, before] = [mapsOnHome(), await stored(device)];
    const take = (bytes: Buffer) =>
      user.upload(
        screen.getByTestId('import'),
        new File([new Uint8Array(bytes)], 'map.json', { type: 'application/json' }),
      );

    await take(file.make(GOOD));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(file.sentence[language]);
    expect(alert.textContent).toContain(home.nothingChanged[language]);
    if (file.where) expect(alert.textContent).toContain(t('home.refusedWhere', { where: file.where }));
    expect(mapsOnHome()).toEqual(maps);
    expect(await stored(device)).toEqual(before);
    expect([{}, [], Object, Array].map((thing) => 'polluted' in thing)).not.toContain(true);

    // What is good is still taken.
    await user.click(within(alert).getByRole('button', { name: everywhere.close[language] }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await storage.library.importFile(new File([GOOD], 'map.json'))).toMatchObject({ ok: true });
    expect((await stored(device)).documents).toHaveLength(2);
  });
});
