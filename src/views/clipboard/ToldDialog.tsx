/** Says why nothing was pasted or copied. */
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';

export function ToldDialog({ words, onClose }: { words: string; onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('clipboard.tools')} onClose={onClose}>
      <p>{words}</p>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
