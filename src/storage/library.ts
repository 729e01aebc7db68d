/** The maps on this device, for home; must never show a map as kept before a transaction holds it. */

import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SaveStatus, StorageReason, StorageTrouble } from '../model/saveStatus.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { copiedMaps } from './copiedMaps.ts';
import type { Device } from './device.ts';
import { loadWriter, type MapFile, parseText, readText } from './mapFiles.ts';
import type { DocumentSession, Sessions } from './sessions.ts';
import { createSummaries, type Summarise, unconcluded } from './summaries.ts';
import type { Witness } from './witness.ts';
import { worstStatus } from './worstStatus.ts';

export type Example = 'reimbursement' | 'crm';

/** Why a file or an example became no map; `not-fetched`: what reads it, or the example itself, is out of reach. */
type NotTaken = Refusal | StorageReason | 'not-fetched';

export interface LibraryParts {
  readonly catalogue: Catalogue;
  readonly maps: Sessions<BuyingMap>;
  readonly device: Device;
  readonly witness: Witness;
  readonly summarise: Summarise;
  readonly today: () => Day;
  readonly newId: () => MapId;
  /** The text of a worked example's file, in the language of the interface. */
  readonly fetchExample: (example: Example) => Promise<string>;
  /** The status of what else is open, such as our side. */
  readonly otherStatuses: () => readonly SaveStatus[];
  readonly dropOthers: () => void;
  readonly isReadOnly: () => boolean;
}

export interface DeviceLibrary {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly create: (map: BuyingMap) => Promise<Result<MapId, StorageReason>>;
  /** Maps that were removed and can be taken back, the last one first. */
  readonly removed: () => readonly MapSummary[];
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly importFile: (file: Blob) => Promise<Result<MapId, NotTaken>>;
  readonly exportFile: (id: MapId) => Promise<Result<MapFile, StorageReason>>;
  readonly openExample: (example: Example) => Promise<Result<MapId, NotTaken>>;
  readonly lastFileCopy: () => number | null;
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  readonly status: () => SaveStatus;
  /** Whether something that is open would be lost with the page, as far as is known. */
  readonly hasUnsaved: () => boolean;
  /** Null while the database answers. */
  readonly trouble: () => StorageTrouble | null;
  /** Reads the list anew. */
  readonly refresh: () => Promise<void>;
  /** Takes note of a map that was just saved. */
  readonly saved: (id: string) => void;
  /** Takes note that the device's storage does not answer. */
  readonly failed: (reason: StorageReason) => Promise<void>;
}

/** Milliseconds for which a list that was read, as at the start, need not be read again. */
const FRESH = 2000;
const SHELF = 'blanksheet.';
const LAST_COPY = 'blanksheet.lastFileCopy';

/** The library; empty until it is refreshed. */
export function createLibrary(parts: LibraryParts): DeviceLibrary {
  const { catalogue, maps, device, witness } = parts;
  const summaries = createSummaries({
    summarise: parts.summarise,
    whenIdle: device.whenIdle,
    keep: (id, summary) => void catalogue.keepSummary(id, summary),
  });
  let readAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | null = null;
  let removed: readonly MapSummary[] = [];
  let trouble: StorageTrouble | null = null;

  const using = async <Value>(id: string, work: (session: DocumentSession<BuyingMap>) => Value | Promise<Value>) => {
    const opened = await maps.open(id);
    if (!opened.ok) return opened;
    try {
      return ok(await work(opened.value));
    } finally {
      void opened.value.close();
    }
  };

  const refreshNow = async () => {
    const listed = await catalogue.list();
    if (!listed.ok) return showCopies(listed.reason);
    trouble = null;
    readAt = device.now();
    const there = new Set(maps.live().map(({ document }) => document.id));
    for (const { row, summary } of listed.value) {
      if (row.kind !== 'map' || row.removedAt !== null) continue;
      there.add(row.id);
      summaries.hide(row.id, false);
      // Whatever is wrong with one, the others are shown, and that it is there.
      const kept = summary ?? (await makeSummary(row.id).catch(() => unconcluded(null)));
      summaries.put({ id: row.id as MapId, changedAt: row.changedAt, ...kept });
    }
    for (const { row } of listed.value) if (row.removedAt !== null) there.delete(row.id);
    removed = removedOf(listed.value);
    summaries.keepOnly(there);
  };

  /** In place of a list that gives no answer: what lies beside the database, and what is open. */
  const showCopies = async (reason: StorageReason) => {
    const there = new Set(maps.live().map(({ document }) => document.id));
    let copies = 0;
    for await (const { map, at } of copiedMaps(device.copies, witness)) {
      there.add(map.id);
      copies += 1;
      summaries.put({ id: map.id, changedAt: at, ...(await summaries.make(map).catch(() => unconcluded(map))) });
    }
    trouble = { reason, copies };
    summaries.keepOnly(there);
  };

  const makeSummary = async (id: string) => {
    const made = await using(id, async ({ document }) => {
      const map = document.projection();
      const concluded = await summaries.make(map).catch(() => null);
      if (concluded) await catalogue.keepSummary(id, concluded);
      return concluded ?? unconcluded(map);
    });
    return made.ok ? made.value : unconcluded(null);
  };

  const refresh = (): Promise<void> => {
    refreshing ??= refreshNow().finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  const create = async (map: BuyingMap): Promise<Result<MapId, StorageReason>> => {
    device.persist();
    void summaries.note(map, device.now());
    const status = await maps.create(map.id, map);
    // What could not be kept yet is open in memory all the same, and its save status says so; but beside a newer
    // program nothing may be begun.
    const isNewer = status.state === 'read-only' || (status.state === 'not-saved' && status.reason === 'newer-format');
    return isNewer ? fail('newer-format') : ok(map.id);
  };

  const mark = async (id: MapId, removedAt: number | null): Promise<Result<null, StorageReason>> => {
    const marked = await catalogue.mark(id, removedAt);
    if (!marked.ok) return marked;
    summaries.hide(id, removedAt !== null);
    const testimony = witness.of(id);
    if (testimony) witness.note(id, { ...testimony, removedAt });
    device.hints.tell(null);
    const map = summaries.known(id) ?? removed.find((other) => other.id === id);
    removed = removed.filter((other) => other.id !== id);
    if (removedAt !== null) {
      removed = [map ?? { id, changedAt: removedAt, ...unconcluded(null) }, ...removed];
    } else if (map) summaries.put(map);
    else await refresh();
    // A list that was asked for before knows nothing of it yet.
    if (refreshing) void refreshing.then(refresh);
    summaries.publish();
    return ok(null);
  };

  const createFrom = async (text: string): Promise<Result<MapId, NotTaken>> => {
    const parsed = await parseText(text, parts.today());
    // A file opened twice is two maps: nothing that is here is ever replaced by a file.
    return parsed.ok ? create({ ...parsed.value, id: parts.newId() }) : parsed;
  };

  device.hints.listen(() => {
    readAt = Number.NEGATIVE_INFINITY;
    if (summaries.watchers() > 0) device.whenIdle(() => void refresh());
  });

  return {
    summaries: summaries.list,
    subscribe: (listener) => {
      const stop = summaries.subscribe(listener);
      // Whoever comes first after the start finds what was just read.
      if (summaries.watchers() === 1 && device.now() - readAt > FRESH) void refresh();
      return stop;
    },
    create,
    removed: () => removed,
    remove: (id) => mark(id, device.now()),
    restore: (id) => mark(id, null),
    importFile: async (file) => {
      const text = await readText(file);
      return text.ok ? createFrom(text.value) : text;
    },
    exportFile: async (id) => {
      const write = await loadWriter();
      if (!write.ok) return write;
      const made = await using(id, ({ document }) => write.value(document.projection()));
      if (!made.ok) return fail(made.reason === 'not-there' ? 'failed' : made.reason);
      device.shelf?.set(LAST_COPY, String(device.now()));
      return made;
    },
    openExample: async (example) => {
      const text = await parts.fetchExample(example).catch(() => null);
      return text === null ? fail('not-fetched') : createFrom(text);
    },
    lastFileCopy: () => Number(device.shelf?.get(LAST_COPY)) || null,
    removeEverything: async () => {
      maps.dropAll();
      parts.dropOthers();
      // What lies outside the database goes first: left over, it would be taken for a rescue.
      const outside = await clearOutside(device);
      if (!outside) return fail('failed');
      const wiped = await catalogue.wipe(device.newId());
      // Another tab may have saved something in between.
      await clearOutside(device);
      removed = [];
      summaries.clear();
      device.hints.tell(null);
      return wiped;
    },
    status: () => {
      const device: SaveStatus = parts.isReadOnly()
        ? { state: 'read-only', reason: 'newer-format' }
        : trouble === null
          ? { state: 'saved', at: null }
          : { state: 'not-saved', reason: trouble.reason };
      return worstStatus([...maps.live().map((session) => session.status()), ...parts.otherStatuses(), device]);
    },
    hasUnsaved: () =>
      [...maps.live().map((session) => session.status()), ...parts.otherStatuses()].some(
        // What was taken off the device on purpose is meant to go.
        (status) => status.state === 'not-saved' && status.reason !== 'wiped',
      ),
    trouble: () => trouble,
    refresh,
    saved: (id) => {
      const session = maps.live().find(({ document }) => document.id === id);
      if (session) summaries.noteLater(session.document.projection(), device.now());
    },
    failed: showCopies,
  };
}

/** Of one that has no summary any more, that it is there. */
function removedOf(entries: readonly Entry[]): readonly MapSummary[] {
  return entries
    .filter(({ row }) => row.kind === 'map' && row.removedAt !== null)
    .sort(
      compareBy(
        ({ row }) => -(row.removedAt ?? 0),
        ({ row }) => row.id,
      ),
    )
    .map(({ row, summary }) => ({ id: row.id as MapId, changedAt: row.changedAt, ...(summary ?? unconcluded(null)) }));
}

async function clearOutside({ copies, shelf }: Device): Promise<boolean> {
  try {
    for (const id of (await copies?.ids()) ?? []) await copies?.remove(id);
    for (const key of shelf?.keys() ?? []) if (key.startsWith(SHELF)) shelf?.remove(key);
    return true;
  } catch {
    return false;
  }
}
