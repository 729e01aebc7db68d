// @vitest-environment happy-dom
// Somebody leaves: a tick in their details or a word in a typed line says so, every view shows it, and it can be undone.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { BuyingMap } from '../../../src/model/map.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { LEFT_NAME } from '../../../src/playbook/names.ts';
import { type OpenApp, openExample } from '../../support/openApp.tsx';

const isGone = (map: BuyingMap, name: string) => Object.values(map.people).find((one) => one.name === name)?.left;

/** The line of somebody by their name; there is one for each of their seats. */
const lineOf = (app: OpenApp, name: string): HTMLElement =>
  app.getAllByRole('group').find((one) => one.getAttribute('aria-label')?.startsWith(name)) as HTMLElement;

describe.each(LANGUAGES)('in %s', (language) => {
  const left = LEFT_NAME[language];

  it('a tick in the details marks somebody as gone, everywhere, until it is undone', async () => {
    const app = await openExample('crm', 'outline', { language });
    const name = (await app.map()).people.it?.name ?? '';
    expect(lineOf(app, name).getAttribute('aria-label')).not.toContain(left);

    await app.user.click(
      within(lineOf(app, name)).getByRole('button', { name: new RegExp(app.t('outline.details', { name })) }),
    );
    await app.user.click(await app.findByRole('checkbox', { name: left }));
    await waitFor(() => expect(lineOf(app, name).getAttribute('aria-label')).toContain(left));
    expect(within(lineOf(app, name)).getByText(left)).toBeTruthy();
    expect(isGone(await app.map(), name)).toBe(true);

    const at = (view: string) => app.go(window.location.hash.replace(/[^/]+$/, view));
    at('power');
    const chip = await app.findByRole('button', { name: new RegExp(`^${name}.*${left}`) });
    expect(chip).toBeTruthy();
    at('outline');
    await app.findByRole('group', { name: new RegExp(`^${name}.*${left}`) });

    await app.user.click(app.getByRole('button', { name: app.t('common.undo') }));
    await waitFor(() => expect(lineOf(app, name).getAttribute('aria-label')).not.toContain(left));
    expect(isGone(await app.map(), name)).toBe(false);
  });

  it('a word in a typed line does', async () => {
    const app = await openExample('crm', 'outline', { language });
    const [field] = app.getAllByPlaceholderText(app.t('outline.newPersonPlaceholder'));
    await app.user.type(field as HTMLElement, `Xu Bo, ${left.toLowerCase()}`);
    expect(app.getByText(new RegExp(app.t('outline.understood', { what: `.*${left}` })))).toBeTruthy();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(lineOf(app, 'Xu Bo')).toBeTruthy());
    expect(isGone(await app.map(), 'Xu Bo')).toBe(true);
  });
});
