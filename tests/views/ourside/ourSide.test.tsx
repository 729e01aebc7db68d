// @vitest-environment happy-dom
// Our side by itself: bounds that contradict each other, files that do, and whom it takes for one of ours.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { serialiseOurSide } from '../../../src/format/serialiseOurSide.ts';
import { BLANK_OUR_SIDE } from '../../../src/model/ourSide.ts';
import { testDevice } from '../../storage/testDevice.ts';
import { fill, type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const open = async (device = testDevice()): Promise<OpenApp> => {
  const app = await openApp('#/our-side', { device });
  await app.user.click(await app.findByText(app.t('ourside.settings')));
  return app;
};

const bound = (app: OpenApp, name: 'partTimeFit' | 'splitFit') =>
  app.getByLabelText<HTMLInputElement>(app.t(`ourside.${name}`));

const enter = async (app: OpenApp, field: HTMLElement, text: string) => {
  fill(field, text);
  await app.user.keyboard('{Enter}');
};

const alertOf = ({ queryByRole }: OpenApp) => queryByRole('alert')?.textContent ?? null;

it('refuses in words a bound that contradicts another, and keeps what was typed', async () => {
  const device = testDevice();
  const app = await open(device);
  const { t } = app;
  const [split, partTime] = [bound(app, 'splitFit'), bound(app, 'partTimeFit')];
  fill(split, '80');
  expect(alertOf(app)).toBeNull();
  await app.user.keyboard('{Enter}');
  expect(alertOf(app)).toBe(t('ourside.partTimeFitContradicted', { bound: 75 }));
  expect(split.value).toBe('80');
  await enter(app, partTime, '９０%');
  expect(partTime.value).toBe('90');
  expect(alertOf(app)).toBe(t('ourside.notTaken'));
  split.focus();
  await app.user.keyboard('{Enter}');
  expect(alertOf(app)).toBeNull();
  await enter(app, partTime, 'many');
  expect(alertOf(app)).toBe(t('ourside.outOfBounds', { least: 0, most: 100 }));
  // Left like that it would wait for whoever comes back; Escape gives the recorded one back.
  await app.user.keyboard('{Escape}');
  expect(partTime.value).toBe('90');

  app.close();
  const later = await open(device);
  // What was typed last may have been kept in time, or not; taken back, the field is as it was recorded.
  later.getByLabelText(t('ourside.partTimeFit'), { exact: false }).focus();
  await later.user.keyboard('{Escape}');
  await waitFor(() =>
    expect([bound(later, 'splitFit').value, bound(later, 'partTimeFit').value]).toEqual(['80', '90']),
  );
});

it('refuses a file that contradicts itself, or is none of ours, and what is there stays', async () => {
  const app = await open();
  const { t, user } = app;
  const side = JSON.parse(serialiseOurSide(BLANK_OUR_SIDE));
  const take = async (text: string, ...words: readonly string[]) => {
    await user.upload(app.getByTestId('our-side-file'), new File([text], 'ours.json', { type: 'application/json' }));
    await waitFor(() => {
      for (const said of words) expect(app.getByRole('status').textContent).toContain(said);
    });
  };
  await enter(app, bound(app, 'splitFit'), '60');
  const contradicting = { ...side, thresholds: { ...side.thresholds, splitFit: 0.9 } };
  await take(JSON.stringify(contradicting), t('home.refusedBounds'), t('home.nothingChanged'));
  await take('Dear customer', t('ourside.notOurSide'));
  const invalid = { ...side, assets: [{ id: 'system:crm', have: 'much', note: '' }] };
  await take(JSON.stringify(invalid), t('home.refusedInvalid'));
  expect(bound(app, 'splitFit').value).toBe('60');
});

it('parts a name from its title, and two people, as a proposal that Escape takes away', async () => {
  const app = await open();
  const { t, user } = app;
  const names = () =>
    app.queryAllByRole<HTMLInputElement>('textbox', { name: t('ourside.name') }).map((one) => one.value);
  app.getByPlaceholderText(t('ourside.newPersonPlaceholder')).focus();
  await user.keyboard('Kim (presales)');
  app.getByText(t('outline.supposed', { what: 'Kim – presales' }), { exact: false });
  await user.keyboard('{Enter}Ben and Cai{Enter}Dan and Eve{Escape}{Enter}');
  await waitFor(() => expect(names()).toEqual(['Kim', 'Ben', 'Cai', 'Dan and Eve']));
});

it('takes nobody without anything to be called by; whoever has a title alone is called by it', async () => {
  const app = await open();
  const { t, user } = app;
  const field = app.getByPlaceholderText<HTMLInputElement>(t('ourside.newPersonPlaceholder'));
  const members = () => app.queryAllByRole<HTMLInputElement>('textbox', { name: t('ourside.name') });
  for (const nobody of ['   ', ' , ', '\u200b\u202e']) {
    fill(field, nobody);
    expect(app.getByRole<HTMLButtonElement>('button', { name: t('common.add') }).disabled).toBe(true);
    await user.keyboard('{Enter}');
    expect(members()).toHaveLength(0);
  }
  for (const somebody of ['W'.repeat(300), 'محمد علي', 'محمد علي', 'Wu\u0007\u202e Jie', ', Presales']) {
    await enter(app, field, somebody);
    expect(field.value).toBe('');
  }
  expect(members()).toHaveLength(5);
  expect(members()[3]?.value).toBe('Wu Jie');
  app.getByRole('button', { name: t('ourside.removePerson', { name: 'Presales' }) });
  fill(members()[3] as HTMLElement, '  ');
  await user.tab();
  app.getByRole('button', { name: t('ourside.removePerson', { name: t('ourside.unnamed') }) });
});

it.each(['coverage', 'decision'] as const)('waits for the first name where %s found nobody of ours', async (view) => {
  const app = await openExample('crm', view);
  const { t, user } = app;
  const way = t(view === 'coverage' ? 'coverage.toOurSide' : 'decision.toOurSide');
  await user.click(await app.findByRole('link', { name: way }));
  const field = await app.findByRole('textbox', { name: t('ourside.newPerson') });
  expect(document.activeElement).toBe(field);
  await user.keyboard('Ada Cole, account manager{Enter}Ben Ortiz{Enter}');
  await waitFor(() =>
    expect(app.getAllByLabelText<HTMLInputElement>(t('ourside.name')).map(({ value }) => value)).toEqual([
      'Ada Cole',
      'Ben Ortiz',
    ]),
  );
  // Whoever hands out people there sees what each of ours is.
  app.go(window.location.hash.replace('our-side', 'coverage'));
  const heads = await app.findAllByRole('columnheader', { name: /^(Ada|Ben)/ });
  const covers = t('coverage.covers', { count: 0 });
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    `Ada Coleaccount manager${covers}`,
    `Ben Ortiz${covers}`,
  ]);
});

it('leaves the focus where it is once somebody is recorded', async () => {
  const device = testDevice();
  const app = await openApp('#/our-side', { device });
  await app.findByRole('textbox', { name: app.t('ourside.newPerson') });
  await app.user.keyboard('Ada Cole{Enter}');
  await app.findByLabelText(app.t('ourside.name'));
  app.go('#/');
  await app.findByRole('textbox', { name: app.t('home.question') });
  app.go('#/our-side');
  const field = await app.findByRole('textbox', { name: app.t('ourside.newPerson') });
  expect(document.activeElement).not.toBe(field);
});
