/** Home's one question, ready to be answered; must never show anything of ours. */
import { type FormEvent, useState } from 'react';
import { firstMap } from '../../entry/firstMap.ts';
import { newId } from '../../store/newId.ts';
import type { Refused } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

export function AskBox({ onRefused, onImport }: { onRefused: (refused: Refused) => void; onImport: () => void }) {
  const { t } = useText();
  const library = useLibrary();
  const [answer, setAnswer] = useState('');
  const [busy, setBusy] = useState(false);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const created = await library.create(firstMap(answer, newId));
    setBusy(false);
    if (created.ok) go({ at: 'map', id: created.value, view: 'outline' });
    else onRefused(created.reason);
  };
  const example = (which: 'reimbursement' | 'crm') => go({ at: 'example', example: which });
  return (
    <section className={styles.ask}>
      <form onSubmit={start}>
        <h2>
          <label htmlFor="first-person">{t('home.question')}</label>
        </h2>
        <p className={styles.hint} id="first-person-hint">
          {t('home.questionHint')}
        </p>
        <div className={styles.answer}>
          <input
            id="first-person"
            type="text"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the page is this question, and it is to be ready to be answered
            autoFocus
            aria-describedby="first-person-hint"
            placeholder={t('home.placeholder')}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <Button look="primary" type="submit" disabled={busy}>
            {t('home.start')}
          </Button>
        </div>
      </form>
      <p className={styles.others}>
        <span>{t('home.or')}</span>
        <Button look="link" onClick={() => example('reimbursement')}>
          {t('home.openReimbursement')}
        </Button>
        <Button look="link" onClick={() => example('crm')}>
          {t('home.openCrm')}
        </Button>
        <Button look="link" onClick={onImport}>
          {t('home.importFile')}
        </Button>
      </p>
    </section>
  );
}
