/** Has a file read by a worker, so that the page goes on meanwhile; must never leave the worker behind. */
import type { HeldFile, ReadAside } from '../storage/mapFiles.ts';
import { ownAddress } from './ownAddress.ts';
import address from './readFile.worker.ts?worker&url';
import type { ToRead } from './toRead.ts';

/** What the file holds, or why it is refused; null where no worker can be begun, or where it was stopped. */
export const readAside: ReadAside = (file, today, signal) =>
  new Promise((done) => {
    let worker: Worker;
    try {
      worker = new Worker(ownAddress(address), { type: 'module' });
    } catch {
      return done(null);
    }
    const end = (held: HeldFile | null) => {
      worker.terminate();
      done(held);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<HeldFile>) => end(data));
    // Its code could not be fetched, or it ran out of memory.
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('messageerror', () => end(null));
    signal?.addEventListener('abort', () => end(null));
    worker.postMessage({ file, today } satisfies ToRead);
  });
