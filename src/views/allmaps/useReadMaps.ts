/** Reads the maps of this device one after the other, so that the page can be used meanwhile; must never hold one open, nor read a sample. */
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type MapOverview, readMap } from '../../analysis/overMaps/readMap.ts';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { OurSide } from '../../model/ourSide.ts';
import type { Day } from '../../shared/day.ts';
import { useLibrary } from '../context/contexts.ts';
import type { Row } from './rows.ts';

/** What was read of a map, and on what grounds it was concluded. */
interface Reading {
  readonly changedAt: number;
  readonly map: BuyingMap | null;
  readonly ours: OurSide;
  readonly today: Day;
  readonly overview: MapOverview | null;
}

export interface ReadMaps {
  readonly rows: readonly Row[];
  /** How many of them are not read yet, or were and have changed since. */
  readonly left: number;
  readonly halted: boolean;
  readonly halt: (halted: boolean) => void;
}

/** Milliseconds after which what was read meanwhile is shown. */
const SHOWN_EVERY = 200;

const nextTurn = () => new Promise((done) => setTimeout(done));

export function useReadMaps(ours: OurSide, today: Day): ReadMaps {
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const maps = useMemo(() => summaries.filter(({ sample }) => !sample), [summaries]);
  const [halted, halt] = useState(false);
  const readings = useRef<ReadonlyMap<MapId, Reading>>(new Map());
  const [shown, setShown] = useState(readings.current);
  const isCurrent = useCallback(
    (reading: Reading | undefined, changedAt: number): boolean =>
      reading?.changedAt === changedAt && reading.ours === ours && reading.today === today,
    [ours, today],
  );

  useEffect(() => {
    if (halted) return;
    let left = false;
    void readAll();
    return () => {
      left = true;
    };
    async function readAll() {
      let shownAt = performance.now();
      for (const { id, changedAt } of maps) {
        const before = readings.current.get(id);
        if (isCurrent(before, changedAt)) continue;
        const map = before?.changedAt === changedAt ? before.map : await fetchMap(id);
        await nextTurn();
        if (left) return;
        const reading = { changedAt, map, ours, today, overview: map && conclude(map) };
        readings.current = new Map(readings.current).set(id, reading);
        if (performance.now() - shownAt < SHOWN_EVERY) continue;
        setShown(readings.current);
        shownAt = performance.now();
      }
      setShown(readings.current);
    }
    async function fetchMap(id: MapId): Promise<BuyingMap | null> {
      const found = await library.read(id);
      return found.ok ? found.value : null;
    }
    function conclude(map: BuyingMap): MapOverview | null {
      // Whatever is wrong with one, the others are told of.
      try {
        return readMap(map, ours, today);
      } catch {
        return null;
      }
    }
  }, [library, maps, ours, today, halted, isCurrent]);

  const rows = useMemo(
    () =>
      maps.map((summary): Row => {
        const reading = shown.get(summary.id);
        return { summary, read: reading ? (reading.overview ?? 'unreadable') : null };
      }),
    [maps, shown],
  );
  const left = maps.filter(({ id, changedAt }) => !isCurrent(shown.get(id), changedAt)).length;
  return { rows, left, halted, halt };
}
