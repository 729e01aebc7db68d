// @vitest-environment happy-dom
// The economic account as somebody works in it: figures, who said so, what is left, and what the customer sees of it on request.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const lines = async (app: OpenApp) => Object.values((await app.map()).accountLines);
const rowOf = (app: OpenApp, id: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-line="${id}"]`);
  if (!row) throw new Error(`No row of ${id}`);
  return within(row).getByLabelText(app.t('account.line')).closest<HTMLElement>('[data-line]') ?? row;
};

describe('the account', () => {
  it('takes a line with its figure, begins its writing there, and says who said so', async () => {
    const app = await openExample('crm', 'account');
    await app.user.click(
      await app.findByRole('button', { name: app.t('account.takeAmount', { amount: 'CNY 800,000' }) }),
    );
    await waitFor(() => expect(document.activeElement?.closest('[data-line]')).not.toBeNull());
    await app.user.keyboard(' of the licences');
    await waitFor(async () =>
      expect(await lines(app)).toContainEqual(
        expect.objectContaining({ kind: 'money', amount: 800_000, per: 'once', text: 'Our price of the licences' }),
      ),
    );
    const money = (await lines(app)).find(({ kind }) => kind === 'money');
    if (!money) throw new Error('No such line');
    await app.user.click(within(rowOf(app, money.id)).getByRole('button', { expanded: false }));
    const who = app.getByLabelText<HTMLSelectElement>(app.t('account.saidBy'));
    await app.user.selectOptions(who, 'Lin Wei');
    await waitFor(async () => {
      const [source] = Object.values((await app.map()).sources);
      expect(source).toMatchObject({ table: 'accountLines', record: money.id, field: 'amount', assumed: false });
    });
    expect(within(rowOf(app, money.id)).getByRole('button', { name: /: Lin Wei, / })).toBeTruthy();
    await app.user.click(app.getByLabelText(app.t('account.weAssume')));
    await waitFor(async () =>
      expect(Object.values((await app.map()).sources)).toMatchObject([{ assumed: true, person: null }]),
    );
  });

  it('tells what is left over and when it is paid back', async () => {
    const app = await openExample('reimbursement', 'account');
    // Gains 750,000 a year over three years, costs 1,090,000 in all: 1,160,000 left; 1,090,000 / 62,500 a month = 17.4.
    expect(await app.findByText(app.t('account.left', { amount: 'CNY 1,160,000' }))).toBeTruthy();
    expect(app.getByText(app.t('account.paidBack', { months: app.t('account.months', { count: 18 }) }))).toBeTruthy();
    expect(app.getByText(app.t('account.delay', { amount: 'CNY 62,500' }))).toBeTruthy();
  });

  it('opens the line that a question is about', async () => {
    const app = await openExample('reimbursement', 'account');
    const [first] = await app.findAllByRole('button', { name: /^We assume CNY 180,000/ });
    await app.user.click(first as HTMLElement);
    expect(app.getByLabelText(app.t('account.saidBy'))).toBeTruthy();
  });

  it('is seen by the customer only on request, without who said so and nobody’s own', async () => {
    const app = await openExample('reimbursement', 'account');
    await app.user.click(await app.findByLabelText(app.t('account.show')));
    await app.user.click(app.getByRole('button', { name: app.t('showing.safe') }));
    expect(await app.findByText(app.t('account.left', { amount: 'CNY 1,160,000' }))).toBeTruthy();
    expect(app.queryByText(app.t('account.asks'))).toBeNull();
    expect(app.queryAllByRole('textbox')).toEqual([]);
  });

  it('is left for the sheet by safe to show when nobody asked for it', async () => {
    const app = await openExample('reimbursement', 'account');
    await app.findByText(app.t('account.asks'));
    await app.user.click(app.getByRole('button', { name: app.t('showing.safe') }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/sheet$/));
    expect(app.queryByRole('link', { name: new RegExp(app.t('account.tab')) })).toBeNull();
  });
});
