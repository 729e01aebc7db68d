/** Stands where a link leads to a map that was removed, and brings it back. */
import { useState } from 'react';
import type { MapId } from '../model/ids.ts';
import { sayStorageReason } from '../telling/sayStorageReason.ts';
import { useLibrary } from '../views/context/contexts.ts';
import { go } from '../views/context/route.ts';
import { Button } from '../views/kit/Button.tsx';
import { Message } from '../views/kit/Message.tsx';
import { useText } from '../views/kit/useText.ts';

export function RemovedMap({ id, onBack }: { id: MapId; onBack: () => void }) {
  const { t } = useText();
  const library = useLibrary();
  const [why, setWhy] = useState<string | null>(null);
  const putBack = async () => {
    const done = await library.restore(id);
    if (done.ok) onBack();
    else setWhy(sayStorageReason(done.reason, t));
  };
  return (
    <Message title={t('shell.mapRemoved')} hint={t('shell.mapRemovedHint')}>
      {why && <p role="alert">{why}</p>}
      <Button look="primary" onClick={() => void putBack()}>
        {t('home.putBack')}
      </Button>{' '}
      <Button onClick={() => go({ at: 'home' })}>{t('shell.home')}</Button>
    </Message>
  );
}
