/** Reads maps from their second copies alone, for when the database gives no answer; must never write. */
import { createDocument } from '../document/document.ts';
import { MAP_SCHEMA } from '../document/mapSchema.ts';
import type { MapId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Copies } from './device.ts';
import { kindOf } from './documentKinds.ts';
import type { Witness } from './witness.ts';

export interface CopiedMap {
  readonly map: BuyingMap;
  /** When the copy was made. */
  readonly at: number;
}

/** Every map that has a copy and was not removed, one after the other. None where copies give no answer either. */
export async function* copiedMaps(copies: Copies | null, witness: Witness): AsyncGenerator<CopiedMap> {
  const ids = (await copies?.ids().catch(() => [])) ?? [];
  for (const id of ids) {
    if (kindOf(id) !== 'map' || (witness.of(id)?.removedAt ?? null) !== null) continue;
    const copy = await copies?.read(id).catch(() => null);
    if (!copy) continue;
    const document = createDocument(MAP_SCHEMA, id as MapId);
    if (document.applyUpdate(copy.bytes).ok) yield { map: document.projection(), at: copy.at };
  }
}
