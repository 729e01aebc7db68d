/** Asks for the name of a moment; must never close on a name that was not kept. */
import { type FormEvent, useState } from 'react';
import { cleanLine, isBlank } from '../../shared/cleanText.ts';
import type { Result } from '../../shared/result.ts';
import type { NotKept } from '../../store/moments.ts';
import { sayNotKept } from '../context/sayNotRead.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';

interface Props {
  readonly title: string;
  readonly given: string;
  readonly onName: (name: string) => Promise<Result<null, NotKept>>;
  readonly onClose: () => void;
}

export function NameDialog({ title, given, onName, onClose }: Props) {
  const { t } = useText();
  const [name, setName] = useState(given);
  const [why, setWhy] = useState<NotKept | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(name) || isBusy) return;
    setBusy(true);
    const done = await onName(cleanLine(name));
    setBusy(false);
    if (done.ok) onClose();
    else setWhy(done.reason);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <label className={controls.field}>
          <span className={controls.label}>{t('moments.nameField')}</span>
          <input
            className={controls.input}
            type="text"
            autoComplete="off"
            autoFocus
            placeholder={t('moments.nameExample')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        {why && <p role="alert">{sayNotKept(why, t)}</p>}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBlank(name)}>
            {t('moments.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
