/** Asks why a finding does not matter here, and sets it aside; must never set a whole rule aside. */

import { waive } from '../../edit/waive.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { useOpenMap } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { readPress } from '../kit/keys.ts';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './blockers.module.css';

export function WaiveDialog({ finding, title, onClose }: { finding: string; title: string; onClose: () => void }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  const { text: reason, write: setReason, field } = useDraftLine(`waive ${finding}`);
  const close = () => {
    setReason('');
    onClose();
  };
  const keep = () => {
    commit((map) => waive(map, { finding, reason: cleanLine(reason) }));
    announce(t('blockers.waivedSaid', { title }));
    close();
  };
  return (
    <Dialog title={t('blockers.setAsideTitle')} onClose={close}>
      <p className={styles.about}>{title}</p>
      <p className={styles.hint}>{t('blockers.setAsideHint')}</p>
      <label className={controls.field}>
        <span className={controls.label}>{t('blockers.setAsideReason')}</span>
        <input
          ref={field}
          type="text"
          className={controls.input}
          value={reason}
          autoComplete="off"
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (readPress(event)?.key === 'Enter') keep();
          }}
        />
      </label>
      <DialogActions>
        <Button onClick={close}>{t('common.cancel')}</Button>
        <Button look="primary" onClick={keep}>
          {t('blockers.setAside')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
