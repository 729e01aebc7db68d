/** Asks what we tell somebody in answer to their concerns; must never answer one that was left empty. */

import type { ConcernId } from '../../../model/ids.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { useOpenMap } from '../../context/contexts.ts';
import { PlainField } from '../../kit/PlainField.tsx';
import { useAnswer } from '../../kit/useAnswer.ts';
import { useText } from '../../kit/useText.ts';
import type { AskFormProps } from './AskFormProps.ts';

interface Given {
  readonly messages: { readonly [concern: string]: string };
  readonly added: { readonly text: string; readonly message: string };
}

const NOTHING: Given = { messages: {}, added: { text: '', message: '' } };

export function ConcernsForm({ ask, onAnswer }: AskFormProps<'concerns'>) {
  const { t } = useText();
  const known = useOpenMap((state) => state.map.concerns);
  const asksForOne = ask.concerns.length === 0;
  const toAnswer = (given: Given) => {
    const told = ask.concerns.flatMap((concern: ConcernId) => {
      const message = cleanLine(given.messages[concern] ?? '');
      return message === '' ? [] : [{ concern, message }];
    });
    const whole = { text: cleanLine(given.added.text), message: cleanLine(given.added.message) };
    const complete = asksForOne ? whole.text !== '' && whole.message !== '' : told.length > 0;
    return complete ? { messages: told, added: asksForOne ? whole : null } : null;
  };
  const [{ messages, added }, tell] = useAnswer('concerns', NOTHING, toAnswer, onAnswer);
  if (asksForOne) {
    return (
      <>
        <PlainField
          name="concern"
          label={t('blockers.concern')}
          value={added.text}
          first
          onChange={(text) => tell({ messages, added: { ...added, text } })}
        />
        <PlainField
          name="message"
          label={t('blockers.message')}
          value={added.message}
          onChange={(message) => tell({ messages, added: { ...added, message } })}
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
      onChange={(text) => tell({ messages: { ...messages, [concern]: text }, added })}
    />
  ));
}
