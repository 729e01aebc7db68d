/** The maps on this device, for home; must never show a map as kept before a transaction holds it. */

import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary } from '../model/mapSummary.ts';
import type { Refusal } from '../model/refusal.ts';
import type { SaveStatus, StorageReason } from '../model/saveStatus.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { Device } from './device.ts';
import { readMapFile } from './readMapFile.ts';
import type { DocumentSession, Sessions } from './sessions.ts';
import type { Witness } from './witness.ts';

export type Example = 'reimbursement' | 'crm';

/** What only the analysis can say of a map; the app brings it, for storage knows no analysis. */
export type Summarise = (map: BuyingMap) => Promise<Pick<MapSummary, 'stops' | 'picture'>>;

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
  readonly remove: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly restore: (id: MapId) => Promise<Result<null, StorageReason>>;
  readonly importFile: (file: Blob) => Promise<Result<MapId, Refusal | StorageReason>>;
  readonly exportFile: (id: MapId) => Promise<Result<{ readonly name: string; readonly text: string }, StorageReason>>;
  readonly openExample: (example: Example) => Promise<Result<MapId, Refusal | StorageReason>>;
  readonly lastFileCopy: () => number | null;
  readonly removeEverything: () => Promise<Result<null, StorageReason>>;
  readonly status: () => SaveStatus;
  /** Reads the list anew. */
  readonly refresh: () => Promise<void>;
  /** Takes note of a map that was just saved. */
  readonly saved: (id: string) => void;
  /** Takes note that the device's storage does not answer. */
  readonly failed: (reason: StorageReason) => void;
}

const SHELF = 'blanksheet.';
const LAST_COPY = 'blanksheet.lastFileCopy';

const byNewest = compareBy<MapSummary>(
  (summary) => -summary.changedAt,
  (summary) => summary.id,
);

/** The library; empty until it is refreshed. */
export function createLibrary(parts: LibraryParts): DeviceLibrary {
  const { catalogue, maps, device, witness } = parts;
  const listeners = new Set<() => void>();
  const known = new Map<string, MapSummary>();
  /** Removed here, and perhaps not yet seen so in the list. */
  const hidden = new Set<string>();
  const toSummarise = new Map<string, { readonly map: BuyingMap; readonly at: number }>();
  let sorted: readonly MapSummary[] = [];
  let refreshing: Promise<void> | null = null;
  let trouble: StorageReason | null = null;

  const publish = () => {
    sorted = [...known.values()].filter(({ id }) => !hidden.has(id)).sort(byNewest);
    for (const listener of listeners) listener();
  };

  const plainSummary = (map: BuyingMap) => ({
    name: map.fields.name,
    customer: map.fields.customer,
    sample: map.fields.sample,
    search: searchText(map),
  });

  const summaryOf = async (map: BuyingMap): Promise<Omit<MapSummary, 'id' | 'changedAt'>> => ({
    ...plainSummary(map),
    ...(await parts.summarise(map)),
  });

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
    trouble = listed.ok ? null : listed.reason;
    if (!listed.ok) return publish();
    const there = new Set(maps.live().map(({ document }) => document.id));
    for (const { row, summary } of listed.value) {
      if (row.kind !== 'map' || row.removedAt !== null) continue;
      there.add(row.id);
      hidden.delete(row.id);
      const found = summary ?? (await makeSummary(row.id));
      if (found) known.set(row.id, { id: row.id as MapId, changedAt: row.changedAt, ...found });
    }
    for (const { row } of listed.value) if (row.removedAt !== null) there.delete(row.id);
    for (const id of known.keys()) if (!there.has(id)) known.delete(id);
    publish();
  };

  const makeSummary = async (id: string) => {
    const made = await using(id, ({ document }) => summaryOf(document.projection()));
    if (!made.ok) return null;
    await catalogue.keepSummary(id, made.value);
    return made.value;
  };

  const refresh = (): Promise<void> => {
    refreshing ??= refreshNow().finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  /** Shows a map at once; its stops and its picture follow when they are worked out, unless it has changed again. */
  const note = async (map: BuyingMap, at: number) => {
    const { stops, picture } = known.get(map.id) ?? { stops: 0, picture: [] };
    known.set(map.id, { id: map.id, changedAt: at, ...plainSummary(map), stops, picture });
    publish();
    const summary = await summaryOf(map);
    if (known.get(map.id)?.changedAt === at) {
      known.set(map.id, { id: map.id, changedAt: at, ...summary });
      publish();
    }
    return summary;
  };

  const summarisePending = () => {
    const pending = [...toSummarise.values()];
    toSummarise.clear();
    for (const { map, at } of pending) {
      void note(map, at).then((summary) => catalogue.keepSummary(map.id, summary));
    }
  };

  const create = async (map: BuyingMap): Promise<Result<MapId, StorageReason>> => {
    device.persist();
    void note(map, device.now());
    const status = await maps.create(map.id, map);
    // What could not be kept yet is open in memory all the same, and its save status says so; but beside a newer
    // program nothing may be begun.
    const isNewer = status.state === 'read-only' || (status.state === 'not-saved' && status.reason === 'newer-format');
    return isNewer ? fail('newer-format') : ok(map.id);
  };

  const mark = async (id: MapId, removedAt: number | null): Promise<Result<null, StorageReason>> => {
    const marked = await catalogue.mark(id, removedAt);
    if (!marked.ok) return marked;
    if (removedAt === null) hidden.delete(id);
    else hidden.add(id);
    const testimony = witness.of(id);
    if (testimony) witness.note(id, { ...testimony, removedAt });
    device.hints.tell(null);
    await refresh();
    publish();
    return ok(null);
  };

  const createFrom = async (text: string): Promise<Result<MapId, Refusal | StorageReason>> => {
    const { parseMap } = await import('../format/parseMap.ts');
    const parsed = parseMap(text, parts.today());
    // A file opened twice is two maps: nothing that is here is ever replaced by a file.
    return parsed.ok ? create({ ...parsed.value, id: parts.newId() }) : parsed;
  };

  device.hints.listen(() => {
    if (listeners.size > 0) device.whenIdle(() => void refresh());
  });

  return {
    summaries: () => sorted,
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) void refresh();
      return () => {
        listeners.delete(listener);
      };
    },
    create,
    remove: (id) => mark(id, device.now()),
    restore: (id) => mark(id, null),
    importFile: async (file) => {
      const text = await readMapFile(file);
      return text.ok ? createFrom(text.value) : text;
    },
    exportFile: async (id) => {
      // Not there when the app was taken off the device, or renewed, under a page that is still open.
      const writer = await import('../format/serialiseMap.ts').catch(() => null);
      if (!writer) return fail('failed');
      const made = await using(id, async ({ document }) => {
        const map = document.projection();
        return { name: fileNameOf(map), text: writer.serialiseMap(map) };
      });
      if (!made.ok) return fail(made.reason === 'not-there' ? 'failed' : made.reason);
      device.shelf?.set(LAST_COPY, String(device.now()));
      return made;
    },
    openExample: async (example) => {
      const text = await parts.fetchExample(example).catch(() => null);
      return text === null ? fail({ code: 'unreadable', where: null }) : createFrom(text);
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
      known.clear();
      hidden.clear();
      toSummarise.clear();
      publish();
      device.hints.tell(null);
      return wiped;
    },
    status: () => {
      const device: SaveStatus = parts.isReadOnly()
        ? { state: 'read-only', reason: 'newer-format' }
        : trouble === null
          ? { state: 'saved', at: null }
          : { state: 'not-saved', reason: trouble };
      return worst([...maps.live().map((session) => session.status()), ...parts.otherStatuses(), device]);
    },
    refresh,
    saved: (id) => {
      const session = maps.live().find(({ document }) => document.id === id);
      if (!session) return;
      if (toSummarise.size === 0) device.whenIdle(summarisePending);
      toSummarise.set(id, { map: session.document.projection(), at: device.now() });
    },
    failed: (reason) => {
      trouble = reason;
      publish();
    },
  };
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

const GRAVITY: { readonly [State in SaveStatus['state']]: number } = {
  'not-saved': 3,
  'read-only': 2,
  saving: 1,
  saved: 0,
};

const worst = (statuses: readonly SaveStatus[]): SaveStatus =>
  [...statuses].sort(compareBy((status) => -GRAVITY[status.state]))[0] ?? { state: 'saved', at: null };

function searchText(map: BuyingMap): string {
  const people = Object.values(map.people).flatMap(({ name, title }) => [name, title]);
  const steps = Object.values(map.steps).map(({ name }) => name);
  return [map.fields.name, map.fields.customer, map.fields.offer, ...people, ...steps].join('\n');
}

/** A name that every file system takes. */
function fileNameOf({ fields }: BuyingMap): string {
  const said = `${fields.name || fields.customer}`.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ').replace(/\s+/g, ' ');
  return `${said.trim().replace(/^\.+/, '').slice(0, 60).trim() || 'map'}.blanksheet.json`;
}
