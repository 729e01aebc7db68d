/** How a map stood at the moments that its chapters tell of, each read once; must never show one in the place of another. */
import { useEffect, useState } from 'react';
import type { MomentId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Result } from '../../shared/result.ts';
import type { NotRead } from '../../store/moments.ts';
import { useMoments, useOpenMap } from './contexts.ts';

export type StoodMaps = ReadonlyMap<MomentId, Result<BuyingMap, NotRead>>;

/** Null until all were read. */
export function useStood(moments: readonly MomentId[]): StoodMaps | null {
  const shelf = useMoments();
  const map = useOpenMap((state) => state.map.id);
  const [read, setRead] = useState<StoodMaps | null>(null);
  const wanted = moments.join(' ');
  useEffect(() => {
    let left = false;
    const ids = wanted === '' ? [] : (wanted.split(' ') as MomentId[]);
    void Promise.all(ids.map(async (id) => [id, await shelf.read(map, id)] as const)).then((all) => {
      if (!left) setRead(new Map(all));
    });
    return () => {
      left = true;
    };
  }, [shelf, map, wanted]);
  return read;
}
