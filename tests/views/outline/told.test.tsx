// @vitest-environment happy-dom
// The outline says each change with names, and undo says what it took back; the focus is never lost meanwhile.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { CONTACT_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../../src/playbook/names.ts';
import { focusIn, type OpenApp, openExample, told } from '../../support/openApp.tsx';

const PEOPLE = {
  en: { gao: 'Gao Peng', qiu: 'Qiu Yan', shen: 'Shen Yu' },
  'zh-CN': { gao: '高鹏', qiu: '邱妍', shen: '沈瑜' },
} as const;

const stepNamed = ({ getByRole, t }: OpenApp, number: number) =>
  getByRole<HTMLInputElement>('textbox', { name: t('outline.stepName', { number }) }).value;

describe.each(LANGUAGES)('in %s', (language) => {
  const { gao, qiu, shen } = PEOPLE[language];
  const open = async () => {
    const app = await openExample('crm', 'outline', { language });
    const line = app.getByRole('group', { name: new RegExp(`^${gao}`) });
    const name = within(line).getByRole('textbox', { name: app.t('outline.personName') });
    name.focus();
    return { ...app, line, name };
  };

  it('what a key does to a person is said, and what undo and redo do to it', async () => {
    const app = await open();
    const { t, user } = app;
    const changed = (value: string) => t('outline.changed', { name: gao, value });
    for (const [key, words] of [
      ['s', changed(STANCE_NAMES.opponent[language])],
      ['c', changed(CONTACT_NAMES.aligned[language])],
      ['w', changed(WEIGHT_NAMES.large[language])],
      ['k', t('outline.kpOn', { name: gao })],
    ] as const) {
      await user.keyboard(`{Alt>}${key}{/Alt}`);
      await waitFor(() => expect(told()).toBe(words));
    }
    const what = t('changes.movedTo', { name: gao, step: stepNamed(app, 3) });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(told()).toBe(what));
    expect(document.activeElement).toHaveProperty('value', gao);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(told()).toBe(t('changes.undone', { what })));
    await waitFor(() => expect(focusIn(document.body)).toBe(true));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(told()).toBe(t('changes.redone', { what })));
  });

  it('a relation is added and taken away by keys, and both are said', async () => {
    const { t, user, line, name } = await open();
    await user.keyboard('{Alt>}r{/Alt}');
    const row = within(line).getByRole('group', { name: t('outline.addRelationTo', { name: gao }) });
    expect(document.activeElement).toBe(within(row).getByRole('combobox', { name: t('inspector.relationKind') }));
    const other = within(row).getByRole('combobox', { name: t('inspector.other') });
    await user.selectOptions(other, shen);
    other.focus();
    await user.keyboard('{Enter}');
    const words = t('sheet.sways', { from: gao, to: shen });
    await waitFor(() => expect(told()).toBe(words));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(name);

    const chip = () => within(line).queryByRole('button', { name: t('inspector.sways', { name: shen }) });
    chip()?.focus();
    await user.keyboard('{Enter}');
    within(line)
      .getByRole('button', { name: t('inspector.deleteRelation') })
      .focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(told()).toBe(t('changes.noLonger', { words })));
    expect(chip()).toBeNull();
    await waitFor(() => expect(focusIn(document.body)).toBe(true));
  });

  it('the row of a relation takes one after another, and Enter with nothing more chosen closes it', async () => {
    const { t, user, line, name } = await open();
    await user.keyboard('{Alt>}r{/Alt}');
    const row = () => within(line).queryByRole('group', { name: t('outline.addRelationTo', { name: gao }) });
    const other = () => within(row() as HTMLElement).getByRole('combobox', { name: t('inspector.other') });
    // Nothing was added yet: Enter alone is a slip, and closes nothing.
    other().focus();
    await user.keyboard('{Enter}');
    expect(row()).not.toBeNull();
    await user.selectOptions(other(), shen);
    other().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(told()).toBe(t('sheet.sways', { from: gao, to: shen })));
    expect(row()).not.toBeNull();
    await user.keyboard('{Enter}');
    expect(row()).toBeNull();
    expect(document.activeElement).toBe(name);
  });

  it('who is taken out of the process, who is deleted and which step goes is said', async () => {
    const app = await open();
    const { t, user, getByRole } = app;
    const step = stepNamed(app, 2);
    for (const [button, words] of [
      [t('outline.removeSeat', { name: qiu, step }), t('changes.nowOutside', { name: qiu, step })],
      [t('outline.removePerson', { name: qiu }), t('outline.personDeleted', { name: qiu })],
      [t('outline.removeStep', { step }), t('outline.stepRemoved', { step })],
    ] as const) {
      getByRole('button', { name: button }).focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(told()).toBe(words));
      await waitFor(() => expect(focusIn(document.body)).toBe(true));
    }
  });
});
