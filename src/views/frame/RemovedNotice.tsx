/** Says over an open map that it was removed elsewhere, and puts it back; must never let what is written into it pass for safe. */
import { useState } from 'react';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';

export function RemovedNotice() {
  const { t } = useText();
  const library = useLibrary();
  const id = useOpenMap((state) => state.map.id);
  const isRemoved = useOpenMap((state) => state.saveStatus.state === 'removed');
  const [why, setWhy] = useState<string | null>(null);
  if (!isRemoved) return null;
  const putBack = async () => {
    const done = await library.restore(id);
    setWhy(done.ok ? null : sayStorageReason(done.reason, t));
  };
  return (
    <Notice role="alert">
      <span>
        {t('shell.removedElsewhere')} {why}
      </span>
      <Button look="primary" onClick={() => void putBack()}>
        {t('home.putBack')}
      </Button>
    </Notice>
  );
}
