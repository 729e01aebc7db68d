/** Brings what was written in a document into its log, and says how that stands; must never say saved of what no transaction holds. */
import { mergeUpdates } from '../document/bytes.ts';
import type { SaveStatus, StorageReason } from '../model/saveStatus.ts';
import type { Device } from './device.ts';
import type { DocumentKind } from './documentKinds.ts';
import type { Log, Written } from './log.ts';

export interface SaverOptions {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly log: Log;
  readonly device: Device;
  /** The whole document, for when what was stored of it is gone. */
  readonly encodeAll: () => Uint8Array;
  /** Called for each row that holds something of ours. */
  readonly onSaved: (written: Written, wasWhole: boolean) => void;
  /** Everything was taken off this device on purpose: nothing more is written. */
  readonly onWiped: () => void;
  readonly onStatus: () => void;
}

export interface Saver {
  readonly status: () => SaveStatus;
  readonly add: (bytes: Uint8Array) => void;
  /** What no complete transaction is known to hold; null when there is nothing. */
  readonly unsaved: () => Uint8Array | null;
  /** What was stored is gone, or was never there: the next write carries the whole document. */
  readonly writeWhole: () => void;
  /** Tries what failed once more, now. */
  readonly retry: () => void;
  /** Nothing is written from here on: the document was taken off this device. */
  readonly stop: () => void;
  /** When nothing is left to write, or writing it failed. */
  readonly settled: () => Promise<SaveStatus>;
}

/** A saver with nothing to do yet. */
export function createSaver({ id, kind, log, device, encodeAll, onSaved, onWiped, onStatus }: SaverOptions): Saver {
  // Everything that no complete transaction is known to hold. A failed write stays in it, so that the next carries it.
  let unsaved: Uint8Array[] = [];
  let isWhole = false;
  let failure: StorageReason | null = null;
  let savedAt: number | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  let running: Promise<void> | null = null;

  const hasWork = () => !stopped && (unsaved.length > 0 || isWhole);

  const status = (): SaveStatus => {
    if (stopped) return { state: 'not-saved', reason: 'wiped' };
    if (!hasWork()) {
      return log.isReadOnly() ? { state: 'read-only', reason: 'newer-format' } : { state: 'saved', at: savedAt };
    }
    return failure === null ? { state: 'saving' } : { state: 'not-saved', reason: failure };
  };

  const tryLater = () => {
    const wait = device.backOff[Math.min(failures, device.backOff.length - 1)] ?? 1000;
    failures += 1;
    timer ??= setTimeout(retry, wait);
  };

  const run = async () => {
    while (hasWork()) {
      const batch = unsaved.length;
      const whole = isWhole;
      const bytes = whole ? encodeAll() : mergeUpdates(unsaved);
      const done = await (whole ? log.appendWhole(id, kind, bytes) : log.append(id, bytes));
      if (done.ok) {
        unsaved = unsaved.slice(batch);
        if (whole) isWhole = false;
        failure = null;
        failures = 0;
        savedAt = device.now();
        onSaved(done.value, whole);
      } else if (done.reason === 'cleared') {
        isWhole = true;
      } else if (done.reason === 'wiped') {
        stop();
        onWiped();
      } else {
        failure = done.reason;
        // What came meanwhile has not been tried yet: it does not wait, and takes along what failed.
        if (unsaved.length === batch) {
          tryLater();
          return;
        }
      }
      onStatus();
    }
  };

  const start = () => {
    if (timer !== null) return;
    running ??= run()
      .catch(() => {
        // Nothing here is meant to throw; if it does, the work is kept and tried again as after any failure.
        failure = 'failed';
        tryLater();
      })
      .finally(() => {
        running = null;
        onStatus();
        // Something may have come in the moment after the last look.
        if (hasWork() && timer === null) start();
      });
    onStatus();
  };

  const retry = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (hasWork()) start();
  };

  const stop = () => {
    stopped = true;
    unsaved = [];
    if (timer !== null) clearTimeout(timer);
    timer = null;
    onStatus();
  };

  return {
    status,
    unsaved: () => (hasWork() ? (isWhole ? encodeAll() : mergeUpdates(unsaved)) : null),
    add: (bytes) => {
      if (stopped) return;
      unsaved.push(bytes);
      retry();
    },
    writeWhole: () => {
      isWhole = true;
      retry();
    },
    retry,
    stop,
    settled: async () => {
      while (running) await running;
      return status();
    },
  };
}
