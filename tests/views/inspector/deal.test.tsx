// @vitest-environment happy-dom
// How a deal is bought, by whose law and when; how long a step takes; how somebody is reached.
import { waitFor } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const type = async ({ user, findByLabelText }: OpenApp, label: string, text: string) => {
  const field = await findByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
};

it('asks for the days of a tender once there is one, and for what else stands against us', async () => {
  const app = await openExample('crm', 'outline');
  const { t, user } = app;
  await user.click(app.getByTitle(t('shell.aboutMap')));
  await user.click(await app.findByText(t('deal.rules')));
  expect(app.queryByLabelText(t('deal.bidsDue'))).toBeNull();
  await user.selectOptions(app.getByLabelText(t('deal.procedure')), 'public-tender');
  await user.selectOptions(await app.findByLabelText(t('deal.regime')), 'cn-procurement');
  await type(app, t('deal.bidsDue'), '2027-03-01');
  await type(app, t('deal.channel'), 'the agency');
  await user.selectOptions(app.getByLabelText(t('deal.addRival')), 'nothing');
  await type(app, t('deal.rivalName'), 'leave it');
  await type(app, t('deal.floor'), '700k');
  await waitFor(async () =>
    expect((await app.map()).fields).toMatchObject({
      procedure: 'public-tender',
      tenderRegime: 'cn-procurement',
      tenderBidsDue: '2027-03-01',
      questionChannel: 'the agency',
      competitors: [{ kind: 'nothing', name: 'leave it' }],
      floor: 700_000,
    }),
  );
  await user.click(app.getByRole('button', { name: t('deal.removeRival', { name: 'leave it' }) }));
  await waitFor(async () => expect((await app.map()).fields.competitors).toEqual([]));
});
