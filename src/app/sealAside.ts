/** Has a file locked or opened by a worker, so that the page goes on meanwhile; must never leave the worker, and the passphrase in it, behind. */
import type { SealAside } from '../storage/takeFile.ts';
import { ownAddress } from './ownAddress.ts';
import address from './seal.worker.ts?worker&url';

/** Null where no worker can be begun. */
export const sealAside: SealAside = (sealing) =>
  new Promise((done) => {
    let worker: Worker;
    try {
      worker = new Worker(ownAddress(address), { type: 'module' });
    } catch {
      return done(null);
    }
    const end = (answer: Awaited<ReturnType<SealAside>>) => {
      worker.terminate();
      done(answer);
    };
    worker.addEventListener('message', ({ data }) => end(data));
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('messageerror', () => end(null));
    worker.postMessage(sealing);
  });
