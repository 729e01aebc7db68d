// @vitest-environment happy-dom
// What a press adds in the inspector is written in at once: typing goes into it, and Enter adds no second one.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

const begun = async (): Promise<OpenApp> => {
  const app = await openApp('#/');
  (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
  await app.user.keyboard('Petra{Enter}');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  return app;
};
const details = async (app: OpenApp, name: string) =>
  app.user.click(app.getAllByTitle(app.t('outline.details', { name }))[0] as HTMLElement);

it.each([1, 2])('a concern is typed where it was added (%d)', async (times) => {
  const app = await begun();
  await details(app, 'Petra');
  const said = ['What it costs', 'Who runs it'].slice(0, times);
  for (const concern of said) {
    await app.user.click(await app.findByRole('button', { name: app.t('inspector.addConcern') }));
    await app.user.keyboard(concern);
  }
  await waitFor(async () =>
    expect(
      Object.values((await app.map()).concerns)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(said),
  );
});

it('a contact waits for what was talked about, and Enter records no second one', async () => {
  const app = await begun();
  await details(app, 'Petra');
  await app.user.click(await app.findByRole('button', { name: app.t('inspector.addContact') }));
  await app.user.keyboard('{Enter} ');
  await waitFor(async () =>
    expect(Object.values((await app.map()).contacts).map(({ topics }) => topics)).toEqual([['need']]),
  );
});

it('a term is typed where it was added', async () => {
  const app = await begun();
  await app.user.keyboard('Paper{Enter}');
  await details(app, 'Paper');
  await app.user.click(await app.findByRole('button', { name: app.t('inspector.addTerm') }));
  await app.user.keyboard('30 days to pay');
  await waitFor(async () =>
    expect(Object.values((await app.map()).terms).map(({ text }) => text)).toEqual(['30 days to pay']),
  );
});

it('what was there before keeps out of the way of the focus', async () => {
  const app = await begun();
  await details(app, 'Petra');
  await app.user.click(await app.findByRole('button', { name: app.t('inspector.addConcern') }));
  const close = app.getAllByTitle(app.t('outline.details', { name: 'Petra' }))[0] as HTMLElement;
  await app.user.click(close);
  await app.user.click(close);
  await app.findByRole('textbox', { name: app.t('inspector.concern') });
  expect(document.activeElement).toBe(close);
});
