// @vitest-environment happy-dom
// A finding that a talk with any one of several would settle lets one choose with whom.
import { waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { sketch } from '../../fixtures/mapBuilder.ts';
import { openApp } from '../../support/openApp.tsx';

const MAP = sketch({
  id: 'whom',
  fields: { amount: 800_000, profile: 'national' },
  people: {
    lin: { name: 'Lin Wei', function: 'sales', contact: 'met' },
    bai: { name: 'Bai Lin', function: 'finance' },
  },
  steps: { need: 'need', sign: 'budget' },
  seats: ['lin initiator need', 'bai approver sign'],
});

it.each(['en', 'zh-CN'] as const)('the budget was talked about with whoever is ticked (%s)', async (language) => {
  const app = await openApp('#/', { language });
  const { t, user } = app;
  await app.storage.library.create(MAP);
  app.go('#/map/whom/outline');
  await app.findByRole('navigation', { name: t('shell.views') });
  const panel = within(app.getByRole('complementary', { name: t('blockers.title') }));
  await user.click(panel.getByRole('button', { expanded: false }));
  const unfolded = within(app.getByRole('complementary', { name: t('blockers.title') }));
  await user.click(unfolded.getAllByRole('button', { name: t('blockers.fixRecord') })[0] as HTMLElement);
  const whom = within(await app.findByRole('group', { name: t('blockers.whom') }));
  const ticks = () => whom.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
  expect(whom.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['Lin Wei', 'Bai Lin']);
  expect(ticks()).toEqual([true, false]);
  await user.click(whom.getByLabelText('Bai Lin'));
  await user.click(whom.getByLabelText('Lin Wei'));
  expect(ticks()).toEqual([false, true]);
  await user.click(app.getByRole('button', { name: t('common.save') }));
  await waitFor(async () => {
    const [contact] = Object.values((await app.map()).contacts);
    expect(contact).toMatchObject({ people: ['bai'], topics: ['budget'], status: 'took-place' });
  });
});
