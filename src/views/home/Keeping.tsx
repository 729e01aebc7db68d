/** The foot of home: where everything is kept, the last file, and the way to take it all off this device. */
import { useState, useSyncExternalStore } from 'react';
import type { Refused } from '../../telling/sayRefusal.ts';
import { sayWhen } from '../../telling/sayWhen.ts';
import { useLibrary } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { SaveWhole } from '../context/SaveWhole.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { download } from '../kit/download.ts';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

export function Keeping({ onRefused, onWiped }: { onRefused: (reason: Refused) => void; onWiped: () => void }) {
  const { t, language } = useText();
  const library = useLibrary();
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  const copied = useSyncExternalStore(library.subscribe, library.lastFileCopy);
  const [asking, setAsking] = useState(false);
  const saveAll = async () => {
    for (const { id } of maps) {
      const file = await library.exportFile(id);
      if (!file.ok) return onRefused(file.reason);
      await download(file.value.name, file.value.text);
    }
  };
  const removeAll = async () => {
    setAsking(false);
    const done = await library.removeEverything();
    if (!done.ok) onRefused(done.reason);
    onWiped();
  };
  return (
    <div className={styles.keep}>
      <span>{t('home.onlyHere')}</span>
      {copied !== null && <span>{t('home.lastCopy', { when: sayWhen(copied, Date.now(), language) })}</span>}
      {copied === null && maps.length > 0 && <span>{t('home.noCopy')}</span>}
      {maps.length > 0 && <SaveWhole look="link" />}
      {maps.length > 0 && (
        <Button look="link" onClick={() => void saveAll()}>
          {t('home.backUp')}
        </Button>
      )}
      <span className={styles.grow} />
      <a href={routeHash({ at: 'storage' })}>{t('home.storage')}</a>
      <a href={routeHash({ at: 'privacy' })}>{t('home.privacy')}</a>
      <Button look="link" onClick={() => setAsking(true)}>
        {t('home.removeEverything')}
      </Button>
      {asking && (
        <Dialog title={t('home.removeEverythingTitle')} onClose={() => setAsking(false)}>
          <p>{t('home.removeEverythingHint')}</p>
          <DialogActions>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button look="primary" onClick={() => void removeAll()}>
              {t('home.removeEverythingYes')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </div>
  );
}
