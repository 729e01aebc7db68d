/** Home's one question, ready to be answered; must never show anything of ours. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { likelyCurrency } from '../../entry/likelyCurrency.ts';
import { isList } from '../../entry/list/isList.ts';
import type { Example } from '../../model/example.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { later } from '../../shared/later.ts';
import { newId } from '../../store/newId.ts';
import type { Refused } from '../../telling/sayRefusal.ts';
import { useLibrary } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { sayListRefusal } from '../context/sayListRefusal.ts';
import { useTypedAhead } from '../context/typedAhead.ts';
import { Button } from '../kit/Button.tsx';
import { readPress } from '../kit/keys.ts';
import { NotFetched } from '../kit/NotFetched.tsx';
import { useDraftLine } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

/** Home stands there sooner without what reads the answer. */
const lineReading = later(() => import('../../entry/firstMap.ts'));
const listReading = later(() => import('../../entry/firstMapOfList.ts'));
const answerRead = later(() => import('./AnswerRead.tsx'));

export function AskBox({ onRefused, onImport }: { onRefused: (refused: Refused) => void; onImport: () => void }) {
  const { t, language } = useText();
  const library = useLibrary();
  const { text: answer, write: setAnswer, field } = useDraftLine<HTMLTextAreaElement>('answer');
  const ahead = useTypedAhead();
  const currency = likelyCurrency(language, navigator.languages);
  const [proposes, setProposes] = useState(true);
  const [reading, setReading] = useState<Awaited<ReturnType<typeof answerRead>> | null>(null);
  const [busy, setBusy] = useState(false);
  const [team, setTeam] = useState(false);
  const [why, setWhy] = useState<ReactNode>(null);
  useEffect(() => {
    // Without it the answer is taken all the same, and only nothing is said of it meanwhile.
    answerRead().then(setReading, () => undefined);
  }, []);
  /** Null where the answer cannot be read, which is then said. */
  const begun = async () => {
    try {
      if (!isList(answer)) return (await lineReading()).firstMap(answer, { currency, proposes }, newId);
      const map = (await listReading()).firstMapOfList(answer, { currency, proposes }, newId);
      if (map.ok) return map.value;
      setWhy(sayListRefusal(map.reason, t));
    } catch {
      setWhy(<NotFetched />);
    }
    return null;
  };
  const start = async () => {
    setBusy(true);
    const endHolding = ahead.hold();
    const map = await begun();
    const created = map && (await library.create(map));
    setBusy(false);
    if (created?.ok) {
      setAnswer('');
      go({ at: 'map', id: created.value, view: 'outline' });
      return;
    }
    endHolding();
    setAnswer(answer + ahead.take());
    if (created) onRefused(created.reason);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  /** Enter answers; several lines come by pasting them. */
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readPress(event)?.key;
    if (key === 'Escape' && reading?.isSupposed(answer, currency)) setProposes(false);
    // Shift begins another line, as in every field of several.
    if (key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const instead = event.altKey ? reading?.insteadOf(answer, currency) : null;
    if (instead) return setAnswer(instead);
    if (!busy) void start();
  };
  const example = (which: Example) => go({ at: 'example', example: which, team });
  return (
    <section className={styles.ask}>
      <form onSubmit={submit}>
        <h2>
          <label htmlFor="first-person">{t('home.question')}</label>
        </h2>
        <p className={styles.hint} id="first-person-hint">
          {t('home.questionHint')}
        </p>
        <div className={styles.answer}>
          <textarea
            ref={field}
            id="first-person"
            rows={answer.split('\n').length}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the page is this question, and it is to be ready to be answered
            autoFocus
            aria-describedby="first-person-hint"
            placeholder={t('home.placeholder')}
            value={answer}
            onChange={(event) => {
              setAnswer(event.currentTarget.value);
              if (isBlank(event.currentTarget.value)) setProposes(true);
              setWhy(null);
            }}
            onKeyDown={onKeyDown}
          />
          <Button look="primary" type="submit" disabled={busy}>
            {t('home.start')}
          </Button>
        </div>
        <p className={styles.understood} role="status">
          {reading && (
            <reading.AnswerRead answer={answer} currency={currency} proposes={proposes} onInstead={setAnswer} />
          )}
        </p>
        {why !== null && <p role="alert">{why}</p>}
      </form>
      <p className={styles.others}>
        <span>{t('home.or')}</span>
        <Button look="link" onClick={() => go({ at: 'samples', id: null })}>
          {t('home.fromSample')}
        </Button>
        <Button look="link" onClick={() => example('reimbursement')}>
          {t('home.openReimbursement')}
        </Button>
        <Button look="link" onClick={() => example('crm')}>
          {t('home.openCrm')}
        </Button>
        <label className={styles.withTeam}>
          <input type="checkbox" checked={team} onChange={(event) => setTeam(event.currentTarget.checked)} />
          {t('home.withTeam')}
        </label>
        <Button look="link" onClick={onImport}>
          {t('home.importFile')}
        </Button>
      </p>
    </section>
  );
}
