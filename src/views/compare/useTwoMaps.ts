/** Reads the two maps that are compared, anew where one of them changed; must never hold one open. */
import { useEffect, useState } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { MapSummary } from '../../store/library.ts';
import { useLibrary } from '../context/contexts.ts';

export interface TwoMaps {
  readonly before: BuyingMap;
  readonly after: BuyingMap;
}

export function useTwoMaps(
  before: MapId | null,
  after: MapId | null,
  summaries: readonly MapSummary[],
): TwoMaps | 'not-chosen' | 'not-there' | 'reading' {
  const library = useLibrary();
  const [read, setRead] = useState<{ readonly of: string; readonly maps: TwoMaps | 'not-there' } | null>(null);
  const written = (id: MapId | null) => summaries.find((map) => map.id === id)?.changedAt ?? 0;
  const of = `${before} ${written(before)} ${after} ${written(after)}`;
  useEffect(() => {
    if (!before || !after) return;
    let left = false;
    void Promise.all([library.read(before), library.read(after)]).then(([one, other]) => {
      if (left) return;
      setRead({ of, maps: one.ok && other.ok ? { before: one.value, after: other.value } : 'not-there' });
    });
    return () => {
      left = true;
    };
  }, [library, before, after, of]);
  if (!before || !after) return 'not-chosen';
  return read?.of === of ? read.maps : 'reading';
}
