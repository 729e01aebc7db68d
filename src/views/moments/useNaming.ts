/** Names moments and keeps the present one; must never write a name for what is not kept. */
import { nameMoment } from '../../edit/nameMoment.ts';
import type { MomentId } from '../../model/ids.ts';
import type { Moment } from '../../model/workRecords.ts';
import { clockOf } from '../../shared/clock.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { NotKept } from '../../store/moments.ts';
import { newId } from '../../store/newId.ts';
import { useMoments, useOpenMapStore } from '../context/contexts.ts';

/** What somebody calls a moment, and a sentence or two beside it. */
export type Named = Pick<Moment, 'name' | 'note'>;

export interface Naming {
  /** Keeps how the map stands now. */
  readonly keepNow: (named: Named) => Promise<Result<null, NotKept>>;
  /** Gives one that is kept a name, or another one. */
  readonly name: (
    moment: { readonly id: MomentId; readonly at: number },
    named: Named,
  ) => Promise<Result<null, NotKept>>;
}

export function useNaming(): Naming {
  const moments = useMoments();
  const store = useOpenMapStore();
  const write = (id: MomentId, at: number, named: Named) =>
    store.getState().commit((map) => nameMoment(map, { id, ...named, ...clockOf(at) }));
  return {
    keepNow: async (named) => {
      const id = newId<MomentId>();
      const at = Date.now();
      const kept = await moments.keep({ id, at, state: store.getState().map, hold: 'named' });
      if (kept.ok) write(id, at, named);
      return kept;
    },
    name: async ({ id, at }, named) => {
      const { map } = store.getState();
      const held = await moments.hold(map.id, id);
      // A name may change also where the state is not kept here.
      if (!held.ok && !Object.hasOwn(map.moments, id)) return held;
      write(id, at, named);
      return ok(null);
    },
  };
}
