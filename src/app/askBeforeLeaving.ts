/** Asks before a page is closed that holds what nothing else does; must never ask while everything is kept. */
import type { Library } from '../store/library.ts';

/** From here on, until the function that it answers with is called. The browser has words of its own for the question. */
export function askBeforeLeaving(library: Pick<Library, 'hasUnsaved'>): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (library.hasUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
