/** What is still to be asked at the customer, by person or by step, or as the page for a meeting with one of them; never shown to the customer. */
import { useState } from 'react';
import { readQuestions } from '../../analysis/questions/readQuestions.ts';
import { sayQuestion } from '../../analysis/questions/sayQuestion.ts';
import { readAskable } from '../../analysis/questions/whom.ts';
import { editQuestion } from '../../edit/editQuestion.ts';
import type { PersonId } from '../../model/ids.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { nameOfPerson, nameOfStep } from '../../telling/nameOf.ts';
import { sayQuestions } from '../../telling/sayQuestions.ts';
import { useOpenMap } from '../context/contexts.ts';
import { go, routeHash, useRoute } from '../context/route.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { SelectField } from '../kit/fields.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useText } from '../kit/useText.ts';
import { PersonPage } from './PersonPage.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { CopyAndPrint, OwnQuestion } from './QuestionTools.tsx';
import {
  QUESTION_ORDERS,
  type QuestionGroup,
  type QuestionOrder,
  questionGroups,
  questionsFor,
} from './questionGroups.ts';
import styles from './questions.module.css';

/** The grouping as it was left, for as long as the app is open. */
let leftIn: QuestionOrder = 'byPerson';

export function QuestionsView() {
  const route = useRoute();
  const person = (route.at === 'map' && route.person) || null;
  return person === null ? <AllQuestions /> : <PersonPage id={person} />;
}

function AllQuestions() {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const [order, setOrder] = useState<QuestionOrder>(leftIn);
  const { facts } = analysis;
  const { map } = facts;
  const { open, aside } = readQuestions(analysis);
  const groups = questionGroups(facts, open, order);
  const titleOf = ({ person, chair, step }: QuestionGroup): string => {
    if (order === 'byStep') return step ? nameOfStep(map.steps[step], language, t) : t('questions.whole');
    const seat = chair && map.people[chair];
    if (seat) return t('questions.ofChair', { post: seat.title || FUNCTION_NAMES[seat.function][language] });
    return person ? nameOfPerson(map.people[person], t) : t('questions.nobody');
  };
  const { questionChannel: channel } = map.fields;
  const quiet = readAskable(facts).quiet;
  const toCopy = () =>
    sayQuestions(
      facts,
      groups.map((group) => ({ title: titleOf(group), to: group.person, questions: group.questions })),
      t,
      language,
    );
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <h2>{t('questions.title')}</h2>
        <p>{t('questions.count', { count: open.length })}</p>
        <span className={styles.grow} />
        <div className={styles.tools}>
          <PagePicker />
          <Segmented
            label={t('questions.order')}
            options={QUESTION_ORDERS.map((value) => ({ value, label: t(`questions.${value}`) }))}
            value={order}
            onChange={(next) => {
              leftIn = next;
              setOrder(next);
            }}
          />
          <CopyAndPrint toCopy={toCopy} />
        </div>
      </header>
      {quiet && (
        <p className={styles.quiet}>
          {isBlank(channel) ? t('questions.quiet') : t('questions.quietChannel', { channel: channel.trim() })}
        </p>
      )}
      <div className={styles.list}>
        <OwnQuestion />
        {open.length === 0 && <Empty />}
        {groups.map((group) => (
          <section key={group.key} className={styles.group} aria-labelledby={`questions-${group.key}`}>
            <h3 id={`questions-${group.key}`}>
              {titleOf(group)}
              {group.person && <small>{map.people[group.person]?.name && map.people[group.person]?.title}</small>}
              <span className={styles.grow} />
              {group.person && (
                <BarLink href={routeHash({ at: 'map', id: map.id, view: 'questions', person: group.person })}>
                  {t('questions.openPage')}
                </BarLink>
              )}
            </h3>
            <ul>
              {group.questions.map((question) => (
                <QuestionRow
                  key={question.key}
                  question={question}
                  to={group.person ?? question.askOf[0] ?? null}
                  byStep={order === 'byStep'}
                />
              ))}
            </ul>
          </section>
        ))}
        {aside.length > 0 && (
          <details className={styles.aside}>
            <summary>{t('questions.aside', { count: aside.length })}</summary>
            <ul>
              {aside.map((question) => (
                <li key={question.key}>
                  {sayQuestion(question, facts, language, null).ask} <AskAgain question={question.key} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </main>
  );
}

function AskAgain({ question }: { question: string }) {
  const { t } = useText();
  const commit = useOpenMap((state) => state.commit);
  return (
    <Button look="link" onClick={() => commit((map) => editQuestion(map, { question, patch: { hidden: false } }))}>
      {t('questions.askAgain')}
    </Button>
  );
}

/** Leads to the page of whoever is chosen; those with questions first. */
function PagePicker() {
  const { t } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const { facts } = analysis;
  const { open } = readQuestions(analysis);
  const askable = readAskable(facts);
  const people = facts.index.people
    .filter(({ id }) => askable.mayBeAsked(id))
    .map((person) => ({ person, count: questionsFor(open, person.id).length }))
    .sort((a, b) => b.count - a.count);
  if (people.length === 0) return null;
  return (
    <SelectField
      label={t('questions.pageFor')}
      value=""
      options={[
        { value: '' as PersonId | '', label: t('questions.choosePerson') },
        ...people.map(({ person, count }) => ({
          value: person.id,
          label: t('questions.withCount', { name: nameOfPerson(person, t), count }),
        })),
      ]}
      onChange={(person) => person !== '' && go({ at: 'map', id: facts.map.id, view: 'questions', person })}
    />
  );
}

function Empty() {
  const { t } = useText();
  const { outcome, sample } = useOpenMap((state) => state.map.fields);
  const word = sample ? 'questions.pattern' : outcome === 'open' ? 'questions.none' : 'questions.over';
  return <p className={styles.empty}>{t(word)}</p>;
}
