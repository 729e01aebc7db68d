// @vitest-environment happy-dom
// Somebody who stands on several maps of a customer: their details say on which others, and lead there.
import { waitFor, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { setFields } from '../../../src/edit/setFields.ts';
import { setPerson } from '../../../src/edit/setPerson.ts';
import type { MapId } from '../../../src/model/ids.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { openExample } from '../../support/openApp.tsx';

describe.each(LANGUAGES)('in %s', (language) => {
  it('the others of the customer are named, each with part and stance there, and are one press away', async () => {
    const app = await openExample('crm', 'outline', { language });
    const name = (await app.map()).people.it?.name ?? '';
    const { id } = await app.map();
    const copies: MapId[] = [];
    for (const called of ['Second deal', 'Third deal']) {
      const copy = await app.storage.library.duplicate(id, called);
      if (copy.ok) copies.push(copy.value);
    }
    const [second, third] = copies as [MapId, MapId];
    await app.storage.library.change(second, (map) =>
      setPerson(map, { person: 'it' as never, patch: { stance: 'champion' } }),
    );
    await app.user.click(
      app.getAllByRole('button', { name: new RegExp(app.t('outline.details', { name })) })[0] as HTMLElement,
    );
    const title = await app.findByText(app.t('inspector.alsoOn', { count: 2 }));
    await app.user.click(title);
    const links = await waitFor(() => {
      const found = within(title.closest('details') as HTMLElement).getAllByRole('link');
      expect(found.map((link) => link.textContent).sort()).toEqual(['Second deal', 'Third deal']);
      return found;
    });
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      [second, third].map((map) => `#/map/${map}/sheet`).sort(),
    );

    // At another customer somebody of that name is somebody else.
    await app.storage.library.change(third, (map) => setFields(map, { patch: { customer: 'Somebody else' } }));
    await app.findByText(app.t('inspector.alsoOn', { count: 1 }));
  });
});
