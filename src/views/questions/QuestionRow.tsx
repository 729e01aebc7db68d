/** One question: how to ask it, why, what waits for the answer; answered, handed over or set aside in its place. */
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { Question } from '../../analysis/questions/question.ts';
import { sayQuestion } from '../../analysis/questions/sayQuestion.ts';
import type { PersonId } from '../../model/ids.ts';
import { sayDate } from '../../model/sayDay.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { sayPeople } from '../../telling/sayPeople.ts';
import { useOpenMap } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useDrafts } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { AnswerForm, lineOfQuestion } from './AnswerForm.tsx';
import { QuestionMore } from './QuestionMore.tsx';
import styles from './questions.module.css';

export function QuestionRow({
  question,
  to,
  byStep = false,
}: {
  question: Question;
  /** Under whose name it stands; null where it stands under nobody's. */
  to: PersonId | null;
  /** Whom to ask is said beside it. */
  byStep?: boolean;
}) {
  const { t, language } = useText();
  const { facts, blockers } = useOpenMap((state) => state.analysis);
  const drafts = useDrafts();
  // Half answered, it stands open where it was left.
  const [shown, setShown] = useState<'answer' | 'more' | null>(() =>
    drafts.waits(`${lineOfQuestion(question)} `) ? 'answer' : null,
  );
  const { ask, why } = sayQuestion(question, facts, language, to);
  const [first, ...others] = question.settles.flatMap((key) => blockers.find((blocker) => blocker.key === key) ?? []);
  const { askOf, known, hand } = question;
  const beside = askOf.find((id) => id !== to);
  const owner = hand?.owner ? facts.ours.people[hand.owner] : undefined;
  const functions = known
    .filter((one) => one !== 'other')
    .slice(0, 2)
    .map((one) => FUNCTION_NAMES[one][language]);
  const whom = [
    byStep && askOf.length > 0 && t('questions.askOf', { names: sayPeople(facts.map, askOf, t, language) }),
    !byStep && beside && t('questions.orOf', { name: nameOfPerson(facts.map.people[beside], t) }),
    askOf.length === 0 &&
      functions.length > 0 &&
      t('questions.nobodyIn', { functions: functions.join(language === 'en' ? ', ' : '、') }),
  ].filter((one) => one !== false && one !== undefined);
  const handed = [owner && nameOfOurs(owner, t), hand?.due && sayDate(hand.due, language)].filter(Boolean);
  const turn = (what: 'answer' | 'more') => setShown(shown === what ? null : what);
  return (
    <li className={styles.row} data-question={question.key}>
      <div>
        <p className={styles.ask}>{ask}</p>
        <p className={styles.why}>{[[why, ...whom].join(language === 'en' ? ' ' : ''), ...handed].join(' · ')}</p>
        {first && (
          <p className={styles.waiting} data-severity={first.severity}>
            <span>{t('questions.waiting')}</span> {sayBlocker(first, facts, language).title}
            {others.length > 0 && <span> {t('questions.andMore', { count: others.length })}</span>}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <Button
          aria-expanded={shown === 'answer'}
          aria-label={t('questions.answerTo', { ask })}
          onClick={() => turn('answer')}
        >
          {t('questions.answer')}
        </Button>
        <IconButton label={t('questions.more', { ask })} aria-expanded={shown === 'more'} onClick={() => turn('more')}>
          <MoreHorizontal size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {shown === 'answer' && <AnswerForm question={question} to={to} onClose={() => setShown(null)} />}
      {shown === 'more' && <QuestionMore question={question} ask={ask} onClose={() => setShown(null)} />}
    </li>
  );
}
