// @vitest-environment happy-dom
// What would make a map larger than one may be is not taken, stays where it was typed, and is told with the limit.
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { openExample } from '../../support/openApp.tsx';

it.each(LANGUAGES)('in %s, a name longer than a field may be', async (language) => {
  const app = await openExample('crm', 'outline', { language });
  const before = await app.map();
  const [step] = Object.values(before.steps).sort((a, b) => (a.order < b.order ? -1 : 1));
  const field = app.getByRole<HTMLInputElement>('combobox', {
    name: app.t('outline.newPerson', { step: step?.name ?? '' }),
  });
  field.focus();
  const long = 'x'.repeat(10_001);
  fireEvent.change(field, { target: { value: long } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const most = app.t('home.mostLetters', { most: '10,000' });
  await waitFor(() => within(app.getByRole('alert')).getByText(app.t('shell.beyond', { most })));
  expect(field.value).toBe(long);
  expect((await app.map()).people).toEqual(before.people);
});
