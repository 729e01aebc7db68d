/** What the key for saving is answered with: whether all is kept already, and a file to take along. */
import type { SaveStatus } from '../../store/library.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';
import { sayStatus } from './SaveState.tsx';

interface Props {
  readonly status: SaveStatus;
  /** Null where no file may be written. */
  readonly onSaveFile: (() => void) | null;
  readonly onClose: () => void;
}

export function SaveDialog({ status, onSaveFile, onClose }: Props) {
  const { t } = useText();
  const isKept = status.state === 'saved' || status.state === 'saving';
  return (
    <Dialog title={sayStatus(status, t)} onClose={onClose}>
      <p>{t(isKept ? 'shell.keptByItself' : 'shell.keptNowhere')}</p>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
        {onSaveFile && (
          <Button
            look={isKept ? 'quiet' : 'primary'}
            onClick={() => {
              onSaveFile();
              onClose();
            }}
          >
            {t('shell.saveFile')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
