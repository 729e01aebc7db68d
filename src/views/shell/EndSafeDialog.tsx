/** Asks before the whole map comes back; must never be answered by the key that asked. */
import { Button } from '../parts/Button.tsx';
import { Dialog, DialogActions } from '../parts/Dialog.tsx';
import { useText } from './useText.ts';

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
