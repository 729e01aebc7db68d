/** What the app tells outside any view: data recovered, lost or written anew, a new version; must never hide what it does not know. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../model/words.ts';
import type { Notices, Notice as StorageNotice } from '../storage/notices.ts';
import { sayMoment } from '../telling/sayWhen.ts';
import type { TextKey, TextValues } from '../text/text.ts';
import { registerServiceWorker, type Update } from './serviceWorker.ts';

export interface Notice {
  readonly key: TextKey;
  readonly values?: TextValues;
  readonly act?: { readonly key: TextKey; readonly does: () => void };
  readonly dismiss: () => void;
}

const KEYS: { readonly [Kind in StorageNotice['kind']]: TextKey } = {
  recovered: 'shell.recovered',
  lost: 'shell.lost',
  rewritten: 'shell.rewritten',
  quarantined: 'shell.quarantined',
};

const sayTime = (at: number | null, language: Language): string => (at === null ? '?' : sayMoment(at, language));

/** Everything there is to tell, oldest first. */
export function useNotices(notices: Notices, language: Language): readonly Notice[] {
  const told = useSyncExternalStore(notices.subscribe, notices.list);
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    void registerServiceWorker((load) => setUpdate(() => load));
  }, []);
  const fromStorage = told.map(
    (notice): Notice => ({
      key: KEYS[notice.kind],
      values: { when: sayTime('until' in notice ? notice.until : null, language) },
      dismiss: () => notices.dismiss(notice),
    }),
  );
  if (!update) return fromStorage;
  const newVersion: Notice = {
    key: 'shell.updateReady',
    act: { key: 'shell.updateNow', does: update },
    dismiss: () => setUpdate(null),
  };
  return [...fromStorage, newVersion];
}
