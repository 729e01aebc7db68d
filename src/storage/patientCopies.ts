/** Second copies behind a watchdog, since a private file system may never answer; must never make a map wait for one twice. */
import type { Copies } from './device.ts';
import { Hanging, within } from './within.ts';

/** Copies that fail after `patience` milliseconds, and at once for as long as an earlier call has not answered since. */
export function patientCopies(copies: Copies | null, patience: number): Copies | null {
  if (!copies) return null;
  let silent = 0;
  const call = <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (silent > 0) return Promise.reject(new Hanging());
    const working = work();
    return within(patience, () => working).catch((error) => {
      if (error instanceof Hanging) {
        silent += 1;
        const answered = () => {
          silent -= 1;
        };
        working.then(answered, answered);
      }
      throw error;
    });
  };
  return {
    ids: () => call(copies.ids),
    read: (id) => call(() => copies.read(id)),
    write: (id, bytes) => call(() => copies.write(id, bytes)),
    remove: (id) => call(() => copies.remove(id)),
  };
}
