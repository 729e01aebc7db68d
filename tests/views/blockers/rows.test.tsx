// @vitest-environment happy-dom
// A row tells several findings and opens to each; after one is settled the row stays open, and what was solved is said.
import { waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { openExample, told } from '../../support/openApp.tsx';

it('a row opens, its finding is settled, and the row stays', async () => {
  const app = await openExample('reimbursement', 'outline', { language: 'en' });
  const { t, user } = app;
  const panel = () => within(app.getByRole('complementary', { name: t('blockers.title') }));
  await user.click(panel().getByRole('button', { expanded: false }));
  const row = () => panel().getByRole('button', { name: /Nobody has talked to \d who must approve/ });
  expect(panel().queryByRole('button', { name: /Tang Bo must approve/ })).toBeNull();
  await user.click(row());
  expect(row().getAttribute('aria-expanded')).toBe('true');
  await user.click(panel().getByRole('button', { name: /Tang Bo must approve/ }));
  const finding = panel()
    .getByRole('button', { name: /Tang Bo must approve/ })
    .closest('article');
  await user.click(within(finding as HTMLElement).getByRole('button', { name: t('blockers.fixRecord') }));
  await user.click(within(app.getByRole('dialog')).getByRole('button', { name: t('common.save') }));
  await waitFor(() => expect(told()).toMatch(/^Settled: Tang Bo must approve.*; 2 solved, 3 new questions$/));
  expect(row().getAttribute('aria-expanded')).toBe('true');
  expect(row().textContent).toMatch(/talked to 5 who/);
  panel().getByText('2 solved, 3 new questions');
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(panel().queryByText('2 solved, 3 new questions')).toBeNull());
});
