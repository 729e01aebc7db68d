/** Asks before the whole map comes back; must never be answered by the key that asked. */
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';

export function EndSafeDialog({ onStay, onEnd }: { onStay: () => void; onEnd: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('showing.endTitle')} onClose={onStay}>
      <p>{t('showing.endHint')}</p>
      <DialogActions>
        {/* First, so that it has the focus. */}
        <Button onClick={onStay}>{t('showing.stay')}</Button>
        <Button look="primary" onClick={onEnd}>
          {t('showing.end')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
