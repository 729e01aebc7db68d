// @vitest-environment happy-dom
// Keys at work in the open map: held ones end where their work ends, and the one for saving says that all is saved.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const names = ({ getAllByRole, t }: OpenApp) =>
  getAllByRole<HTMLInputElement>('textbox', { name: t('outline.personName') });

const holdBackspace = (repeat: boolean) => {
  const field = document.activeElement as HTMLInputElement;
  fireEvent.keyDown(field, { key: 'Backspace', code: 'Backspace', repeat });
};

describe('Backspace held in a name', () => {
  it('empties it and stops there; pressed anew it takes the seat', async () => {
    const app = await openExample('crm', 'outline');
    const seats = async () => Object.keys((await app.map()).seats).length;
    const before = await seats();
    await app.user.clear(names(app)[1] as HTMLElement);
    for (let held = 0; held < 20; held += 1) holdBackspace(true);
    expect(await seats()).toBe(before);
    holdBackspace(false);
    expect(await seats()).toBe(before - 1);
    for (let held = 0; held < 20; held += 1) holdBackspace(true);
    expect(await seats()).toBe(before - 1);
  });

  it('leaves an empty step alone as well', async () => {
    const app = await openExample('crm', 'outline');
    const steps = () => app.getAllByRole('textbox', { name: /^(?:Step \d|Name of step)/ });
    const before = steps().length;
    steps()[0]?.focus();
    await app.user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(steps()[1]));
    const count = async () => Object.keys((await app.map()).steps).length;
    holdBackspace(true);
    expect(await count()).toBe(before + 1);
    holdBackspace(false);
    expect(await count()).toBe(before);
  });
});

describe.each(LANGUAGES)('the key for saving, in %s', (language) => {
  it('says that all is saved already, and offers the file', async () => {
    const app = await openExample('crm', 'outline', { language });
    const { t } = app;
    await app.findByText(t('shell.statusSaved'));
    const key = new KeyboardEvent('keydown', {
      key: 's',
      code: 'KeyS',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    expect(document.body.dispatchEvent(key), 'the browser saves a page').toBe(false);
    const dialog = await app.findByRole('dialog', { name: t('shell.statusSaved') });
    expect(dialog.textContent).toContain(t('shell.keptByItself'));
    within(dialog).getByRole('button', { name: t('shell.saveFile') });
    await app.user.click(within(dialog).getByRole('button', { name: t('common.close') }));
    expect(app.queryByRole('dialog')).toBeNull();
  });
});
