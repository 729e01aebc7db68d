/** Keeps the second copy of an open document as fresh as its log, outside the database; must never leave one behind after a wipe. */
import { BLANK_VECTOR, covers } from '../document/bytes.ts';
import type { OpenDocument } from '../document/document.ts';
import type { Device } from './device.ts';
import type { Log } from './log.ts';
import { within } from './within.ts';

export interface Copier {
  /** Brings the copy up to what the document holds: now, or as soon as it has rested. */
  readonly refresh: () => void;
  /** Whether something is on its way into the copy. Where copies fail, nothing is for long: the device goes without. */
  readonly isBusy: () => boolean;
  /** What the copy should hold and is not known to; null when there is nothing. */
  readonly missing: () => Uint8Array | null;
  /** Makes the copy that is due, if one is. */
  readonly finish: () => Promise<void>;
  readonly stop: () => void;
  /** Takes the copy away for good. */
  readonly forget: () => Promise<void>;
}

type Copied = Pick<OpenDocument<unknown>, 'id' | 'stateVector' | 'encodeAll' | 'encodeSince'>;

/** A copier for one document; `held` is the state vector of its copy, null when it has none. `onSettled` is called after each try. */
export function createCopier(
  log: Log,
  { copies, copyRest, patience, withLock }: Device,
  { id, stateVector, encodeAll, encodeSince }: Copied,
  held: Uint8Array | null,
  onSettled: () => void,
): Copier {
  let holds = held ?? BLANK_VECTOR;
  let isDue = false;
  let isFailing = false;
  let isOver = false;
  let writing: Promise<void> | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;

  const stop = () => {
    isOver = true;
    isDue = false;
    if (rest !== null) clearTimeout(rest);
    rest = null;
  };

  const forget = async () => {
    stop();
    await copies?.remove(id).catch(() => undefined);
  };

  const write = async () => {
    const [vector, bytes] = [stateVector(), encodeAll()];
    isDue = false;
    try {
      // Two tabs that write at once would each miss what the other adds.
      await within(patience, () => withLock(`blanksheet.copy.${id}`, async () => copies?.write(id, bytes)));
      holds = vector;
      isFailing = false;
    } catch {
      isFailing = true;
    }
    const checked = await log.check(id);
    if (!checked.ok && checked.reason === 'wiped') await forget();
  };

  const start = () => {
    if (!isDue || writing || rest !== null) return;
    writing = write().finally(() => {
      writing = null;
      if (!isOver) rest = setTimeout(wake, copyRest);
      onSettled();
    });
  };

  const wake = () => {
    if (rest !== null) clearTimeout(rest);
    rest = null;
    start();
  };

  return {
    refresh: () => {
      // A newer program keeps copies of its own.
      if (!copies || isOver || log.isReadOnly()) return;
      // Whatever is written or taken out of a document raises its vector.
      if (!isFailing && covers(holds, stateVector())) return;
      isDue = true;
      start();
    },
    isBusy: () => !isFailing && (isDue || writing !== null),
    missing: () => (isDue || isFailing || writing ? encodeSince(holds) : null),
    finish: async () => {
      await writing;
      wake();
      await writing;
    },
    stop,
    forget,
  };
}
