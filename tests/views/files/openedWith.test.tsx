// @vitest-environment happy-dom
// A file that the device opens with the installed app is taken like one that is dropped on it.
import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/dom';
import { afterEach, expect, it } from 'vitest';
import { openApp } from '../../support/openApp.tsx';

type Consumer = (launch: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void;

afterEach(() => Reflect.deleteProperty(window, 'launchQueue'));

it('opens the map, and one file that is gone does not keep the other out', async () => {
  let consumer: Consumer | null = null;
  Object.assign(window, {
    launchQueue: {
      setConsumer: (given: Consumer) => {
        consumer = given;
      },
    },
  });
  const app = await openApp('#/');
  const map = new File([readFileSync('public/examples/crm.en.json')], 'crm.blanksheet.json');
  const gone = { getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  (consumer as Consumer | null)?.({ files: [gone, { getFile: async () => map }] });
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/map\/.*\/sheet$/));
  expect((await app.map()).fields.customer).toBe('Fernhill Group');
});
