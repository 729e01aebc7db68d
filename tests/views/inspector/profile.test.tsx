// @vitest-environment happy-dom
// The kind of customer with its test, what speaks against it, and the question what we want from key accounts.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { openApp, openExample } from '../../support/openApp.tsx';

describe('the kind of customer', () => {
  it('says by which test, and that a sheet full of people is no small business', async () => {
    const app = await openExample('crm', 'plan');
    await app.user.click(app.getByTitle(app.t('shell.aboutMap')));
    app.go(window.location.hash.replace('/plan', '/sheet'));
    const kind = await app.findByLabelText<HTMLSelectElement>(app.t('inspector.profile'));
    await app.user.selectOptions(kind, 'regional');
    expect(await app.findByText(app.t('profile.testRegional', { bar: 'CNY 50,000,000' }))).toBeTruthy();
    await app.user.type(app.getByLabelText(app.t('facts.revenue')), '50m{Enter}');
    expect(
      await app.findByText(app.t('profile.tooSmall', { revenue: 'CNY 50,000,000', bar: 'CNY 50,000,000' })),
    ).toBeTruthy();
    await app.user.selectOptions(kind, 'smb');
    expect(await app.findByText(/^The profile says small business, the sheet shows 6 people/)).toBeTruthy();
    await app.user.selectOptions(app.getByLabelText(app.t('profile.outcome')), 'won');
    await waitFor(async () => expect((await app.map()).fields).toMatchObject({ profile: 'smb', outcome: 'won' }));
  });
});

describe('what we want from key accounts', () => {
  const begin = async () => {
    const app = await openApp('#/');
    await app.user.type(await app.findByRole('textbox', { name: app.t('home.question') }), 'Petra, buyer{Enter}');
    await app.findByText(app.t('profile.askProblem'));
    return app;
  };

  it('is asked on a young sheet, takes several answers, and goes with the answer', async () => {
    const app = await begin();
    await app.user.click(app.getByRole('button', { name: 'Win head customers as showcases' }));
    await app.user.click(app.getByRole('button', { name: 'Upgrade the whole customer base' }));
    await waitFor(async () => expect((await app.map()).fields.problems).toEqual(['showcases', 'upgrade-base']));
    await app.user.click(app.getByRole('button', { name: app.t('profile.askDone') }));
    expect(app.queryByText(app.t('profile.askProblem'))).toBeNull();
  });

  it('put off is not asked again', async () => {
    const app = await begin();
    await app.user.click(app.getByRole('button', { name: app.t('profile.askLater') }));
    expect(app.queryByText(app.t('profile.askProblem'))).toBeNull();
    app.go('#/');
    await app.user.type(await app.findByRole('textbox', { name: app.t('home.question') }), 'Olaf, buyer{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/#\/map\//));
    await app.findByDisplayValue('Olaf');
    expect(app.queryByText(app.t('profile.askProblem'))).toBeNull();
  });
});
