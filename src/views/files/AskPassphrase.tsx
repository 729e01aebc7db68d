/** Asks for the passphrase of a file that is locked; must never keep it, nor lose the file where it is wrong. */
import '../../text/laterWords.ts';
import { type FormEvent, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';
import styles from './files.module.css';

export interface Locked {
  readonly name: string;
  /** What was given last does not open it. */
  readonly again: boolean;
  /** Null gives it up. */
  readonly answers: (passphrase: string | null) => void;
}

export function AskPassphrase({ name, again, answers }: Locked) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answers(passphrase);
  };
  return (
    <Dialog title={t('workspace.lockedTitle', { name })} onClose={() => answers(null)}>
      <form onSubmit={submit} className={styles.locked}>
        <label>
          {t('workspace.lockedAsk')}
          <input
            type="password"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        {again && <p role="alert">{t('workspace.lockedWrong')}</p>}
        <DialogActions>
          <Button onClick={() => answers(null)}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={passphrase === ''}>
            {t('workspace.unlock')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
