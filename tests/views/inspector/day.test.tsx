// @vitest-environment happy-dom
// A day typed into "Record a contact": kept or refused however the field is left, and written in one way.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { sayDay } from '../../../src/model/sayDay.ts';
import type { Language } from '../../../src/model/words.ts';
import { asDay } from '../../fixtures/mapBuilder.ts';
import { type OpenApp, openApp } from '../../support/openApp.tsx';

/** The day of a contact just recorded with Petra, with the focus on it. */
const recording = async (language: Language = 'en'): Promise<{ app: OpenApp; field: HTMLInputElement }> => {
  const app = await openApp('#/', { language });
  (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
  await app.user.keyboard('Petra{Enter}');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  await app.user.click(app.getAllByTitle(app.t('outline.details', { name: 'Petra' }))[0] as HTMLElement);
  await app.user.click(await app.findByRole('button', { name: app.t('inspector.addContact') }));
  const field = await app.findByRole<HTMLInputElement>('textbox', { name: app.t('inspector.contactDay') });
  return { app, field };
};

const days = async (app: OpenApp) => Object.values((await app.map()).contacts).map(({ day }) => day);

describe('a day that is typed', () => {
  it.each([
    ['en', '23 Nov 2025', '{Tab}{Escape}'],
    ['en', '23.11.2025', '{Enter}'],
    ['zh-CN', '2025年11月23日', '{Escape}'],
  ] as const)('is kept, and written in the one way: %s, %s, left with %s', async (language, text, keys) => {
    const { app, field } = await recording(language);
    await app.user.clear(field);
    await app.user.keyboard(`${text}${keys}`);
    await waitFor(async () => expect(await days(app)).toEqual(['2025-11-23']));
    if (keys === '{Enter}') expect(field.value).toBe(sayDay(asDay('2025-11-23'), language));
  });

  it.each(['{Tab}', '{Enter}', '{Escape}'])(
    'that is none is refused with a word, and stays, left with %s',
    async (keys) => {
      const { app, field } = await recording();
      const before = await days(app);
      await app.user.clear(field);
      await app.user.keyboard(`23 Nov 202${keys}`);
      expect(field.value).toBe('23 Nov 202');
      expect(app.getByRole('alert').textContent).toBe(app.t('inspector.dayWrong'));
      expect(await days(app)).toEqual(before);
      field.focus();
      await app.user.keyboard('{Escape}');
      expect(field.value).toBe(sayDay(before[0] ?? asDay('2026-01-01'), 'en'));
    },
  );

  it('of which day and month can be either is asked about', async () => {
    const { app, field } = await recording();
    await app.user.clear(field);
    await app.user.keyboard('3/4/2025{Enter}');
    await app.user.click(app.getByRole('button', { name: '4 Mar 2025' }));
    await waitFor(async () => expect(await days(app)).toEqual(['2025-03-04']));
  });
});
