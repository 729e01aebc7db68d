/** Over a map that was handed out: the task, the time that is left, and handing in; must never stop anybody when the time is up. */
import { Clock, EyeOff } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { patchFields } from '../../edit/edit.ts';
import { cleanLine } from '../../shared/cleanText.ts';
import { type Refused, sayRefusal } from '../../telling/sayRefusal.ts';
import { LANGUAGE_NAMES } from '../../text/languageNames.ts';
import { useLibrary, useOpenMap, useSettings } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import controls from '../kit/controls.module.css';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { download } from '../kit/download.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './task.module.css';

const MINUTE = 60_000;
const SECOND = 1_000;

export function TaskBand() {
  const { t } = useText();
  const task = useOpenMap((state) => state.map.fields.task);
  const minutes = useOpenMap((state) => state.map.fields.taskMinutes);
  const spoken = useOpenMap((state) => state.map.fields.taskLanguage);
  const { language } = useText();
  const setLanguage = useSettings((settings) => settings.setLanguage);
  const [handing, setHanding] = useState(false);
  if (task === '') return null;
  return (
    <section className={styles.band} aria-label={t('classroom.task')}>
      <p>
        <b>{t('classroom.task')}</b> {task}
      </p>
      {spoken !== null && spoken !== language && (
        <Button look="link" lang={spoken} onClick={() => setLanguage(spoken)}>
          {t('classroom.switchTo', { language: LANGUAGE_NAMES[spoken] })}
        </Button>
      )}
      {minutes !== null && <Timer minutes={minutes} />}
      <Button onClick={() => setHanding(true)}>{t('classroom.handIn')}</Button>
      {handing && <HandInDialog onClose={() => setHanding(false)} />}
    </section>
  );
}

/** Begun by a press and not by opening, and it goes on through a reload. */
function Timer({ minutes }: { minutes: number }) {
  const { t } = useText();
  const began = useDraftLine('task began');
  const [hidden, setHidden] = useState(false);
  const [now, setNow] = useState(Date.now);
  const since = Number(began.text);
  const isOn = began.text !== '' && Number.isFinite(since);
  useEffect(() => {
    if (!isOn) return;
    const tick = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(tick);
  }, [isOn]);
  if (!isOn) {
    const begin = () => {
      setNow(Date.now());
      began.write(`${Date.now()}`);
    };
    return (
      <Button look="quiet" onClick={begin}>
        <Clock size={15} aria-hidden="true" /> {t('classroom.begin', { count: minutes })}
      </Button>
    );
  }
  const left = Math.max(0, since + minutes * MINUTE - now);
  const clock = `${Math.floor(left / MINUTE)}:${String(Math.floor((left % MINUTE) / SECOND)).padStart(2, '0')}`;
  if (hidden) {
    return (
      <IconButton label={t('classroom.showTime')} onClick={() => setHidden(false)}>
        <Clock size={16} aria-hidden="true" />
      </IconButton>
    );
  }
  return (
    <span className={styles.time} role="timer">
      {left === 0 ? t('classroom.timeUp') : t('classroom.timeLeft', { time: clock })}
      <IconButton label={t('classroom.hideTime')} onClick={() => setHidden(true)}>
        <EyeOff size={15} aria-hidden="true" />
      </IconButton>
    </span>
  );
}

function HandInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const library = useLibrary();
  const id = useOpenMap((state) => state.map.id);
  const known = useOpenMap((state) => state.map.fields.drawnBy);
  const commit = useOpenMap((state) => state.commit);
  const typed = useDraftLine('hand in name');
  const [why, setWhy] = useState<Refused | null>(null);
  const name = typed.text === '' ? known : typed.text;
  const handIn = async (event: FormEvent) => {
    event.preventDefault();
    commit((map) => patchFields(map, { drawnBy: cleanLine(name) }));
    const file = await library.exportFile(id);
    if (!file.ok) return setWhy(file.reason);
    await download(file.value.name, file.value.text);
    typed.write('');
    onClose();
  };
  return (
    <Dialog title={t('classroom.handInTitle')} onClose={onClose}>
      <form onSubmit={(event) => void handIn(event)}>
        <p>{t('classroom.handInHint')}</p>
        <label className={controls.field}>
          <span className={controls.label}>{t('classroom.drawnBy')}</span>
          <input
            className={controls.input}
            type="text"
            autoComplete="off"
            autoFocus
            ref={typed.field}
            value={name}
            onChange={(event) => typed.write(event.currentTarget.value)}
          />
        </label>
        {why && <p role="alert">{why === 'not-fetched' ? t('shell.notFetched') : sayRefusal(why, t)}</p>}
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('classroom.saveToHandIn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
