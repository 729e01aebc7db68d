/** Looks at what the browser holds, past the app and its libraries; must never be used to judge what the app shows. */
import type { Page } from '@playwright/test';

const DATABASE = 'blanksheet';

/** A page of the app's own origin on which the app does not run. */
export const leaveTheApp = async (page: Page): Promise<void> => {
  await page.goto('./icon.svg');
};

/** Everything in the database but the caches, as text: the same text means that nothing was written. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open(name));
    try {
      const stores = [...database.objectStoreNames].filter((store) => store !== 'summaries');
      const transaction = database.transaction(stores, 'readonly');
      const rows = await Promise.all(stores.map((store) => answered(transaction.objectStore(store).getAll())));
      return JSON.stringify({ stores, rows }, (_key, value: unknown) =>
        value instanceof Uint8Array ? [...value].join(' ') : value,
      );
    } finally {
      database.close();
    }
  }, DATABASE);

/** Marks what is stored as written by a later version of the app. */
export const markAsNewer = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('meta', 'readwrite');
          transaction.objectStore('meta').put({ key: 'format', value: 99 });
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    DATABASE,
  );

/** Deletes the whole database; from a page on which the app does not run. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
        deleting.onblocked = () => reject(new Error('somebody still has the database open'));
      }),
    DATABASE,
  );

/** When each second copy was written and how large it is, by file name. */
export const secondCopies = (page: Page): Promise<{ readonly [file: string]: string }> =>
  page.evaluate(async () => {
    const found: { [file: string]: string } = {};
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('blanksheet', { create: true });
    for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
      if (!handle.name.endsWith('.copy')) continue;
      const file = await (handle as FileSystemFileHandle).getFile();
      found[handle.name] = `${file.lastModified} ${file.size}`;
    }
    return found;
  });

/** What a user does in the browser's own settings: takes the site's database away under the running app. */
export async function clearSiteData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await session.detach();
}
