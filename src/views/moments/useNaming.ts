/** Names moments and keeps the present one; must never write a name for what is not kept. */
import { nameMoment } from '../../edit/nameMoment.ts';
import type { MomentId } from '../../model/ids.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { NotKept } from '../../store/moments.ts';
import { newId } from '../../store/newId.ts';
import { useMoments, useOpenMapStore } from '../context/contexts.ts';
import { clockOf } from './momentDays.ts';

export interface Naming {
  /** Keeps how the map stands now. */
  readonly keepNow: (name: string) => Promise<Result<null, NotKept>>;
  /** Gives one that is kept a name, or another one. */
  readonly name: (
    moment: { readonly id: MomentId; readonly at: number },
    name: string,
  ) => Promise<Result<null, NotKept>>;
}

export function useNaming(): Naming {
  const moments = useMoments();
  const store = useOpenMapStore();
  const write = (id: MomentId, at: number, name: string) =>
    store.getState().commit((map) => nameMoment(map, { id, name, ...clockOf(at) }));
  return {
    keepNow: async (name) => {
      const id = newId<MomentId>();
      const at = Date.now();
      const kept = await moments.keep({ id, at, state: store.getState().map, hold: 'named' });
      if (kept.ok) write(id, at, name);
      return kept;
    },
    name: async ({ id, at }, name) => {
      const { map } = store.getState();
      const held = await moments.hold(map.id, id);
      // A name may change also where the state is not kept here.
      if (!held.ok && !Object.hasOwn(map.moments, id)) return held;
      write(id, at, name);
      return ok(null);
    },
  };
}
