/** Makes a real browser's storage fail on command; must never touch what the app itself does with the failure. */
import type { Page } from '@playwright/test';

/** How writes fail: refused at the call, as when a disk is full, or given up by the browser afterwards. */
export type WriteFault = 'refused' | 'aborted';

declare global {
  interface Window {
    /** Null: writes work. */
    writeFault?: WriteFault | null;
    /** Every save state that was shown, with whether writes were failing then. */
    shownStates?: { readonly state: string; readonly failing: boolean }[];
  }
}

/** Lets writes to IndexedDB be made to fail, and notes each save state that is shown. Before the page is loaded. */
export const allowWriteFaults = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.writeFault = null;
    window.shownStates = [];
    const { add, put } = IDBObjectStore.prototype;
    const failing = (write: typeof add): typeof add =>
      function (this: IDBObjectStore, ...given: [value: unknown, key?: IDBValidKey]) {
        if (window.writeFault === 'refused') throw new DOMException('made to fail', 'QuotaExceededError');
        const request = write.apply(this, given);
        if (window.writeFault === 'aborted') this.transaction.abort();
        return request;
      };
    IDBObjectStore.prototype.add = failing(add);
    IDBObjectStore.prototype.put = failing(put);
    new MutationObserver(() => {
      const state = document.querySelector('[data-save-state]')?.getAttribute('data-save-state');
      if (state) window.shownStates?.push({ state, failing: window.writeFault !== null });
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-save-state'] });
  });

export const setWriteFault = (page: Page, fault: WriteFault | null): Promise<void> =>
  page.evaluate((next) => {
    window.writeFault = next;
  }, fault);

/** The save states that were shown while writes failed. */
export const statesWhileFailing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window.shownStates ?? []).filter(({ failing }) => failing).map(({ state }) => state));

/** Ways in which a browser gives a page no database. */
export type NoDatabase = 'absent' | 'forbidden to touch' | 'refusing to open';

/** Takes IndexedDB away from the page. Before the page is loaded. */
export const withoutDatabase = (page: Page, how: NoDatabase): Promise<unknown> =>
  page.addInitScript((way) => {
    const refuse = () => {
      throw new DOMException('made to fail', 'SecurityError');
    };
    if (way === 'refusing to open') IDBFactory.prototype.open = refuse;
    else if (way === 'absent') Object.defineProperty(window, 'indexedDB', { value: undefined });
    else Object.defineProperty(window, 'indexedDB', { get: refuse });
  }, how);
