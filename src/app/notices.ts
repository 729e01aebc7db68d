/** What the app tells outside any view: data recovered, lost or written anew, a new version; must never hide what it does not know. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Notices } from '../storage/notices.ts';
import { useLibrary, useSafe } from '../views/context/contexts.ts';
import { useText } from '../views/kit/useText.ts';
import { sayNotices } from './sayNotices.ts';
import { registerServiceWorker, type Update } from './serviceWorker.ts';

export interface Notice {
  readonly words: string;
  readonly act?: { readonly words: string; readonly does: () => void };
  readonly dismiss: () => void;
}

/** Everything there is to tell, oldest first. */
export function useNotices(notices: Notices): readonly Notice[] {
  const { t, language } = useText();
  const safe = useSafe();
  const library = useLibrary();
  const told = useSyncExternalStore(notices.subscribe, notices.list);
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    void registerServiceWorker((load) => setUpdate(() => load));
  }, []);
  const fromStorage = sayNotices(told, { t, language, safe, summaries: library.summaries() }).map(
    ({ words, about }): Notice => ({ words, dismiss: () => about.forEach(notices.dismiss) }),
  );
  if (!update) return fromStorage;
  const newVersion: Notice = {
    words: t('shell.updateReady'),
    act: { words: t('shell.updateNow'), does: update },
    dismiss: () => setUpdate(null),
  };
  return [...fromStorage, newVersion];
}
