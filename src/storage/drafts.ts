/** Keeps what is typed and not yet entered, a draft a field, until it is entered or cleared; must never keep one of what was taken off the device. */
import type { SaveStatus, StorageReason } from '../model/saveStatus.ts';
import { type Database, type DraftRow, isNewer } from './database.ts';
import type { Device } from './device.ts';
import { type Guard, Refused } from './guard.ts';
import { type LeftDraft, leftDrafts } from './leftDrafts.ts';

/** The text of a field and where in it somebody was, in UTF-16 units from its start. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

export interface Drafts {
  /** Null where there is none. */
  readonly read: (place: string, line: string) => Draft | null;
  /** Null lets go of it. */
  readonly write: (place: string, line: string, draft: Draft | null) => void;
  /** The lines of a place that have a draft, the one last typed in first. */
  readonly lines: (place: string) => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
  /** How many there are, and how many letters they hold. */
  readonly size: () => { readonly count: number; readonly letters: number };
  /** Not saved while the device refuses them. */
  readonly status: () => SaveStatus;
  /** Lets go of all drafts of a place that was cleared away for good. */
  readonly forget: (place: string) => void;
  /** Everything was taken off this device: what is on its way is not written any more. */
  readonly drop: () => void;
  /** Reads them from the device, with what pages left that were closed. */
  readonly load: () => Promise<void>;
}

/** Milliseconds within which what was typed is on its way to the device. */
const REST = 200;
/** The hint that another tab is given. */
const HINT = 'drafts';

const keyOf = ({ place, line }: Pick<DraftRow, 'place' | 'line'>) => JSON.stringify([place, line]);

/** No drafts before they are loaded. */
export function createDrafts(database: Database, guard: Guard, device: Device): Drafts {
  const { dexie, meta, drafts } = database;
  const listeners = new Set<() => void>();
  const left = leftDrafts(device.shelf, device.newId());
  let stored = new Map<string, DraftRow>();
  /** What no transaction is known to hold. */
  const pending = new Map<string, LeftDraft>();
  let wiped: unknown;
  let isLoaded = false;
  let failure: StorageReason | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const find = (key: string): DraftRow | null => {
    const row = pending.get(key) ?? stored.get(key) ?? null;
    return row && isThere(row) ? row : null;
  };
  const all = (): readonly DraftRow[] =>
    [...new Set([...stored.keys(), ...pending.keys()])].flatMap((key) => find(key) ?? []);
  const wait = (milliseconds: number) => {
    timer ??= setTimeout(() => void flush(), milliseconds);
  };
  const rest = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const write = (rows: readonly LeftDraft[], known = wiped) =>
    guard<null, 'wiped'>(() =>
      dexie.transaction('rw', [meta, drafts], async () => {
        if (await isNewer(database)) throw new Refused('newer-format');
        if ((await meta.get('wiped'))?.value !== known) throw new Refused('wiped');
        for (const row of rows) {
          if (isThere(row)) await drafts.put(row);
          else await drafts.delete([row.place, row.line]);
        }
        return null;
      }),
    );

  const flush = async () => {
    rest();
    const batch = [...pending];
    if (batch.length === 0) return;
    const done = await write(batch.map(([, row]) => row));
    if (!done.ok && done.reason === 'wiped') {
      drop();
      return load();
    }
    failure = done.ok || done.reason === 'wiped' ? null : done.reason;
    if (failure !== null) {
      wait(device.backOff[Math.min(failures, device.backOff.length - 1)] ?? REST);
      failures += 1;
      return tell();
    }
    failures = 0;
    for (const [key, row] of batch) {
      if (isThere(row)) stored.set(key, row);
      else stored.delete(key);
      if (pending.get(key) === row) pending.delete(key);
    }
    if (pending.size === 0) left.takeBack();
    device.hints.tell(HINT);
    tell();
  };

  const drop = () => {
    rest();
    pending.clear();
    stored.clear();
    failure = null;
    tell();
  };

  const load = async () => {
    const found = await guard(() =>
      dexie.transaction('r', [meta, drafts], async () => ({
        rows: await drafts.toArray(),
        wiped: (await meta.get('wiped'))?.value,
      })),
    );
    if (!found.ok) return;
    // What was typed before everything was taken off the device goes with it.
    if (isLoaded && found.value.wiped !== wiped) pending.clear();
    isLoaded = true;
    stored = new Map(found.value.rows.filter(isThere).map((row) => [keyOf(row), row]));
    wiped = found.value.wiped;
    tell();
  };

  device.hints.listen((hinted) => {
    if (hinted === null || hinted === HINT) void load();
  });
  // A page that is being closed may finish nothing that it has to wait for: what is on its way is left as well.
  device.whenLeaving(() => {
    if (pending.size === 0) return;
    left.leave([...pending.values()], wiped);
    void flush();
  });

  const put = (place: string, line: string, draft: Draft | null) => {
    const row = { place, line, text: draft?.text ?? null, caret: draft?.caret ?? 0, at: device.now() };
    if (draft === null && !find(keyOf(row))) return;
    pending.set(keyOf(row), row);
    wait(REST);
    tell();
  };
  const of = (place: string) => all().filter((row) => row.place === place);

  return {
    read: (place, line) => find(keyOf({ place, line })),
    write: put,
    lines: (place) =>
      of(place)
        .sort((one, other) => other.at - one.at)
        .map(({ line }) => line),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    size: () => ({ count: all().length, letters: all().reduce((sum, { text }) => sum + text.length, 0) }),
    status: () =>
      failure === null || pending.size === 0 ? { state: 'saved', at: null } : { state: 'not-saved', reason: failure },
    forget: (place) => {
      for (const { line } of of(place)) put(place, line, null);
    },
    drop,
    load: async () => {
      await load();
      for (const row of left.takeOver(wiped)) {
        const known = stored.get(keyOf(row));
        if (!known || known.at <= row.at) pending.set(keyOf(row), row);
      }
      if (pending.size === 0) left.takeBack();
      tell();
      await flush();
    },
  };
}

/** Rows come from a database that anything may have happened to. */
const isThere = (row: LeftDraft): row is DraftRow => typeof row.text === 'string';
