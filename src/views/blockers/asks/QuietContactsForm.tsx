/** Asks what becomes of contacts dated in a quiet period; must never move one by itself. */

import type { Answers } from '../../../advice/ask.ts';
import { sayDay } from '../../../model/sayDay.ts';
import type { Day } from '../../../shared/day.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { DayField } from '../../context/DayField.tsx';
import { useAskLine } from '../../kit/askLine.ts';
import { Segmented } from '../../kit/Segmented.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import styles from '../blockers.module.css';
import type { AskFormProps } from './AskFormProps.ts';

interface Draft {
  readonly instead: 'day' | 'written-question' | 'none' | null;
  readonly day: Day | null;
}

type Drafts = { readonly [contact: string]: Draft };

export function QuietContactsForm({ ask, onAnswer }: AskFormProps<'quiet-contacts'>) {
  const { t, language } = useText();
  const contacts = useOpenMap((state) => state.map.contacts);
  const line = useAskLine('day');
  const toAnswer = (given: Drafts) => {
    const answered = ask.contacts.flatMap(({ contact: id }): Answers['quiet-contacts'][number][] => {
      const { instead, day } = given[id] ?? { instead: null, day: null };
      if (instead === 'day') return day ? [{ contact: id, instead, day }] : [];
      return instead === null ? [] : [{ contact: id, instead }];
    });
    return answered.length > 0 ? answered : null;
  };
  const [drafts, put] = useAnswer('quiet', {}, toAnswer, onAnswer);
  const tell = (contact: string, draft: Draft) => put({ ...drafts, [contact]: draft });
  return ask.contacts.map(({ contact, free }) => {
    const at = contacts[contact]?.day;
    const draft = drafts[contact] ?? { instead: null, day: free };
    return (
      <div key={contact} className={styles.block}>
        <Segmented
          label={at ? sayDay(at, language) : ''}
          options={[
            { value: 'day', label: t('blockers.otherDay') },
            { value: 'written-question', label: t('blockers.writtenQuestion') },
            { value: 'none', label: t('blockers.noContact') },
          ]}
          value={draft.instead}
          onChange={(instead) => tell(contact, { instead, day: draft.day })}
        />
        {draft.instead === 'day' && (
          <DayField
            line={`${line} ${contact}`}
            label={t('blockers.day')}
            value={draft.day}
            onChange={(day) => tell(contact, { instead: 'day', day })}
          />
        )}
      </div>
    );
  });
}
