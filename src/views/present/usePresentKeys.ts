/** Hears keys and clicker for whatever fills the screen; must never take a key while a dialog is open. */
import { useEffect, useRef } from 'react';
import { type PresentKey, readPresentKey } from './presentKeys.ts';

export type PresentActs = { readonly [Key in PresentKey]?: () => void };

export function usePresentKeys(act: PresentActs): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog:modal')) return;
      const key = readPresentKey(event);
      const does = key && latest.current[key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
