// @vitest-environment happy-dom
// An amount typed into the inspector: in another currency, in doubt, or not to be read.
import { waitFor } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/words.ts';
import type { TextKey } from '../../../src/text/text.ts';
import { type OpenApp, openApp, openExample } from '../../support/openApp.tsx';

const amountField = async ({ user, getByTitle, findAllByRole, t }: OpenApp) => {
  await user.click(getByTitle(t('shell.aboutMap')));
  // The first is that of the map; those of the account come below.
  const [field] = await findAllByRole<HTMLInputElement>('textbox', { name: t('inspector.amount') });
  if (!field) throw new Error('There is no field for the amount');
  return field;
};

const type = async (app: OpenApp, text: string): Promise<HTMLInputElement> => {
  const field = await amountField(app);
  await app.user.clear(field);
  await app.user.type(field, `${text}{Enter}`);
  return field;
};

const recorded = async (app: OpenApp): Promise<string> => {
  const { amount, currency } = (await app.map()).fields;
  return `${currency} ${amount}`;
};

const begun = async (language: Language): Promise<OpenApp> => {
  const app = await openApp('#/', { language });
  (await app.findByRole('textbox', { name: app.t('home.question') })).focus();
  await app.user.keyboard('Petra{Enter}');
  await app.findByRole('navigation', { name: app.t('shell.views') });
  return app;
};

describe('an amount', () => {
  it.each([
    ['zh-CN', '€750k', 'EUR 750000'],
    ['zh-CN', '300万美元', 'USD 3000000'],
    ['en', '80万元', 'CNY 800000'],
  ] as const)('sets the currency of a map that counts nothing yet: %s, %s', async (language, text, amount) => {
    const app = await begun(language);
    await type(app, text);
    await waitFor(async () => expect(await recorded(app)).toBe(amount));
  });

  it('is asked for with what is bought, ahead of what is told of the customer', async () => {
    const app = await begun('en');
    const { t } = app;
    const amount = await amountField(app);
    const fields = [...document.querySelectorAll('aside input, aside select, aside textarea')];
    const place = (label: TextKey) => fields.indexOf(app.getByLabelText(t(label)));
    expect([place('inspector.mapName'), place('inspector.customer'), place('inspector.offer')]).toEqual([0, 1, 2]);
    expect(fields.indexOf(amount)).toBe(3);
    expect(place('inspector.profile')).toBeGreaterThan(3);
  });

  it.each(['USD 3m', '$3m', '300万美元'])(
    'in another currency than that of the map is asked about: %s',
    async (text) => {
      const app = await openExample('crm', 'outline');
      const field = await type(app, text);
      expect(field.value).toBe(text);
      expect(await recorded(app)).toBe('CNY 800000');
      await app.user.click(app.getByRole('button', { name: app.t('inspector.countIn', { currency: 'USD' }) }));
      await waitFor(async () => expect(await recorded(app)).toBe('USD 3000000'));
    },
  );

  it('in doubt about a separator is asked about', async () => {
    const app = await openExample('crm', 'outline');
    const field = await type(app, '1,255k');
    expect(await recorded(app)).toBe('CNY 800000');
    await app.user.click(app.getByRole('button', { name: 'CNY 1,255,000' }));
    field.focus();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect(await recorded(app)).toBe('CNY 1255000'));
  });

  it('that cannot be read stays, and says so', async () => {
    const app = await openExample('crm', 'outline');
    const field = await type(app, 'about a million');
    expect(field.value).toBe('about a million');
    expect(app.getByRole('alert').textContent).toBe(app.t('inspector.amountWrong'));
    expect(await recorded(app)).toBe('CNY 800000');
  });
});
