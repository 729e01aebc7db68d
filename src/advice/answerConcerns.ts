/** Records our messages in answer to somebody's concerns, or a first concern; must never write over a concern. */
import { addConcern } from '../edit/addConcern.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setConcern } from '../edit/setConcern.ts';
import type { ConcernId } from '../model/ids.ts';
import type { Answers, AskOf, NewId } from './ask.ts';

/** One edit for all messages, and for the concern that was added. */
export function answerConcerns(ask: AskOf<'concerns'>, { messages, added }: Answers['concerns'], newId: NewId): Edit {
  const id = newId<ConcernId>();
  const told = messages.map(
    ({ concern, message }): Edit =>
      (map) =>
        setConcern(map, { concern, patch: { message } }),
  );
  return added === null
    ? together(...told)
    : together(...told, (map) => addConcern(map, { id, person: ask.person, ...added }));
}
