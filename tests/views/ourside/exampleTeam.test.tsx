// @vitest-environment happy-dom
// The example team in the app: seen before anything is typed, marked wherever it counts, gone with one press, in every tab.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { Language } from '../../../src/model/words.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp, openExample, told } from '../../support/openApp.tsx';

const press = async (app: OpenApp, name: string) => app.user.click(await app.findByRole('button', { name }));
const isOn = (app: OpenApp) => app.queryByText(app.t('ourside.exampleOn')) !== null;

async function openWithTeam(language: Language, device = testDevice()): Promise<OpenApp> {
  const app = await openApp('#/', { language, device });
  await app.user.click(await app.findByLabelText(app.t('home.withTeam')));
  await press(app, app.t('home.openCrm'));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\//));
  return app;
}

const see = (app: OpenApp, view: string) => app.go(window.location.hash.replace(/[^/]+$/, view));

it.each(['en', 'zh-CN'] as const)(
  'shows coverage and a decision of an example that was opened with it (%s)',
  async (language) => {
    const app = await openWithTeam(language);
    await app.findByText(app.t('ourside.exampleOn'));
    see(app, 'coverage');
    await app.findByText(app.t('coverage.title'));
    const heads = app.getAllByRole('columnheader');
    const mark = language === 'en' ? '(example)' : '（示例）';
    expect(heads.filter((head) => head.textContent?.includes(mark))).toHaveLength(4);
    // Finance and IT have somebody, legal is left open.
    expect(app.getAllByText(app.t('coverage.nobody')).length).toBeGreaterThan(0);
    const responsible = app.getAllByRole('button', { pressed: true });
    expect(responsible.length).toBeGreaterThan(2);
    see(app, 'decision');
    await waitFor(() => expect(document.querySelector('main')?.dataset.decision).toMatch(/part-time|split|rebuild/));
    await press(app, app.t('ourside.exampleEnd'));
    await waitFor(() => expect(document.querySelector('main')?.dataset.decision).toBe('none'));
    expect(isOn(app)).toBe(false);
  },
);

it.each([
  ['coverage', 'coverage.hint'],
  ['decision', 'decision.stuckHint'],
  ['our-side', 'ourside.askedFirst'],
] as const)('is offered where a team is missed, and writes nothing into the map (%s)', async (view, shown) => {
  const app = await openExample('crm', view);
  const before = await app.map();
  await press(app, app.t('ourside.tryExample'));
  await app.findAllByText(app.t(shown));
  expect(told()).toBe(app.t('ourside.exampleAdded'));
  await press(app, app.t('ourside.exampleEnd'));
  await app.findByRole('button', { name: app.t('ourside.tryExample') });
  expect(told()).toBe(app.t('ourside.exampleDropped'));
  expect(await app.map()).toEqual(before);
});

it('is taken back and brought again by undo, and makes way for the first of ours', async () => {
  const app = await openApp('#/our-side');
  const { t, user } = app;
  await press(app, t('ourside.tryExample'));
  await app.findByText(t('ourside.exampleOn'));
  await press(app, t('common.undo'));
  await waitFor(() => expect(isOn(app)).toBe(false));
  await press(app, t('common.redo'));
  await app.findByText(t('ourside.exampleOn'));
  fill(app.getByLabelText(t('ourside.newPerson')), 'Wei Ran, account manager');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(isOn(app)).toBe(false));
  expect(app.queryByText(/\(example\)/)).toBeNull();
  expect(app.getByDisplayValue('Wei Ran')).toBeTruthy();
  await press(app, t('common.undo'));
  await app.findByText(t('ourside.exampleOn'));
  expect(app.queryByDisplayValue('Wei Ran')).toBeNull();
});

it('leaves a recorded side as it is, and says that it counts', async () => {
  const device = testDevice();
  const first = await openApp('#/our-side', { device });
  fill(await first.findByLabelText(first.t('ourside.newPerson')), 'Wei Ran');
  await first.user.keyboard('{Enter}');
  await first.findByDisplayValue('Wei Ran');
  first.close();
  const app = await openWithTeam('en', device);
  await app.findByText(app.t('home.ownTeamCounts'));
  see(app, 'coverage');
  await app.findByRole('columnheader', { name: /Wei Ran/ });
  expect(app.getAllByRole('columnheader')).toHaveLength(3);
  expect(isOn(app)).toBe(false);
});

it('comes and goes in another tab too', async () => {
  const device = testDevice();
  const [one, other] = [await openApp('#/our-side', { device }), await openApp('#/our-side', { device })];
  await press(one, one.t('ourside.tryExample'));
  await other.findByText(other.t('ourside.exampleOn'));
  await press(other, other.t('ourside.exampleEnd'));
  await waitFor(() => expect(isOn(one)).toBe(false));
});
