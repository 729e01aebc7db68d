/** Clears away for good, with all that lies beside the database; must never touch what was not removed before. */
import { type MapSets, setsRemoved, withoutSets, wordlessSets } from '../model/mapSets.ts';
import type { StorageReason } from '../model/saveStatus.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { Device } from './device.ts';
import type { Drafts } from './drafts.ts';
import type { Leftovers } from './leftovers.ts';
import type { DocumentSession } from './sessions.ts';
import { forgetVisit } from './visits.ts';
import type { Witness } from './witness.ts';

export interface Remover {
  readonly clearMaps: (ids: readonly string[]) => Promise<Result<null, StorageReason>>;
  readonly clearSets: (sets: DocumentSession<MapSets>, ids: ReadonlySet<string>) => void;
}

export interface RemoverParts {
  readonly catalogue: Catalogue;
  readonly device: Device;
  readonly witness: Witness;
  readonly leftovers: Leftovers;
  readonly drafts: Pick<Drafts, 'forget'>;
}

export function createRemover({ catalogue, device, witness, leftovers, drafts }: RemoverParts): Remover {
  return {
    clearMaps: async (ids) => {
      if (ids.length === 0) return ok(null);
      const rows = await catalogue.rows();
      if (!rows.ok) return rows;
      const removed = rows.value.flatMap(({ id, removedAt }) => (ids.includes(id) && removedAt !== null ? [id] : []));
      // What lies outside the database goes first: left over, it would be taken for a rescue.
      for (const id of removed) {
        await device.copies?.remove(id).catch(() => undefined);
        witness.forget(id);
        leftovers.forget(leftovers.of(id));
        drafts.forget(id);
        forgetVisit(device.shelf, id);
      }
      const cleared = await catalogue.clear(removed, device.newId());
      // Where one of them is open, nothing of it is written any more.
      for (const id of removed) device.hints.tell(id);
      return cleared;
    },
    clearSets: ({ document }, ids) => {
      const gone = new Set(setsRemoved(document.projection()).flatMap(({ id }) => (ids.has(id) ? [id] : [])));
      if (gone.size === 0) return;
      document.commit((sets) => wordlessSets(sets, gone));
      document.commit((sets) => withoutSets(sets, gone));
    },
  };
}
