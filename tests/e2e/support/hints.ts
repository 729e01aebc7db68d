/** Keeps what a tab tells the others from reaching them, as a browser may; must never keep anything else. */
import type { Page } from '@playwright/test';

/** From here on the other tabs hear nothing of this one. */
export const hush = (page: Page): Promise<void> =>
  page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
