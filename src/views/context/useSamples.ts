/** The samples that can be started from: those that come with the product and the user's own; must never wait for the one to show the other. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { isShipped, SHIPPED_SAMPLES, shippedSampleId } from '../../model/shippedSamples.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Library } from '../../store/library.ts';
import type { Refused } from '../../telling/sayRefusal.ts';
import { useText } from '../kit/useText.ts';
import { useLibrary } from './contexts.ts';

export interface Samples {
  /** The user's own first; in the order in which they come. */
  readonly all: readonly BuyingMap[];
  /** Both kinds were looked for. */
  readonly ready: boolean;
  /** Why those that come with the product are not among them. */
  readonly refused: Refused | null;
  readonly again: () => void;
}

export function useSamples(): Samples {
  const library = useLibrary();
  const { language } = useText();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const mine = summaries.filter(({ sample }) => sample);
  const changed = mine.map(({ id, changedAt }) => `${id} ${changedAt}`).join('\n');
  const [own, setOwn] = useState<readonly BuyingMap[] | null>(null);
  const [shipped, setShipped] = useState<readonly BuyingMap[] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of them has changed says that they are to be read anew
  useEffect(() => {
    let left = false;
    void Promise.all(mine.map(({ id }) => library.read(id))).then((read) => {
      if (!left) setOwn(read.flatMap((found) => (found.ok ? [found.value] : [])));
    });
    return () => {
      left = true;
    };
  }, [library, changed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language, or another try, fetches them anew
  useEffect(() => {
    let left = false;
    void library.samples.shipped().then((found) => {
      if (left) return;
      setRefused(found.ok ? null : found.reason);
      setShipped(found.ok ? found.value : []);
    });
    return () => {
      left = true;
    };
  }, [library, language, turn]);
  const again = useCallback(() => setTurn((times) => times + 1), []);
  const all = useMemo(() => [...(own ?? []), ...inToldOrder(shipped ?? [])], [own, shipped]);
  return { all, ready: own !== null && shipped !== null, refused, again };
}

/** A file has them by their ids. */
const inToldOrder = (shipped: readonly BuyingMap[]): readonly BuyingMap[] =>
  SHIPPED_SAMPLES.flatMap((name) => shipped.filter(({ id }) => id === shippedSampleId(name)));

/** One sample by its id. */
export async function findSample(library: Library, id: MapId): Promise<Result<BuyingMap, Refused>> {
  if (!isShipped(id)) return library.read(id);
  const found = await library.samples.shipped();
  if (!found.ok) return found;
  const sample = found.value.find((one) => one.id === id);
  return sample ? ok(sample) : fail('not-there');
}
