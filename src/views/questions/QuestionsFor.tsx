/** How much somebody can be asked, with the way to their page; draws nothing where that is nothing. */
import { useDeferredValue } from 'react';
import { readQuestions } from '../../analysis/questions/readQuestions.ts';
import type { PersonId } from '../../model/ids.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { useText } from '../kit/useText.ts';
import { questionsFor } from './questionGroups.ts';
import styles from './questions.module.css';

export function QuestionsFor({ id }: { id: string }) {
  const { t } = useText();
  // Whoever types goes first.
  const analysis = useDeferredValue(useOpenMap((state) => state.analysis));
  const person = id as PersonId;
  const count = questionsFor(readQuestions(analysis).open, person).length;
  if (count === 0) return null;
  return (
    <p className={styles.forPerson}>
      <BarLink href={routeHash({ at: 'map', id: analysis.facts.map.id, view: 'questions', person })}>
        {t('questions.forPerson', { count })}
      </BarLink>
    </p>
  );
}
