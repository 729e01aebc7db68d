/** Takes contacts out of a time in which somebody may not be approached; must never move one that was not answered. */
import { deleteContact } from '../edit/deleteContact.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setContact } from '../edit/setContact.ts';
import type { Answers, AskOf } from './ask.ts';

/** One edit for all contacts that were answered. */
export const answerQuietContacts = (_: AskOf<'quiet-contacts'>, value: Answers['quiet-contacts']): Edit =>
  together(
    ...value.map((answered): Edit => {
      const { contact } = answered;
      if (answered.instead === 'none') return (map) => deleteContact(map, { contact });
      const patch = answered.instead === 'day' ? { day: answered.day } : { writtenQuestion: true };
      return (map) => setContact(map, { contact, patch });
    }),
  );
