/** How each map stood at its moments, beside its log; must never thin out one that has a name, nor hand back what is not as it was kept. */
import { Dexie } from 'dexie';
import type { MapId, MomentId } from '../model/ids.ts';
import { KEEP_REMOVED } from '../model/keepRemoved.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Refusal } from '../model/refusal.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Database, isNewer, type MomentRow } from './database.ts';
import type { Device } from './device.ts';
import { ATTEMPTS, type Guard, Refused } from './guard.ts';
import { loadWriter, parseText } from './mapFiles.ts';
import { type Packed, packText, unpackText } from './packText.ts';
import { thinMoments } from './thinMoments.ts';
import { within } from './within.ts';

const DAY = 86_400_000;
/** What lost its name, or was to be gone back from, can be found for as long. */
const HELD = 30 * DAY;
const FOR_EVER = Number.POSITIVE_INFINITY;
/** How the id begins of a row that only says how a map was left, and is no moment of it. */
const LEFT = 'left ';
export const leftId = (sum: number) => `${LEFT}${sum}` as MomentId;

/** Why a moment was not kept; `not-fetched`: what writes it is out of reach. */
type NotKept = StorageReason | 'not-there' | 'not-fetched';
/** Why a moment cannot be looked at; `damaged`: it is not as it was kept. */
export type NotRead = StorageReason | Refusal | 'not-there' | 'not-fetched' | 'damaged';

export interface KeptMoment {
  readonly id: MomentId;
  /** Since when the map stood like that, in milliseconds. */
  readonly at: number;
  /** Bytes that its state takes. */
  readonly size: number;
  /** How many before it were thinned out. */
  readonly thinned: number;
  /** It is not thinned out before then, in milliseconds; never, while it has a name. */
  readonly heldUntil: number;
  /** When somebody removed it: it can be put back until it is cleared away. Null while it is there. */
  readonly removedAt: number | null;
}

export interface ToKeep {
  readonly id: MomentId;
  readonly at: number;
  readonly state: BuyingMap;
  /** `named`: for as long as its record is there. `a-while`: whatever thinning says, for a month. Or until then, in milliseconds. */
  readonly hold?: 'named' | 'a-while' | number;
  /** How many before it were thinned out where it comes from. */
  readonly thinned?: number;
}

export interface MomentShelf {
  /** All that are kept of a map, the removed ones too, the first one first. */
  readonly list: (map: MapId) => Promise<Result<readonly KeptMoment[], StorageReason>>;
  /** Keeps a state, unless one of that id is there. */
  readonly keep: (what: ToKeep) => Promise<Result<null, NotKept>>;
  /** Keeps how a map was left, in place of how it was left before. */
  readonly keepLeft: (state: BuyingMap, id: MomentId) => Promise<Result<null, NotKept>>;
  /** Holds back one that is about to be named; `not-there` when it was thinned out. */
  readonly hold: (map: MapId, id: MomentId) => Promise<Result<null, StorageReason | 'not-there'>>;
  /** Removes one that has no name, or, with null, puts it back. */
  readonly remove: (map: MapId, id: MomentId, at: number | null) => Promise<Result<null, StorageReason | 'not-there'>>;
  readonly read: (map: MapId, id: MomentId) => Promise<Result<BuyingMap, NotRead>>;
  /** Puts states of one map beside another as well. */
  readonly copy: (from: MapId, to: MapId, ids: readonly string[]) => Promise<Result<null, StorageReason | 'not-there'>>;
  /** Thins out what the map kept by itself; `named` are the ids that have a record in it. What fails is done the next time. */
  readonly thin: (map: MapId, named: ReadonlySet<string>) => Promise<void>;
  /** Takes away what hangs on no map: a program that knows no moments cleared only the rest. */
  readonly clearStray: () => Promise<void>;
  /** Called when what is kept of a map may have changed. */
  readonly subscribe: (listener: (map: string) => void) => () => void;
}

/** The moments in a database. */
export function createMomentShelf(database: Database, guard: Guard, device: Device, today: () => Day): MomentShelf {
  const { dexie, meta, documents, moments, states } = database;
  const listeners = new Set<(map: string) => void>();

  const allOf = (map: string) => moments.where('[map+id]').between([map, Dexie.minKey], [map, Dexie.maxKey]).toArray();
  const rowsOf = async (map: string) => (await allOf(map)).filter(({ id }) => !isLeft(id));

  const writing = async <Value>(map: string, work: () => Promise<Value>) => {
    const done = await guard<Value, 'not-there'>(() =>
      dexie.transaction('rw', [meta, documents, moments, states], async () => {
        if (await isNewer(database)) throw new Refused('newer-format');
        // Nothing is kept of what was taken off this device meanwhile.
        if (!(await documents.get(map))) throw new Refused('not-there');
        return work();
      }),
    );
    if (done.ok) for (const listener of [...listeners]) listener(map);
    if (done.ok) device.hints.tell(momentsOf(map));
    return done;
  };

  const put = async (row: MomentRow, bytes: Uint8Array) => {
    await moments.put(row);
    await states.put({ map: row.map, id: row.id, bytes });
  };

  const drop = async ({ map, id }: Pick<MomentRow, 'map' | 'id'>) => {
    await moments.delete([map, id]);
    await states.delete([map, id]);
  };

  device.hints.listen((hinted) => {
    const map = hinted && hintedMap(hinted);
    if (map) for (const listener of [...listeners]) listener(map);
  });

  const thinOut = async (map: string, named: ReadonlySet<string>) => {
    const now = device.now();
    const all = (await rowsOf(map)).sort(byTime);
    for (const row of all) if (now - (row.removedAt ?? now) >= KEEP_REMOVED) await drop(row);
    const rows = all.filter(({ removedAt }) => removedAt === undefined);
    const held = rows.map((row) => ({ ...row, heldUntil: heldNow(row, named, now) }));
    const gone = thinMoments(held, now);
    let count = 0;
    for (const [place, row] of held.entries()) {
      if (gone.has(row.id)) {
        count += 1 + row.thinned;
        await drop(row);
      } else if (count > 0 || row.heldUntil !== rows[place]?.heldUntil) {
        await moments.put({ ...row, thinned: row.thinned + count });
        count = 0;
      }
    }
  };

  const keep: MomentShelf['keep'] = async ({ id, at, state, hold = 0, thinned = 0 }) => {
    const known = await guard(() => moments.get([state.id, id]), ATTEMPTS);
    if (!known.ok || known.value) return known.ok ? ok(null) : known;
    const write = await loadWriter();
    if (!write.ok) return write;
    const packed = await within(device.patience, () => packText(write.value(state).text)).catch(() => null);
    if (!packed) return fail('failed');
    const heldUntil = hold === 'named' ? FOR_EVER : hold === 'a-while' ? device.now() + HELD : hold;
    return writing(state.id, async () => {
      // Another tab kept the same one in the meantime.
      if (await moments.get([state.id, id])) return null;
      const { packing, bytes, sum } = packed;
      await put({ map: state.id, id, at, packing, sum, size: bytes.length, heldUntil, thinned }, bytes);
      return null;
    });
  };

  return {
    list: async (map) => {
      const rows = await guard(() => rowsOf(map), ATTEMPTS);
      return rows.ok ? ok(rows.value.filter(isMoment).sort(byTime).map(asKept)) : rows;
    },
    keep,
    keepLeft: async (state, id) => {
      const kept = await keep({ id, at: device.now(), state });
      if (!kept.ok) return kept;
      return writing(state.id, async () => {
        const before = (await allOf(state.id)).filter((row) => isLeft(row.id) && row.id !== id);
        for (const row of before) await drop(row);
        return null;
      });
    },
    hold: (map, id) =>
      writing(map, async () => {
        const row = await moments.get([map, id]);
        if (!row) throw new Refused('not-there');
        await moments.put({ ...row, heldUntil: FOR_EVER });
        return null;
      }),
    remove: (map, id, at) =>
      writing(map, async () => {
        const row = await moments.get([map, id]);
        if (!row) throw new Refused('not-there');
        await moments.put({ ...row, removedAt: at ?? undefined });
        return null;
      }),
    read: async (map, id) => {
      const found = await guard(() =>
        dexie.transaction('r', [moments, states], async () => ({
          row: await moments.get([map, id]),
          state: await states.get([map, id]),
        })),
      );
      if (!found.ok) return found;
      const { row, state } = found.value;
      if (!row) return fail('not-there');
      const packed: Packed = { packing: row.packing, sum: row.sum, bytes: state?.bytes as Uint8Array };
      const text = await within(device.patience, () => unpackText(packed)).catch(() => null);
      return text === null ? fail('damaged') : parseText(text, today());
    },
    copy: (from, to, ids) =>
      writing(to, async () => {
        for (const id of ids) {
          const [row, state] = await Promise.all([moments.get([from, id]), states.get([from, id])]);
          if (row && state) await put({ ...row, map: to, thinned: 0 }, state.bytes);
        }
        return null;
      }),
    thin: async (map, named) => {
      await writing(map, () => thinOut(map, named));
    },
    clearStray: async () => {
      await guard(() =>
        dexie.transaction('rw', [meta, documents, moments, states], async () => {
          if (await isNewer(database)) return;
          const there = new Set<string>(await documents.toCollection().primaryKeys());
          for (const table of [moments, states]) {
            const keys = (await table.toCollection().primaryKeys()) as [string, string][];
            await table.bulkDelete(keys.filter(([map]) => !there.has(map)));
          }
        }),
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const byTime = (a: MomentRow, b: MomentRow) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** What has lost its name can be named again for a while. */
function heldNow({ id, heldUntil }: MomentRow, named: ReadonlySet<string>, now: number): number {
  if (named.has(id)) return FOR_EVER;
  return heldUntil === FOR_EVER ? now + HELD : heldUntil;
}

const isLeft = (id: unknown): boolean => typeof id === 'string' && id.startsWith(LEFT);

/** Rows come from a database that anything may have happened to. */
const isMoment = ({ id, at, size, thinned }: MomentRow): boolean =>
  typeof id === 'string' && [at, size, thinned].every(Number.isFinite);

const asKept = ({ id, at, size, thinned, heldUntil, removedAt }: MomentRow): KeptMoment => ({
  id: id as MomentId,
  at,
  size,
  thinned,
  heldUntil,
  removedAt: removedAt ?? null,
});

/** Apart from the hints of the map's own log, which has not changed. */
const HINT = 'moments.';
const momentsOf = (map: string) => HINT + map;
const hintedMap = (hint: string) => (hint.startsWith(HINT) ? hint.slice(HINT.length) : null);
