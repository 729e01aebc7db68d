// @vitest-environment happy-dom
// A finding asks who it is: a name that several have is asked for, and a title that differs is somebody else.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

const MAP = sketch({
  id: 'who',
  people: {
    lin: { name: 'Lin Wei', title: 'head of sales', function: 'sales' },
    wu: { name: 'Wu Jie', title: 'buyer' },
    wu2: { name: 'Wu Jie', title: 'accountant' },
  },
  steps: { need: 'need', choice: 'selection' },
  seats: ['lin initiator need', 'wu executor choice', 'wu2 executor choice'],
});

/** The question who approves. */
const asked = async (): Promise<{ app: OpenApp; dialog: HTMLElement }> => {
  const app = await openApp('#/');
  await app.storage.library.create(MAP);
  app.go('#/map/who/outline');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  const panel = () => within(app.getByRole('complementary', { name: app.t('blockers.title') }));
  await app.user.click(panel().getByRole('button', { expanded: false }));
  await app.user.click(panel().getAllByRole('button', { name: app.t('blockers.fixSomebody') })[0] as HTMLElement);
  return { app, dialog: await app.findByRole('dialog') };
};

const approvers = async (app: OpenApp) => {
  const { seats, people } = await app.map();
  return Object.values(seats)
    .filter(({ role }) => role === 'approver')
    .map(({ person }) => `${person.length < 5 ? person : 'new'} ${people[person]?.name} ${people[person]?.title}`);
};

describe('whoever is named in a question', () => {
  it('is asked for again where several have the name, until one is chosen', async () => {
    const { app, dialog } = await asked();
    await app.user.type(within(dialog).getByRole('textbox', { name: app.t('blockers.name') }), 'wu  jie');
    expect(within(dialog).getByRole('status').textContent).toBe(app.t('outline.whichOne', { name: 'wu jie' }));
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: app.t('common.save') });
    expect(save.disabled).toBe(true);
    const known = within(dialog).getByRole('combobox', { name: app.t('blockers.orKnown') });
    await app.user.selectOptions(known, 'Wu Jie · accountant');
    await app.user.click(save);
    await waitFor(async () => expect(await approvers(app)).toEqual(['wu2 Wu Jie accountant']));
  });

  it.each([
    ['Wu Jie', 'accountant', 'wu2 Wu Jie accountant'],
    ['Lin Wei', '', 'lin Lin Wei head of sales'],
    ['Lin Wei', 'CFO', 'new Lin Wei CFO'],
  ])('is told by the title: %s, %s', async (name, title, approver) => {
    const { app, dialog } = await asked();
    await app.user.type(within(dialog).getByRole('textbox', { name: app.t('blockers.name') }), name);
    if (title) await app.user.type(within(dialog).getByRole('textbox', { name: app.t('blockers.personTitle') }), title);
    await app.user.click(within(dialog).getByRole('button', { name: app.t('common.save') }));
    await waitFor(async () => expect(await approvers(app)).toEqual([approver]));
    expect((await app.map()).people[asId('lin')]).toEqual(MAP.people[asId('lin')]);
  });
});
