// @vitest-environment happy-dom
// Whoever is typed on the empty line of a step: somebody known, somebody new, or nothing new at all.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const STEP = 'I sign';
const GAO = 'Gao Peng';

const typed = async ({ getByRole, user, t }: OpenApp, text: string): Promise<HTMLInputElement> => {
  const draft = getByRole<HTMLInputElement>('combobox', { name: t('outline.newPerson', { step: STEP }) });
  draft.focus();
  await user.keyboard(`${text}{Enter}`);
  return draft;
};

const gaos = async (app: OpenApp) => {
  const map = await app.map();
  const people = Object.values(map.people).filter(({ name }) => name.toLowerCase().includes('gao'));
  return people.map((person) => ({
    ...person,
    seats: Object.values(map.seats).filter((seat) => seat.person === person.id).length,
  }));
};

describe('a name typed on an empty line', () => {
  it('is somebody known in whatever form it is written, and no word that was said of them is lost', async () => {
    const app = await openExample('crm', 'outline');
    const [before] = await gaos(app);
    const draft = await typed(app, 'ＧＡＯ  peng, approver, architect of everything');
    await waitFor(() => expect(draft.value).toBe(''));
    const [after, ...others] = await gaos(app);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ name: GAO, title: before?.title, seats: (before?.seats ?? 0) + 1 });
    expect(after?.notes).toContain('ＧＡＯ peng, approver, architect of everything');
  });

  it('that says nothing new stays, and it is said why', async () => {
    const app = await openExample('crm', 'outline');
    const first = await typed(app, GAO);
    await waitFor(() => expect(first.value).toBe(''));
    const before = await gaos(app);
    const draft = await typed(app, `${GAO}, approver`);
    expect(await gaos(app)).toEqual(before);
    expect(draft.value).toBe(`${GAO}, approver`);
    const line = draft.closest('li');
    if (!line) throw new Error('The empty line is no line');
    expect(within(line).getByRole('status').textContent).toBe(app.t('sheet.already', { name: GAO, step: STEP }));
  });
});
