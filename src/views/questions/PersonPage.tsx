/** The page for the next meeting with one of them: what to ask, what they care about and what we tell them, what was learnt; ours alone. */
import { useEffect, useRef } from 'react';
import { readQuestions } from '../../analysis/questions/readQuestions.ts';
import { readAskable } from '../../analysis/questions/whom.ts';
import type { PersonId } from '../../model/ids.ts';
import { sayDay } from '../../model/sayDay.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { nameOfPerson } from '../../telling/nameOf.ts';
import { sayQuestions } from '../../telling/sayQuestions.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { useText } from '../kit/useText.ts';
import { QuestionRow } from './QuestionRow.tsx';
import { CopyAndPrint, OwnQuestion } from './QuestionTools.tsx';
import { questionsFor } from './questionGroups.ts';
import styles from './questions.module.css';

export function PersonPage({ id }: { id: PersonId }) {
  const { t, language } = useText();
  const analysis = useOpenMap((state) => state.analysis);
  const { facts } = analysis;
  const person = facts.map.people[id];
  const heading = useRef<HTMLHeadingElement>(null);
  // The link that was pressed is gone: the page is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each person's page is a page of its own
  useEffect(() => heading.current?.focus(), [id]);
  const back = (
    <BarLink href={routeHash({ at: 'map', id: facts.map.id, view: 'questions' })}>{t('questions.back')}</BarLink>
  );
  if (!person) {
    return (
      <main className={styles.view}>
        <nav className={styles.back}>{back}</nav>
        <p className={styles.empty}>{t('questions.pageGone')}</p>
      </main>
    );
  }
  const questions = questionsFor(readQuestions(analysis).open, id);
  const title = t('questions.pageTitle', { name: nameOfPerson(person, t) });
  const next = facts.planned.find(({ people }) => people.includes(id));
  const last = facts.contacts.filter(({ people, learnt }) => people.includes(id) && !isBlank(learnt)).at(-1);
  const concerns = facts.index.concernsOfPerson(id).filter(({ text }) => !isBlank(text));
  const about: readonly (readonly [name: string, words: string])[] = [
    [t('questions.meeting'), next ? sayDay(next.day, language) : t('questions.noMeeting')],
    [t('questions.aim'), next?.aim.trim() ?? ''],
    [t('questions.theirWin'), person.win.trim()],
    [
      t('questions.known'),
      last ? t('outline.changed', { name: sayDay(last.day, language), value: last.learnt.trim() }) : '',
    ],
  ];
  const post = [
    person.name && person.title,
    person.function !== 'unknown' && FUNCTION_NAMES[person.function][language],
  ];
  return (
    <main className={styles.view}>
      <nav className={styles.back}>
        {back}
        <span className={styles.grow} />
        <CopyAndPrint toCopy={() => sayQuestions(facts, [{ title, to: id, questions }], t, language)} />
      </nav>
      <article className={styles.page}>
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p>{post.filter(Boolean).join(' · ')}</p>
        </header>
        {!readAskable(facts).mayBeAsked(id) && <p className={styles.quiet}>{t('questions.mayNot')}</p>}
        <dl className={styles.about}>
          {about
            .filter(([, words]) => words !== '')
            .map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
        </dl>
        <section className={styles.group}>
          <h3>{t('questions.toAsk')}</h3>
          <OwnQuestion person={id} />
          {questions.length === 0 && <p className={styles.empty}>{t('questions.nothingToAsk')}</p>}
          <ol>
            {questions.map((question) => (
              <QuestionRow key={question.key} question={question} to={id} />
            ))}
          </ol>
        </section>
        {concerns.length > 0 && (
          <section className={styles.group}>
            <h3>{t('questions.toTell')}</h3>
            <ul>
              {concerns.map(({ id: concern, text, message }) => (
                <li key={concern} className={styles.concern}>
                  <b>{text}</b>
                  <span className={isBlank(message) ? styles.missing : ''}>
                    {isBlank(message) ? t('questions.noMessage') : message}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </main>
  );
}
