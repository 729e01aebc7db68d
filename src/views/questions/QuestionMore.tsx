/** What a hand does to a question: words of one's own, whom to ask, who of ours asks and by when, or that it is not worth asking. */
import { useMemo } from 'react';
import type { Question } from '../../analysis/questions/question.ts';
import { readAskable } from '../../analysis/questions/whom.ts';
import { deleteQuestion } from '../../edit/deleteQuestion.ts';
import { type EditQuestion, editQuestion } from '../../edit/editQuestion.ts';
import { inOrder } from '../../edit/order.ts';
import type { OurPersonId, PersonId } from '../../model/ids.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { nameOfOurs } from '../../telling/nameOfOurs.ts';
import { useOpenMap } from '../context/contexts.ts';
import { DayField } from '../context/DayField.tsx';
import { TextField } from '../context/TextField.tsx';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { useText } from '../kit/useText.ts';
import styles from './questions.module.css';
import { RowPanel } from './RowPanel.tsx';

export function QuestionMore({ question, ask, onClose }: { question: Question; ask: string; onClose: () => void }) {
  const { t } = useText();
  const facts = useOpenMap((state) => state.analysis.facts);
  const commit = useOpenMap((state) => state.commit);
  const askable = useMemo(() => readAskable(facts), [facts]);
  const { hand, wanted, favour } = question;
  const key = wanted.by === 'own' ? wanted.question : question.key;
  const edit = (patch: EditQuestion['patch']) => commit((map) => editQuestion(map, { question: key, patch }));
  const people = facts.index.people.filter(
    ({ id }) => askable.whom({ first: [id], onlyThese: true, ...(favour && { favour }) }).length > 0,
  );
  const team = inOrder(Object.values(facts.ours.people));
  return (
    <RowPanel onClose={onClose}>
      <TextField
        label={t('questions.reword')}
        mark={`question ${key}`}
        value={hand?.text ?? ''}
        placeholder={ask}
        toEdit={(text) => (map) => editQuestion(map, { question: key, patch: { text: isBlank(text) ? null : text } })}
      />
      <div className={styles.said}>
        <SelectField
          label={t('questions.whom')}
          value={hand?.person ?? ''}
          options={[
            { value: '', label: t('questions.whomBest') },
            ...people.map((person) => ({ value: person.id, label: nameOfPerson(person, t) })),
          ]}
          onChange={(person: PersonId | '') => edit({ person: person === '' ? null : person })}
        />
        {team.length > 0 && (
          <SelectField
            label={t('questions.owner')}
            value={hand?.owner ?? ''}
            options={[
              { value: '', label: t('questions.nobodyOurs') },
              ...team.map((one) => ({ value: one.id, label: nameOfOurs(one, t) })),
            ]}
            onChange={(owner: OurPersonId | '') => edit({ owner: owner === '' ? null : owner })}
          />
        )}
        <DayField
          line={`question ${question.key} due`}
          label={t('questions.due')}
          value={hand?.due ?? null}
          onChange={(due) => edit({ due })}
        />
      </div>
      <div className={styles.buttons}>
        {wanted.by === 'own' ? (
          <Button
            onClick={() => {
              commit((map) => deleteQuestion(map, { question: wanted.question }));
              announce(t('questions.removed'));
            }}
          >
            {t('questions.remove')}
          </Button>
        ) : (
          <Button
            onClick={() => {
              edit({ hidden: true });
              announce(t('questions.wasSetAside'));
            }}
          >
            {t('questions.setAside')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </RowPanel>
  );
}
