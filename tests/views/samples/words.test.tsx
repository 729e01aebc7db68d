// @vitest-environment happy-dom
// What is said of a sample as a whole: changed on its page and taken back, shown beside a map that is held against it, and told apart before it is kept.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { today } from '../../../src/app/today.ts';
import { reimbursement } from '../../../src/cli/examples/reimbursement.ts';
import { SAMPLES } from '../../../src/cli/samples/sampleFiles.ts';
import type { MapId } from '../../../src/model/ids.ts';
import type { Language } from '../../../src/model/words.ts';
import { asSample, wordsOf } from '../../../src/samples/asSample.ts';
import { type TestDevice, testDevice } from '../../storage/testDevice.ts';
import { type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const OWN = 'own-sample' as MapId;

/** The page of a sample of one's own, on a device whose clock is turned by hand. */
async function ownSample(language: Language): Promise<OpenApp & { readonly device: TestDevice }> {
  const device = testDevice();
  const app = await openApp('#/', { language, device });
  const story = reimbursement(language, today());
  const words = {
    ...wordsOf(story),
    name: 'A',
    industry: 'B',
    companySize: '',
    volume: 'C',
    traps: 'D\nE',
    basis: 'F',
  };
  await app.storage.library.create(asSample(story, OWN, words));
  app.go(`#/samples/${OWN}`);
  await app.findByRole('button', { name: app.t('samples.edit') });
  return { ...app, device };
}

const read = async ({ storage }: OpenApp) => {
  const found = await storage.library.read(OWN);
  if (!found.ok) throw new Error(found.reason);
  return found.value;
};

/** Opens the dialog and writes over some of its fields. */
async function write(app: OpenApp, texts: readonly (readonly [label: string, text: string])[]) {
  await app.user.click(app.getByRole('button', { name: app.t('samples.edit') }));
  const dialog = within(await app.findByRole('dialog'));
  for (const [label, text] of texts) {
    const field = dialog.getByRole('textbox', { name: label });
    await app.user.clear(field);
    if (text !== '') await app.user.type(field, text);
  }
  return dialog;
}

describe.each(['en', 'zh-CN'] as const)('the words of a sample of one’s own, in %s', (language) => {
  it('wait half typed for whoever comes back, until they are saved or called off', async () => {
    const app = await ownSample(language);
    await write(app, [[app.t('samples.name'), 'Half a na']]);
    const address = window.location.hash;
    app.device.leave();
    app.close();
    const again = await openApp(address, { language, device: app.device });
    await again.user.click(await again.findByRole('button', { name: again.t('samples.edit') }));
    const field = () => within(again.getByRole('dialog')).getByRole('textbox', { name: again.t('samples.name') });
    expect(field()).toHaveProperty('value', 'Half a na');
    await again.user.click(again.getByRole('button', { name: again.t('common.cancel') }));
    await again.user.click(again.getByRole('button', { name: again.t('samples.edit') }));
    expect(field()).toHaveProperty('value', 'A');
    expect(wordsOf(await read(again)).name).toBe('A');
  });

  it('are changed on its page and taken back, and nothing else with them', async () => {
    const app = await ownSample(language);
    const before = await read(app);
    const dialog = await write(app, [
      [app.t('samples.name'), 'New name'],
      [app.t('samples.traps'), 'First trap{Enter}Second trap'],
    ]);
    app.device.now += 1000;
    await app.user.click(dialog.getByRole('button', { name: app.t('common.save') }));
    await app.findByText(app.t('samples.wordsSaved', { name: 'New name' }));
    expect(app.queryByRole('dialog')).toBeNull();
    const fields = { ...before.fields, name: 'New name', traps: 'First trap\nSecond trap' };
    expect(await read(app)).toEqual({ ...before, fields });
    expect(await app.findByRole('heading', { name: 'New name' })).toBeTruthy();
    expect(app.getByText('Second trap')).toBeTruthy();
    app.device.now += 1000;
    await app.user.click(app.getByRole('button', { name: app.t('common.undo') }));
    await app.findByRole('heading', { name: 'A' });
    expect(await read(app)).toEqual(before);
    expect(app.queryByText(app.t('samples.wordsSaved', { name: 'New name' }))).toBeNull();
  });

  it('stay as they are when the dialog is left, and a sample keeps a name', async () => {
    const app = await ownSample(language);
    const before = await read(app);
    const dialog = await write(app, [
      [app.t('samples.volume'), 'Much'],
      [app.t('samples.name'), ''],
    ]);
    const save = dialog.getByRole<HTMLButtonElement>('button', { name: app.t('common.save') });
    await waitFor(() => expect(save.disabled).toBe(true));
    expect(dialog.getByText(app.t('samples.nameless'))).toBeTruthy();
    await app.user.click(dialog.getByRole('button', { name: app.t('common.cancel') }));
    expect(app.queryByRole('dialog')).toBeNull();
    expect(await read(app)).toEqual(before);
  });
});

it('the words of a sample that comes with the product are only read', async () => {
  const app = await openApp('#/samples/sample-holding');
  await app.findByRole('link', { name: app.t('samples.start') });
  expect(app.queryByRole('button', { name: app.t('samples.edit') })).toBeNull();
  expect(app.queryByRole('button', { name: app.t('samples.remove') })).toBeNull();
});

it('a map begun from a sample shows on the page of both its usual volume, its traps and where it is known from', async () => {
  const app = await openApp('#/sample/city-hospital');
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/outline$/));
  app.go(window.location.hash.replace(/[^/]+$/, 'sample'));
  await app.findByText(app.t('samples.noDifference'));
  const { volume, traps, basis } = SAMPLES['city-hospital']('en').fields;
  for (const title of ['samples.volume', 'samples.traps', 'samples.basis'] as const)
    expect(app.getByRole('heading', { name: app.t(title) })).toBeTruthy();
  for (const line of [volume, ...traps.split('\n'), ...basis.split('\n')]) expect(app.getByText(line)).toBeTruthy();
});

it('what stays of a map that is kept is told apart though its steps and titles hold commas', async () => {
  const app = await openExample('crm', 'outline', { language: 'zh-CN' });
  const map = await app.map();
  const [first, second] = Object.values(map.steps).sort((one, other) => (one.order < other.order ? -1 : 1));
  await app.storage.library.change(map.id, (now) => ({
    ...now,
    steps: {
      ...now.steps,
      [first?.id ?? '']: { ...now.steps[first?.id ?? ''], name: '接口联调、上线、试运行' } as never,
    },
  }));
  await app.user.click(app.getByTitle(app.t('shell.aboutMap')));
  await app.user.click(await app.findByRole('button', { name: app.t('samples.keep') }));
  const dialog = within(await app.findByRole('dialog'));
  expect(dialog.getByText(new RegExp(`：接口联调、上线、试运行 · ${second?.name} · `))).toBeTruthy();
});

it('of a map that was begun from a sample begin as those of the sample, to be put right', async () => {
  const app = await openApp('#/samples/sample-retail-chain');
  const start = await app.findByRole('link', { name: app.t('samples.start') });
  app.go(start.getAttribute('href') ?? '');
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/outline$/));
  await app.user.click(await app.findByTitle(app.t('shell.aboutMap')));
  await app.user.click(await app.findByRole('button', { name: app.t('samples.keep') }));
  const dialog = within(await app.findByRole('dialog'));
  const traps = () => dialog.getByRole<HTMLTextAreaElement>('textbox', { name: app.t('samples.traps') }).value;
  await waitFor(() => expect(traps()).toMatch(/^Nothing is changed in the stores/));
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: app.t('samples.basis') }).value).not.toBe('');
});
