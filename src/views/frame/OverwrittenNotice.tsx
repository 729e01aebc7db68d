/** Says that an undo left what another tab has written since; must never stand longer than until the next change. */
import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';
import type { Undoing } from './UndoButtons.tsx';

export function OverwrittenNotice({ overwritten }: Pick<Undoing, 'overwritten'>) {
  const { t } = useText();
  const [read, setRead] = useState(overwritten);
  if (!overwritten || overwritten === read) return null;
  return (
    <Notice>
      <span>{t(overwritten.all ? 'shell.overwritten' : 'shell.overwrittenPartly')}</span>
      <Button look="quiet" onClick={() => setRead(overwritten)}>
        {t('common.close')}
      </Button>
    </Notice>
  );
}
