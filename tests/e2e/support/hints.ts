/** Holds back what tabs tell each other, so that two edits are made at once for certain; must never lose a word for good. */
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** What this tab would have told the others; null while it tells them at once. */
    heldHints?: (() => void)[] | null;
  }
}

/** Lets the tabs of a context be held back. Before the first page is loaded. */
export const allowHolding = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { postMessage } = BroadcastChannel.prototype;
    window.heldHints = null;
    BroadcastChannel.prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
      if (window.heldHints) window.heldHints.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
  });

/** From here on the other tabs hear nothing of this one. */
export const hold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.heldHints = [];
  });

/** The other tabs hear all that was held back. */
export const release = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const held = window.heldHints ?? [];
    window.heldHints = null;
    for (const tell of held) tell();
  });
