/** Asks when a contact was or will be, with whom and about what; must never date one by itself without showing it. */
import type { Answers } from '../../../advice/ask.ts';
import { TOPICS, type Topic } from '../../../model/words.ts';
import { CONTACT_NAMES, TOPIC_NAMES } from '../../../playbook/names.ts';
import { DayField } from '../../context/DayField.tsx';
import { useAskLine } from '../../kit/askLine.ts';
import controls from '../../kit/controls.module.css';
import { CheckField } from '../../kit/fields.tsx';
import { PlainField } from '../../kit/PlainField.tsx';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';
import { optionsOf, useNameOf } from './Fields.tsx';

const LEVELS = ['contacted', 'met', 'aligned'] as const;

export function ContactForm({ ask, onAnswer }: AskFormProps<'contact'>) {
  const { t, language } = useText();
  const nameOf = useNameOf();
  const begin: Answers['contact'] = {
    day: ask.day,
    topics: ask.topic === null ? [] : [ask.topic],
    people: ask.chosen ?? ask.people,
    learnt: '',
    level: ask.level,
  };
  const toAnswer = (given: Answers['contact']) => (given.people?.length === 0 ? null : given);
  const [value, put] = useAnswer('contact', begin, toAnswer, onAnswer);
  const tell = (patch: Partial<Answers['contact']>) => put({ ...value, ...patch });
  const { people = [] } = value;
  const toggle = (topic: Topic, on: boolean) =>
    tell({ topics: TOPICS.filter((one) => (one === topic ? on : value.topics.includes(one))) });
  return (
    <>
      {ask.people.length === 1 ? (
        <p className={styles.about}>{ask.people.map(nameOf)}</p>
      ) : (
        <fieldset className={controls.field}>
          <legend className={controls.label}>{t('blockers.whom')}</legend>
          <div className={styles.checks}>
            {ask.people.map((person) => (
              <CheckField
                key={person}
                label={nameOf(person)}
                checked={people.includes(person)}
                onChange={(on) =>
                  tell({ people: ask.people.filter((one) => (one === person ? on : people.includes(one))) })
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <DayField
        line={useAskLine('day')}
        label={t('blockers.day')}
        value={value.day}
        onChange={(day) => day && tell({ day })}
      />
      <fieldset className={controls.field}>
        <legend className={controls.label}>{t('blockers.about')}</legend>
        <div className={styles.checks}>
          {TOPICS.map((topic) => (
            <CheckField
              key={topic}
              label={TOPIC_NAMES[topic][language]}
              checked={topic === ask.topic || value.topics.includes(topic)}
              onChange={(on) => toggle(topic, on || topic === ask.topic)}
            />
          ))}
        </div>
      </fieldset>
      {ask.status === 'took-place' && (
        <>
          <Segmented
            label={t('blockers.howFar')}
            options={optionsOf(LEVELS, CONTACT_NAMES, language)}
            value={value.level ?? ask.level}
            onChange={(level) => tell({ level })}
          />
          <PlainField
            name="learnt"
            label={t('blockers.learnt')}
            value={value.learnt ?? ''}
            onChange={(learnt) => tell({ learnt })}
          />
        </>
      )}
    </>
  );
}
