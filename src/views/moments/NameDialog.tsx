/** Asks for the name of a moment and a word beside it; must never close on a name that was not kept. */
import { type FormEvent, useState } from 'react';
import { cleanLine, cleanText, isBlank } from '../../shared/cleanText.ts';
import type { Result } from '../../shared/result.ts';
import type { NotKept } from '../../store/moments.ts';
import { sayNotKept } from '../context/sayNotRead.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import type { Named } from './useNaming.ts';

interface Props {
  /** Tells what is typed here from what is typed for another moment. */
  readonly line: string;
  readonly title: string;
  readonly given: Named;
  readonly onName: (named: Named) => Promise<Result<null, NotKept>>;
  readonly onClose: () => void;
}

export function NameDialog({ line, title, given, onName, onClose }: Props) {
  const { t } = useText();
  const [{ name, note }, write] = useKept<Named>(line, given);
  const [why, setWhy] = useState<NotKept | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => {
    write(given);
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank(name) || isBusy) return;
    setBusy(true);
    const done = await onName({ name: cleanLine(name), note: cleanText(note).text.trim() });
    setBusy(false);
    if (done.ok) close();
    else setWhy(done.reason);
  };
  return (
    <Dialog title={title} onClose={close}>
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
            onChange={(event) => write({ name: event.currentTarget.value, note })}
          />
        </label>
        <label className={controls.field}>
          <span className={controls.label}>{t('moments.noteField')}</span>
          <textarea
            className={controls.input}
            rows={2}
            autoComplete="off"
            placeholder={t('moments.noteExample')}
            value={note}
            onChange={(event) => write({ name, note: event.currentTarget.value })}
          />
        </label>
        {why && <p role="alert">{sayNotKept(why, t)}</p>}
        <DialogActions>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" disabled={isBlank(name)}>
            {t('moments.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
