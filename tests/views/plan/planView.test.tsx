// @vitest-environment happy-dom
// The plan as somebody works in it: ticking, dating, handing over, adding, and what the customer sees of it.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const rowOf = async (app: OpenApp, words: RegExp): Promise<HTMLElement> => {
  const found = (await app.findAllByText(words)).map((one) => one.closest('li')).find((one) => one !== null);
  if (!found) throw new Error(`No line says ${words}`);
  return found;
};
const add = async (app: OpenApp, words: string) => {
  await app.user.type(await app.findByLabelText(app.t('plan.add')), `${words}{Enter}`);
  return rowOf(app, new RegExp(words));
};

describe('the plan', () => {
  it('takes a task of one’s own, dates it, ticks it, and brings it back', async () => {
    const app = await openExample('reimbursement', 'plan');
    const row = await add(app, 'Book the hall');
    expect(within(row).getByText(app.t('plan.ownTask'))).toBeTruthy();
    await app.user.click(within(row).getByRole('button', { name: /^Day of: Book the hall/ }));
    // The field has the focus, and a day is typed as people write it.
    await app.user.keyboard('{Control>}a{/Control}2026-12-24{Enter}');
    await waitFor(async () => expect(Object.values((await app.map()).tasks)[0]?.due).toBe('2026-12-24'));
    await app.user.click(await app.findByRole('checkbox', { name: app.t('plan.tick', { what: 'Book the hall' }) }));
    await waitFor(() => expect(app.queryByText('Book the hall')).toBeNull());
    await app.user.click(app.getByRole('checkbox', { name: app.t('plan.showDone', { count: 1 }) }));
    await app.user.click(await app.findByRole('checkbox', { name: app.t('plan.tick', { what: 'Book the hall' }) }));
    await waitFor(async () => expect(Object.values((await app.map()).tasks)[0]?.done).toBe(false));
  });

  it('asks for a task of one’s own before the first line, not below the last', async () => {
    const app = await openExample('reimbursement', 'plan');
    const field = await app.findByLabelText(app.t('plan.add'));
    const lines = await app.findAllByRole('button', { name: /^Day of:/ });
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(field.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is left by Back from a page to hand out, and opened again by the address of that page', async () => {
    const app = await openExample('reimbursement', 'plan');
    const plan = window.location.hash;
    for (const face of ['theirs', 'page'] as const) {
      await app.user.click(await app.findByRole('button', { name: app.t(`plan.${face}`) }));
      await app.findByRole('button', { name: app.t('plan.back') });
      expect(window.location.hash).toBe(`${plan}/${face}`);
      // As the browser's Back does.
      app.go(plan);
      expect(await app.findByText(app.t('plan.hands'))).toBeTruthy();
      app.go(`${plan}/${face}`);
      await app.findByRole('button', { name: app.t('plan.back') });
      await app.user.click(app.getByRole('button', { name: app.t('plan.back') }));
      expect(await app.findByText(app.t('plan.hands'))).toBeTruthy();
    }
  });

  it('says of a task without a day that it has none, below all that have one', async () => {
    const app = await openExample('reimbursement', 'plan', { language: 'zh-CN' });
    const row = await add(app, '订会议室');
    expect(within(row).getByRole('button', { name: /^日期：订会议室/ }).textContent).toBe('无日期');
    expect(row.closest('section')?.getAttribute('aria-label')).toBe(app.t('plan.noDay'));
    const days = app.getAllByRole('button', { name: /^日期：/ }).map(({ textContent }) => textContent);
    expect(days.slice(0, days.indexOf('无日期')).length).toBeGreaterThan(10);
    expect(days.slice(days.indexOf('无日期')).every((day) => day === '无日期')).toBe(true);
  });

  it('opens no other line when a day is ended with Enter, and none goes or comes but the one', async () => {
    const app = await openExample('reimbursement', 'plan');
    await app.user.click(await app.findByRole('checkbox', { name: /^Show folded lines/ }));
    const lines = () =>
      app.getAllByRole('checkbox', { name: /^Done: / }).map((line) => line.getAttribute('aria-label'));
    const before = lines();
    const [day] = app.getAllByRole('button', { name: /^Day of:/ }).slice(-1);
    await app.user.click(day as HTMLElement);
    await app.user.keyboard('{Control>}a{/Control}24 Dec 2026{Enter}');
    await waitFor(async () => expect(Object.values((await app.map()).laneEdits).map(({ due }) => due)).toHaveLength(1));
    expect(app.queryAllByRole('button', { name: /^Day of:/, expanded: true })).toEqual([]);
    expect(lines().sort()).toEqual(before.sort());
    await app.user.click(app.getByRole('checkbox', { name: /^Show folded lines/ }));
    // It was taken in hand, and stands open; all that stood open before does still.
    expect(lines().length).toBeGreaterThan(10);
  });

  it('moves the chosen line a working day by an arrow key on the band', async () => {
    const app = await openExample('reimbursement', 'plan');
    const row = (await app.findAllByRole('button', { name: /^Day of:/ }))[0];
    row?.focus();
    const grip = await app.findByRole('slider', { name: app.t('plan.slide') });
    const before = grip.getAttribute('aria-valuetext');
    grip.focus();
    await app.user.keyboard('{ArrowRight}');
    await waitFor(async () => expect(Object.values((await app.map()).laneEdits).map(({ due }) => due)).toHaveLength(1));
    const after = app.getByRole('slider', { name: app.t('plan.slide') }).getAttribute('aria-valuetext');
    expect(after).not.toBe(before);
  });

  it('shows the customer the steps and what was chosen, and nothing else', async () => {
    const app = await openExample('reimbursement', 'plan');
    const row = await add(app, 'Joint workshop');
    await add(app, 'Find out who is against us');
    await app.user.click(within(row).getByRole('button', { name: app.t('plan.share', { what: 'Joint workshop' }) }));
    await app.user.click(app.getByRole('button', { name: app.t('plan.theirs') }));
    const table = await app.findByRole('table');
    expect(within(table).getByText('Joint workshop')).toBeTruthy();
    expect(within(table).getByText('Trips and receipts')).toBeTruthy();
    expect(within(table).queryByText('Find out who is against us')).toBeNull();
    // The goal is typed here, in the customer's words.
    await app.user.type(app.getByLabelText(app.t('plan.goalOwn')), 'Claims paid within a week');
    await app.user.click(app.getByRole('button', { name: app.t('plan.back') }));
    await waitFor(async () => expect((await app.map()).fields.goal).toBe('Claims paid within a week'));
  });

  it('has one page for the review, in Chinese too', async () => {
    const app = await openExample('reimbursement', 'plan', { language: 'zh-CN' });
    await app.user.click(await app.findByRole('button', { name: app.t('plan.page') }));
    expect(await app.findByText(app.t('plan.biggest'))).toBeTruthy();
    expect(app.getByText('60万元')).toBeTruthy();
    for (const column of ['ourOwner', 'nextContact', 'whoDoes'] as const) {
      expect(app.getByRole('columnheader', { name: app.t(`plan.${column}`) })).toBeTruthy();
    }
    await app.user.click(app.getByRole('button', { name: app.t('plan.back') }));
    expect(await app.findByText(app.t('plan.hands'))).toBeTruthy();
  });
});
