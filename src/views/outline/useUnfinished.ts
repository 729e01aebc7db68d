/** A half-typed line of the open map; what is typed on the whole map never shows on one that is safe to show. */
import { useOpenMapStore, useSafe } from '../context/contexts.ts';
import { useUnfinished as useUnfinishedAt } from '../context/useUnfinished.ts';

export function useUnfinished(line: string): readonly [text: string, write: (text: string) => void] {
  const store = useOpenMapStore();
  const safe = useSafe();
  const { id } = store.getState().map;
  return useUnfinishedAt(id, safe ? `safe ${line}` : line, () => store.getState().saveStatus);
}
