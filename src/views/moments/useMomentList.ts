/** What is kept of the open map's moments, read anew whenever that changes, in this tab or another. */
import { useEffect, useMemo, useState } from 'react';
import type { MomentId } from '../../model/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { StorageReason } from '../../store/library.ts';
import type { KeptMoment } from '../../store/moments.ts';
import { useMoments, useOpenMap } from '../context/contexts.ts';
import { type Entry, momentEntries } from './momentDays.ts';

export interface MomentList {
  readonly entries: readonly Entry[];
  /** Bytes that all states take. */
  readonly size: number;
  readonly thinned: number;
  /** Those that somebody removed, and that can be put back. */
  readonly removed: readonly MomentId[];
  readonly trouble: StorageReason | null;
}

/** Null until it was read. */
export function useMomentList(): MomentList | null {
  const moments = useMoments();
  const map = useOpenMap((state) => state.map.id);
  const named = useOpenMap((state) => state.map.moments);
  const [listed, setListed] = useState<Result<readonly KeptMoment[], StorageReason> | null>(null);
  useEffect(() => {
    let left = false;
    const read = () => void moments.list(map).then((list) => left || setListed(list));
    read();
    const stop = moments.subscribe((changed) => changed === map && read());
    return () => {
      left = true;
      stop();
    };
  }, [moments, map]);
  return useMemo(() => {
    if (!listed) return null;
    const kept = listed.ok ? listed.value : [];
    const sum = (count: (one: KeptMoment) => number) => kept.reduce((sofar, one) => sofar + count(one), 0);
    return {
      entries: momentEntries(kept, named),
      size: sum((one) => one.size),
      thinned: sum((one) => one.thinned),
      removed: kept.flatMap(({ id, removedAt }) => (removedAt === null || Object.hasOwn(named, id) ? [] : [id])),
      trouble: listed.ok ? null : listed.reason,
    };
  }, [listed, named]);
}
