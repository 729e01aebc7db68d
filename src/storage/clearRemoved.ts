/** Clears away for good what was removed, and last written to, long ago, since it names people; must never do so on the word of the clock alone. */
import type { Catalogue } from './catalogue.ts';
import type { DocumentRow } from './database.ts';
import type { Device, Shelf } from './device.ts';
import type { Leftovers } from './leftovers.ts';
import type { Witness } from './witness.ts';

const DAY = 86_400_000;
/** A removed map can be taken back for as long, counted from what was last written into it. */
export const KEEP_REMOVED = 30 * DAY;
/** What lies between two starts counts for no more: a clock that is set wrong leaps by years. */
const MOST_AT_ONCE = 10 * DAY;

const KEY = 'blanksheet.removed';

interface Ages {
  /** When the app was last started, by the clock of then. */
  readonly seen: number;
  /** Milliseconds for which each has been removed, as far as starts of the app bear witness. */
  readonly ages: ReadonlyMap<string, number>;
}

export interface ClearParts {
  readonly catalogue: Catalogue;
  readonly device: Device;
  readonly witness: Witness;
  readonly leftovers: Leftovers;
}

/** Called at each start. Where nothing can be noted outside the database, nothing is ever cleared. */
export async function clearRemoved({ catalogue, device, witness, leftovers }: ClearParts): Promise<void> {
  const rows = await catalogue.rows();
  if (!rows.ok) return;
  const ages = grown(readAges(device.shelf), rows.value, device.now());
  if (!noteAges(device.shelf, ages)) return;
  const old = [...ages.ages].flatMap(([id, age]) => (age >= KEEP_REMOVED ? [id] : []));
  if (old.length === 0) return;
  for (const id of old) {
    await device.copies?.remove(id).catch(() => undefined);
    witness.forget(id);
    leftovers.forget(leftovers.of(id));
  }
  await catalogue.clear(old);
}

function grown({ seen, ages }: Ages, rows: readonly DocumentRow[], now: number): Ages {
  const step = Math.min(Math.max(now - seen, 0), MOST_AT_ONCE);
  const next = new Map<string, number>();
  for (const row of rows) {
    if (row.removedAt === null) continue;
    // What another tab wrote into it since may be all that somebody has of it.
    const removedFor = Math.max(now - Math.max(row.removedAt, row.changedAt), 0);
    const age = ages.get(row.id);
    next.set(row.id, age === undefined ? Math.min(step, removedFor) : Math.min(age + step, removedFor));
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
