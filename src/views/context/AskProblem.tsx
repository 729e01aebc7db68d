/** Asks once, while a sheet is young, what we want from key accounts (domain, section 2, step a); must never stand in the way. */
import { useState } from 'react';
import { setFields } from '../../edit/setFields.ts';
import { PROBLEMS, type Problem } from '../../model/words.ts';
import { PROBLEM_NAMES } from '../../playbook/names.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './askProblem.module.css';
import { useOpenMap, useSettings } from './contexts.ts';

export function AskProblem() {
  const { t, language } = useText();
  const chosen = useOpenMap((state) => state.map.fields.problems);
  const commit = useOpenMap((state) => state.commit);
  const putOff = useSettings((settings) => settings.problemPutOff);
  const setPutOff = useSettings((settings) => settings.setProblemPutOff);
  const [answering, setAnswering] = useState(false);
  const [done, setDone] = useState(false);
  if (done || (!answering && (putOff || chosen.length > 0))) return null;
  const turn = (problem: Problem) => {
    setAnswering(true);
    const problems = PROBLEMS.filter((other) => (other === problem) !== chosen.includes(other));
    commit((map) => setFields(map, { patch: { problems } }));
  };
  return (
    <fieldset className={styles.askProblem}>
      <legend>{t('profile.askProblem')}</legend>
      {PROBLEMS.map((problem) => (
        <Button key={problem} aria-pressed={chosen.includes(problem)} onClick={() => turn(problem)}>
          {PROBLEM_NAMES[problem][language]}
        </Button>
      ))}
      <Button look="quiet" onClick={() => (answering ? setDone(true) : setPutOff(true))}>
        {t(answering ? 'profile.askDone' : 'profile.askLater')}
      </Button>
    </fieldset>
  );
}
