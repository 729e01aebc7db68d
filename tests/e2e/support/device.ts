/** What every browser test runs on: a page that keeps no files for offline use, unless that is what is tested. */
import { test as base } from '@playwright/test';

interface Device {
  /** Whether the app may register its service worker. To keep all its files costs more than to open a map. */
  readonly keepsFiles: boolean;
  readonly withoutWorker: undefined;
}

export const test = base.extend<Device>({
  keepsFiles: [false, { option: true }],
  withoutWorker: [
    async ({ context, keepsFiles }, use) => {
      if (!keepsFiles) {
        // As in a browser that has none.
        await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      }
      await use(undefined);
    },
    { auto: true },
  ],
});
