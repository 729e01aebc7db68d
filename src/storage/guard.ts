/** Stands before every call to the database: none hangs for ever, and each failure has a reason; must never swallow one. */
import { Dexie } from 'dexie';
import type { StorageReason } from '../model/saveStatus.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { Hanging, within } from './within.ts';

/** Our own refusal inside a transaction, which undoes it. */
export class Refused<Reason extends string> extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Runs a call; a broken connection is closed and opened again before the next one. */
export type Guard = <Value, Reason extends string = never>(
  work: () => PromiseLike<Value>,
  attempts?: number,
) => Promise<Result<Value, StorageReason | Reason>>;

/** How often something is tried that nobody repeats later (what hangs, twice). Trying on and on at once does not help. */
export const ATTEMPTS = 3;

/** A guard that waits `patience` milliseconds for each call; `onTakenAway` when the browser closes the connection. */
export function createGuard(dexie: Dexie, patience: number, onTakenAway: () => void): Guard {
  let reopening: Promise<unknown> | null = null;
  let reopenedFor: StorageReason = 'closed';
  let blocked = false;
  let closing = false;
  dexie.on('close', () => {
    // Dexie says close also when it closes itself or could not open.
    if (!closing && dexie.isOpen()) onTakenAway();
  });
  dexie.on('blocked', () => {
    blocked = true;
  });

  const reopen = (reason: StorageReason) => {
    if (reopening) return;
    reopenedFor = reason;
    closing = true;
    dexie.close();
    closing = false;
    blocked = false;
    reopening = within(patience, () => dexie.open())
      // Whether it could be opened shows in the next call, which then has a reason.
      .catch(() => null)
      .finally(() => {
        reopening = null;
      });
  };

  return async <Value, Reason extends string>(work: () => PromiseLike<Value>, attempts = 1) => {
    for (let left = attempts; ; left -= 1) {
      try {
        return ok(
          await within(patience, async () => {
            await reopening;
            // Never as a part of a transaction that is under way when the call is made, as by a listener.
            return Dexie.ignoreTransaction(work);
          }),
        );
      } catch (error) {
        // The type says which refusals the caller's own work can make.
        if (error instanceof Refused) return fail(error.reason as Reason);
        const found = error instanceof Hanging && blocked ? 'blocked' : reasonOf(error);
        // Closed by ourselves, because of another call.
        const reason = found === 'closed' && reopening ? reopenedFor : found;
        reopen(reason);
        if (left <= 1 || (reason === 'hanging' && left < attempts)) return fail(reason);
      }
    }
  };
}

const REASONS: readonly (readonly [RegExp, StorageReason])[] = [
  [/QuotaExceeded/, 'no-room'],
  [/MissingAPI|SecurityError/, 'no-storage'],
  [/OpenFailed/, 'unopenable'],
  [/DatabaseClosed|InvalidState/, 'closed'],
];

/** The reason behind an error. Dexie wraps the real one: its name is in `inner`, or in the message alone. */
export function reasonOf(error: unknown): StorageReason {
  if (error instanceof Hanging) return 'hanging';
  const said: string[] = [];
  for (let at: unknown = error; at instanceof Object && said.length < 8; at = (at as { inner?: unknown }).inner) {
    const { name, message } = at as { name?: unknown; message?: unknown };
    said.push(`${String(name)} ${String(message)}`);
  }
  const reason = REASONS.find(([pattern]) => said.some((text) => pattern.test(text)))?.[1] ?? 'failed';
  // What could not be opened is said to be closed, with the cause inside.
  const isCaused = said.some((text) => !/^(DatabaseClosed|InvalidState)/.test(text));
  return reason === 'closed' && isCaused ? 'unopenable' : reason;
}
