/** Clears away for good what was removed, and last written to, long ago, since it names people; must never do so on the word of the clock alone. */
import { KEEP_REMOVED, removedFor } from '../model/keepRemoved.ts';
import { type MapSets, setsRemoved } from '../model/mapSets.ts';
import type { Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { DocumentRow } from './database.ts';
import type { Device, Shelf } from './device.ts';
import { MAP_SETS_ID } from './documentKinds.ts';
import type { Remover } from './remover.ts';
import type { DocumentSession } from './sessions.ts';

const DAY = 86_400_000;
/** What lies between two starts counts for no more: a clock that is set wrong leaps by years. */
const MOST_AT_ONCE = 10 * DAY;

const KEY = 'blanksheet.removed';

interface Ages {
  /** When the app was last started, by the clock of then. */
  readonly seen: number;
  /** Milliseconds for which each has been removed, as far as starts of the app bear witness. */
  readonly ages: ReadonlyMap<string, number>;
}

type Row = Pick<DocumentRow, 'id' | 'removedAt' | 'changedAt'>;

export interface ClearParts {
  readonly catalogue: Catalogue;
  readonly device: Device;
  readonly remover: Remover;
  readonly openSets: (id: string) => Promise<Result<DocumentSession<MapSets>, unknown>>;
}

/** Called at each start. Where nothing can be noted outside the database, nothing is ever cleared. */
export async function clearRemoved({ catalogue, device, remover, openSets }: ClearParts): Promise<void> {
  const rows = await catalogue.rows();
  if (!rows.ok) return;
  const sets = rows.value.some(({ id }) => id === MAP_SETS_ID) ? await openSets(MAP_SETS_ID) : null;
  const session = sets?.ok ? sets.value : null;
  const removedSets = session ? setsRemoved(session.document.projection()) : [];
  const all: readonly Row[] = [...rows.value, ...removedSets.map((set) => ({ ...set, changedAt: set.removedAt }))];
  const ages = grown(readAges(device.shelf), all, device.now());
  if (noteAges(device.shelf, ages)) {
    const old = new Set([...ages.ages].flatMap(([id, age]) => (age >= KEEP_REMOVED ? [id] : [])));
    await remover.clearMaps(rows.value.flatMap(({ id }) => (old.has(id) ? [id] : [])));
    if (session) remover.clearSets(session, old);
  }
  await session?.close();
}

function grown({ seen, ages }: Ages, rows: readonly Row[], now: number): Ages {
  const step = Math.min(Math.max(now - seen, 0), MOST_AT_ONCE);
  const next = new Map<string, number>();
  for (const row of rows) {
    const { id, removedAt, changedAt } = row;
    if (removedAt === null) continue;
    // What another tab wrote into it since may be all that somebody has of it.
    next.set(id, Math.min((ages.get(id) ?? 0) + step, removedFor({ removedAt, changedAt }, now)));
  }
  return { seen: now, ages: next };
}

function readAges(shelf: Shelf | null): Ages {
  try {
    const { seen, ages } = JSON.parse(shelf?.get(KEY) ?? 'null') as { seen?: unknown; ages?: unknown };
    if (typeof seen !== 'number' || !Array.isArray(ages)) throw new Error('not ours');
    return { seen, ages: new Map((ages as [string, number][]).filter(([, age]) => Number.isFinite(age))) };
  } catch {
    // Nothing is known yet: counting begins now.
    return { seen: Number.POSITIVE_INFINITY, ages: new Map() };
  }
}

function noteAges(shelf: Shelf | null, { seen, ages }: Ages): boolean {
  try {
    shelf?.set(KEY, JSON.stringify({ seen, ages: [...ages] }));
    return shelf !== null;
  } catch {
    return false;
  }
}
