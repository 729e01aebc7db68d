// @vitest-environment happy-dom
// The dialog of a pasted list: what it shows, what can be put right, and how soon it is there.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES, ROLE_NAMES } from '../../../src/playbook/names.ts';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

/** Pastes on the page of the outline, as Ctrl+V does; the dialog. */
const pasted = async (app: OpenApp, text: string, html = ''): Promise<HTMLElement> => {
  const data = { 'text/plain': text, 'text/html': html };
  document.body.focus();
  (document.activeElement as HTMLElement | null)?.blur();
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => data[type as keyof typeof data] ?? '', types: Object.keys(data) },
  });
  return app.findByRole('dialog', { name: app.t('clipboard.listTitle') });
};

const added = async (app: OpenApp, dialog: HTMLElement, count: number) => {
  await app.user.click(within(dialog).getByRole('button', { name: app.t('clipboard.addAll', { count }) }));
  await waitFor(() => expect(app.queryByRole('dialog')).toBeNull());
};

const named = async (app: OpenApp, ...names: readonly string[]) =>
  Object.values((await app.map()).people)
    .filter(({ name }) => names.includes(name))
    .map(({ name, title, function: where }) => `${name} / ${title} / ${where}`)
    .sort();

describe('the dialog of a pasted list', () => {
  it.each([
    ['en', 'List of 2026\nName;Title;Room\nAnn Poe;VP, Sales;12\nBob Lee;CFO;14'],
    ['zh-CN', '名单\n姓名;职务;房间\n王芳;财务总监;12\n李雷;采购经理;14'],
  ] as const)('leaves a line out, and a column: %s', async (language, text) => {
    const app = await openExample('crm', 'outline', { language });
    const dialog = await pasted(app, text);
    expect(dialog.textContent).toContain(app.t('clipboard.listAbove', { words: text.split('\n')[0] ?? '' }));
    const [first = '', second = ''] = text
      .split('\n')
      .slice(2)
      .map((line) => line.split(';')[0]);
    await app.user.click(within(dialog).getByRole('checkbox', { name: app.t('clipboard.takeLine', { name: first }) }));
    const [, , room = ''] = text.split('\n')[1]?.split(';') ?? [];
    await app.user.selectOptions(within(dialog).getByRole('combobox', { name: room }), 'ignore');
    await added(app, dialog, 1);
    await waitFor(async () => expect(await named(app, first, second)).toHaveLength(1));
    const person = Object.values((await app.map()).people).find(({ name }) => name === second);
    expect(person?.notes).toBe('');
  });

  it('lets one say which column holds the names', async () => {
    const app = await openExample('crm', 'outline');
    const dialog = await pasted(app, 'Finance\tAnn Poe\nProcurement\tBob Lee');
    const [first, second] = within(dialog).getAllByRole('combobox') as [HTMLElement, HTMLElement];
    await app.user.selectOptions(first, 'function');
    await app.user.selectOptions(second, 'name');
    await added(app, dialog, 2);
    await waitFor(async () =>
      expect(await named(app, 'Ann Poe', 'Bob Lee')).toEqual(['Ann Poe /  / finance', 'Bob Lee /  / procurement']),
    );
  });

  it('shows what is only supposed, and takes it away with one key', async () => {
    const app = await openExample('crm', 'outline');
    const dialog = await pasted(app, 'Ann Poe, Finance head, decides\nBob Lee, CFO');
    const what = (...words: readonly string[]) => app.t('clipboard.supposed', { what: words.join(' · ') });
    within(dialog).getByRole('button', { name: what(FUNCTION_NAMES.finance.en) });
    within(dialog)
      .getByRole('button', { name: what(ROLE_NAMES.approver.en, FUNCTION_NAMES.finance.en) })
      .focus();
    await app.user.keyboard('{Enter}');
    await added(app, dialog, 2);
    await waitFor(async () =>
      expect(await named(app, 'Ann Poe', 'Bob Lee')).toEqual([
        'Ann Poe / Finance head, decides / unknown',
        'Bob Lee / CFO / finance',
      ]),
    );
  });

  it('asks who of several is meant, and takes other facts for somebody else', async () => {
    const app = await openExample('crm', 'outline');
    const dialog = await pasted(app, 'Gao Peng, buyer\ngao peng, Head of IT, approver');
    const who = within(dialog).getAllByRole<HTMLSelectElement>('combobox', { name: /^Who / });
    const chosen = who.map(({ selectedOptions: [option] }) => option?.textContent);
    expect(chosen[0]).toBe(app.t('clipboard.isElse'));
    expect(chosen[1]).toContain(app.t('clipboard.isThere'));
    await app.user.selectOptions(who[0] as HTMLElement, '0');
    await added(app, dialog, 2);
    await waitFor(async () => expect(await named(app, 'Gao Peng', 'gao peng')).toEqual(['Gao Peng / Head of IT / it']));
  });

  it('of two thousand lines shows some at once and the rest on demand', async () => {
    const app = await openExample('crm', 'outline');
    const text = Array.from({ length: 2000 }, (_, at) => `Person ${at}\tTitle ${at}`).join('\n');
    const dialog = await pasted(app, text);
    expect(within(dialog).getAllByRole('row')).toHaveLength(101);
    fireEvent.click(within(dialog).getByRole('button', { name: app.t('clipboard.moreLines', { count: 1900 }) }));
    expect(await within(dialog).findByText('Person 199')).toBeTruthy();
    within(dialog).getByRole('button', { name: app.t('clipboard.addAll', { count: 2000 }) });
  });

  it('comes for several addresses too, which a mail program writes in one line', async () => {
    const app = await openExample('crm', 'outline');
    const [line] = app.getAllByRole('combobox', { name: new RegExp(app.t('outline.newPerson', { step: '.*' })) });
    if (!line) throw new Error('There is no line to type on');
    line.focus();
    const text = 'Ann Poe <a@x.example>; Bob Lee <b@x.example>';
    fireEvent.paste(line, { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') } });
    const dialog = await app.findByRole('dialog', { name: app.t('clipboard.listTitle') });
    await added(app, dialog, 2);
    await waitFor(async () => expect(await named(app, 'Ann Poe', 'Bob Lee')).toHaveLength(2));
  });
});
