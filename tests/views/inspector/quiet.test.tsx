// @vitest-environment happy-dom
// A quiet period that was ticked is asked for its days before it keeps anybody away, and is none again without them.
import { within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { BuyingMap } from '../../../src/model/map.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { fill, openExample } from '../../support/openApp.tsx';

const GAO = { en: 'Gao Peng', 'zh-CN': '高鹏' } as const;

it.each(LANGUAGES)('of a person, in %s', async (language) => {
  const app = await openExample('crm', 'outline', { language });
  const { t, user } = app;
  const name = t('outline.details', { name: GAO[language] });
  await user.click(app.getByRole('button', { name: new RegExp(`^${name}`) }));
  const details = within(app.getByRole('region', { name }));
  const tick = () => details.getByRole<HTMLInputElement>('checkbox', { name: t('inspector.quietOn') });
  const quiet = async () => Object.values((await app.map()).people as BuyingMap['people']).map((one) => one.quiet);
  const nobody = await quiet();
  const day = async (label: 'inspector.from' | 'inspector.to', text: string) => {
    fill(details.getByRole('textbox', { name: t(label) }), text);
    await user.keyboard('{Enter}');
  };

  await user.click(tick());
  expect(tick().checked).toBe(true);
  details.getByText(t('inspector.quietAsks'));
  expect(await quiet()).toEqual(nobody);
  await day('inspector.to', '2027-03-05');
  expect(details.queryByText(t('inspector.quietAsks'))).toBeNull();
  expect(await quiet()).toContainEqual({ from: null, to: '2027-03-05' });
  await day('inspector.from', '2027-03-01');
  await day('inspector.to', '');
  expect(await quiet()).toContainEqual({ from: '2027-03-01', to: null });
  await day('inspector.from', '');
  expect(await quiet()).toEqual(nobody);
  details.getByText(t('inspector.quietAsks'));
  await user.click(tick());
  expect(tick().checked).toBe(false);
  expect(await quiet()).toEqual(nobody);
});
