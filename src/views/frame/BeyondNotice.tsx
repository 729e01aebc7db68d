/** Says that an edit was not made because the map would be larger than one may be; must never stand longer than until the next change. */
import { useState } from 'react';
import { sayMost } from '../../telling/sayRefusal.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';

export function BeyondNotice() {
  const { t } = useText();
  const beyond = useOpenMap((state) => state.beyond);
  const [read, setRead] = useState(beyond);
  if (!beyond || beyond === read) return null;
  return (
    <Notice role="alert">
      <span>{t('shell.beyond', { most: sayMost(beyond, t) })}</span>
      <Button look="quiet" onClick={() => setRead(beyond)}>
        {t('common.close')}
      </Button>
    </Notice>
  );
}
