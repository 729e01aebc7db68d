/** The list of the device's maps, as home shows it; must never show a map as kept before a transaction holds it, nor lose sight of one. */
import type { MapId } from '../model/ids.ts';
import { daysLeft } from '../model/keepRemoved.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapSummary, RemovedMap } from '../model/mapSummary.ts';
import type { StorageReason, StorageTrouble } from '../model/saveStatus.ts';
import { compareBy } from '../shared/compare.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import { copiedMaps } from './copiedMaps.ts';
import type { Device } from './device.ts';
import type { Sessions } from './sessions.ts';
import { createSummaries, type Grounds, type KeptSummary, type Summarise, unconcluded } from './summaries.ts';
import type { Witness } from './witness.ts';

export interface MapListParts {
  readonly catalogue: Catalogue;
  readonly maps: Sessions<BuyingMap>;
  readonly device: Device;
  readonly witness: Witness;
  readonly summarise: Summarise;
  readonly readGrounds: () => Promise<Grounds>;
}

export interface MapList {
  readonly summaries: () => readonly MapSummary[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Maps that were removed and can be taken back, the last one first. */
  readonly removed: () => readonly RemovedMap[];
  /** Null while the database answers. */
  readonly trouble: () => StorageTrouble | null;
  /** Reads the list anew. */
  readonly refresh: () => Promise<void>;
  /** Shows a map as it is now, before anything of it is kept. */
  readonly show: (map: BuyingMap) => void;
  /** Sets or takes back the mark of removal. */
  readonly mark: (id: MapId, removedAt: number | null) => Promise<Result<null, StorageReason>>;
  /** Takes note of a map that was just saved. */
  readonly saved: (id: string) => void;
  /** What was read may not be so any more. */
  readonly outdate: () => void;
  /** Takes note that the device's storage does not answer. */
  readonly failed: (reason: StorageReason) => Promise<void>;
  /** Something that is shown beside the list has changed. */
  readonly publish: () => void;
  /** Everything was taken off this device. */
  readonly clear: () => void;
}

type Removed = RemovedMap & { readonly removedAt: number };

const lastRemoved = compareBy<Removed>(
  ({ removedAt }) => -removedAt,
  ({ id }) => id,
);

/** Milliseconds for which a list that was read, as at the start, need not be read again. */
const FRESH = 2000;
/** So many are worked out before they are shown together. */
const TOGETHER = 20;

/** The list; empty until it is refreshed. */
export function createMapList({ catalogue, maps, device, witness, summarise, readGrounds }: MapListParts): MapList {
  const summaries = createSummaries({
    summarise,
    readGrounds,
    whenIdle: device.whenIdle,
    keep: (id, summary) => void catalogue.keepSummary(id, summary),
  });
  let readAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | null = null;
  /** Names the last reading: what an earlier one still works out is of no use any more. */
  let reading = 0;
  let removed: readonly RemovedMap[] = [];
  let trouble: StorageTrouble | null = null;

  /** Made here, and perhaps after the list was read that is just being looked at. */
  const unlisted = new Set<string>();
  const known = () => new Set([...unlisted, ...maps.live().map(({ document }) => document.id)]);

  const refreshNow = async () => {
    reading += 1;
    readAt = device.now();
    const listed = await catalogue.list();
    if (!listed.ok) {
      readAt = Number.NEGATIVE_INFINITY;
      return showCopies(listed.reason);
    }
    const grounds = await readGrounds();
    trouble = null;
    const there = new Set<string>();
    const stale = new Set<string>();
    const gone: Removed[] = [];
    for (const { row, summary } of listed.value) {
      if (row.kind !== 'map') continue;
      unlisted.delete(row.id);
      // Whatever is wrong with one, the others are shown, and that it is there.
      const kept = summary ?? (await makeSummary(row.id, grounds).catch(() => unconcluded(null)));
      const shown = { id: row.id as MapId, changedAt: row.changedAt, ...kept };
      if (row.removedAt !== null) {
        const { removedAt, changedAt } = row;
        gone.push({ ...shown, removedAt, daysLeft: daysLeft({ removedAt, changedAt }, readAt) });
        continue;
      }
      there.add(row.id);
      summaries.hide(row.id, false);
      if (kept.from !== grounds.name) stale.add(row.id);
      summaries.put(shown);
    }
    for (const id of known()) there.add(id);
    for (const { id } of gone) there.delete(id);
    removed = gone.sort(lastRemoved);
    summaries.keepOnly(there);
    void concludeAnew(stale, grounds, reading);
  };

  /** Our side or the day is another than when these were concluded: each is told of as it was until it is known again. */
  const concludeAnew = async (stale: ReadonlySet<string>, grounds: Grounds, asked: number) => {
    const newest = summaries.list().flatMap(({ id }) => (stale.has(id) ? [id] : []));
    for (const [place, id] of newest.entries()) {
      if (asked !== reading) return;
      const made = await makeSummary(id, grounds).catch(() => null);
      put(id, made);
      if (place % TOGETHER === TOGETHER - 1 || place === newest.length - 1) summaries.publish();
    }
  };

  /** In place of a list that gives no answer: what lies beside the database, and what is open. */
  const showCopies = async (reason: StorageReason) => {
    const there = known();
    const copied: BuyingMap[] = [];
    for await (const { map, at } of copiedMaps(device.copies, witness)) {
      there.add(map.id);
      copied.push(map);
      summaries.put({ id: map.id, changedAt: at, ...unconcluded(map) });
    }
    trouble = { reason, copies: copied.length };
    summaries.keepOnly(there);
    void concludeCopies(copied);
  };

  const concludeCopies = async (copied: readonly BuyingMap[]) => {
    const grounds = await readGrounds();
    for (const map of copied) {
      const made = await summaries.make(map, grounds).catch(() => null);
      put(map.id, made);
    }
    summaries.publish();
  };

  const put = (id: string, made: KeptSummary | null) => {
    const shown = summaries.known(id);
    if (made && shown) summaries.put({ ...shown, ...made });
  };

  const makeSummary = async (id: string, grounds: Grounds): Promise<KeptSummary> => {
    const opened = await maps.open(id);
    if (!opened.ok) return unconcluded(null);
    try {
      const map = opened.value.document.projection();
      const concluded = await summaries.make(map, grounds).catch(() => null);
      if (concluded) await catalogue.keepSummary(id, concluded);
      return concluded ?? unconcluded(map);
    } finally {
      void opened.value.close();
    }
  };

  const refresh = (): Promise<void> => {
    refreshing ??= refreshNow().finally(() => {
      refreshing = null;
    });
    return refreshing;
  };
  /** What is being read now knows nothing of what was just done. */
  const refreshAgain = () => {
    if (refreshing) void refreshing.then(refresh);
  };
  const refreshAfter = () => (refreshing ? refreshAgain() : void refresh());

  const outdate = () => {
    readAt = Number.NEGATIVE_INFINITY;
    if (summaries.watchers() > 0) device.whenIdle(refreshAfter);
  };
  device.hints.listen(outdate);

  return {
    summaries: summaries.list,
    subscribe: (listener) => {
      const stop = summaries.subscribe(listener);
      // Whoever comes first after the start finds what was just read.
      if (summaries.watchers() === 1 && device.now() - readAt > FRESH) void refresh();
      return stop;
    },
    removed: () => removed,
    trouble: () => trouble,
    refresh,
    show: (map) => {
      unlisted.add(map.id);
      void summaries.note(map, device.now());
    },
    mark: async (id, removedAt) => {
      const marked = await catalogue.mark(id, removedAt);
      if (!marked.ok) return marked;
      summaries.hide(id, removedAt !== null);
      const testimony = witness.of(id);
      if (testimony) witness.note(id, { ...testimony, removedAt });
      device.hints.tell(null);
      // Where it is open here as well, no hint comes.
      for (const session of maps.live()) if (session.document.id === id) session.look();
      const map = summaries.known(id) ?? removed.find((other) => other.id === id);
      removed = removed.filter((other) => other.id !== id);
      if (removedAt !== null) {
        const shown = map ?? { id, changedAt: removedAt, ...unconcluded(null) };
        removed = [{ ...shown, daysLeft: daysLeft({ ...shown, removedAt }, device.now()) }, ...removed];
      } else if (map) summaries.put({ ...unconcluded(null), ...map });
      else await refresh();
      refreshAgain();
      summaries.publish();
      return ok(null);
    },
    saved: (id) => {
      const session = maps.live().find(({ document }) => document.id === id);
      if (session) summaries.noteLater(session.document.projection(), device.now());
    },
    outdate,
    failed: showCopies,
    publish: summaries.publish,
    clear: () => {
      reading += 1;
      removed = [];
      unlisted.clear();
      summaries.clear();
      refreshAgain();
    },
  };
}
