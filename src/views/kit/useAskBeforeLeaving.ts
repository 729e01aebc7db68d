/** Asks before a page is left on which something stands that is neither entered nor kept; must never ask for what waits at its place. */
import { useEffect } from 'react';

/** For as long as it `holds` something. The browser has words of its own for the question. */
export function useAskBeforeLeaving(holds: boolean): void {
  useEffect(() => {
    if (!holds) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [holds]);
}
