/** Asks what we tell somebody in answer to their concerns; must never answer one that was left empty. */

import { useState } from 'react';
import type { ConcernId } from '../../../model/ids.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { PlainField } from '../../kit/PlainField.tsx';
import { useText } from '../../kit/useText.ts';
import type { AskFormProps } from './AskFormProps.ts';

export function ConcernsForm({ ask, onAnswer }: AskFormProps<'concerns'>) {
  const { t } = useText();
  const known = useOpenMap((state) => state.map.concerns);
  const [messages, setMessages] = useState<{ readonly [concern: string]: string }>({});
  const [added, setAdded] = useState({ text: '', message: '' });
  const asksForOne = ask.concerns.length === 0;
  const tell = (nextMessages: typeof messages, nextAdded: typeof added) => {
    setMessages(nextMessages);
    setAdded(nextAdded);
    const told = ask.concerns.flatMap((concern: ConcernId) => {
      const message = cleanLine(nextMessages[concern] ?? '');
      return message === '' ? [] : [{ concern, message }];
    });
    const whole = { text: cleanLine(nextAdded.text), message: cleanLine(nextAdded.message) };
    const complete = asksForOne ? whole.text !== '' && whole.message !== '' : told.length > 0;
    onAnswer(complete ? { messages: told, added: asksForOne ? whole : null } : null);
  };
  if (asksForOne) {
    return (
      <>
        <PlainField
          name="concern"
          label={t('blockers.concern')}
          value={added.text}
          first
          onChange={(text) => tell(messages, { ...added, text })}
        />
        <PlainField
          name="message"
          label={t('blockers.message')}
          value={added.message}
          onChange={(message) => tell(messages, { ...added, message })}
        />
      </>
    );
  }
  return ask.concerns.map((concern, place) => (
    <PlainField
      key={concern}
      name={concern}
      label={known[concern]?.text ?? ''}
      value={messages[concern] ?? ''}
      first={place === 0}
      onChange={(text) => tell({ ...messages, [concern]: text }, added)}
    />
  ));
}
