/** Keeps the second copy of an open document fresh, outside the database; must never leave one behind after a wipe. */
import type { Device } from './device.ts';
import type { Log } from './log.ts';

export interface Copier {
  /** Makes a copy soon; asked again meanwhile, it is still one. */
  readonly later: () => void;
  /** Makes the copy that is due, if one is. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
  /** Takes the copy away for good. */
  readonly forget: () => Promise<void>;
}

/** A copier for one document. Without files of its own the device goes without copies. */
export function createCopier(
  log: Log,
  { copies, copyDelay, whenIdle }: Device,
  id: string,
  encodeAll: () => Uint8Array,
): Copier {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let forgotten = false;
  let writing: Promise<void> = Promise.resolve();

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const isWiped = async () => {
    const checked = await log.check(id);
    return !checked.ok && checked.reason === 'wiped';
  };

  const writeNow = async () => {
    if (!copies || forgotten) return;
    const wiped = await isWiped();
    if (wiped) return forget();
    // A newer program keeps copies of its own. Any other failure of the database is a reason more to have one.
    if (log.isReadOnly()) return;
    await copies.write(id, encodeAll()).catch(() => undefined);
    if (await isWiped()) await forget();
  };

  /** One after the other, so that the last one written is the one that knows most. */
  const write = (): Promise<void> => {
    stop();
    writing = writing.then(writeNow);
    return writing;
  };

  const forget = async () => {
    stop();
    forgotten = true;
    await copies?.remove(id).catch(() => undefined);
  };

  return {
    later: () => {
      if (forgotten || timer !== null) return;
      // It joins all that was ever written: not between two letters. Until then it is still due.
      const due = setTimeout(() => whenIdle(() => void (timer === due && write())), copyDelay);
      timer = due;
    },
    finish: async () => {
      await (timer === null ? writing : write());
    },
    stop,
    forget,
  };
}
