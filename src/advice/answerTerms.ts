/** Records whether we comply with a step's terms, or a first term; must never say so of a term that was not answered. */
import { addTerm } from '../edit/addTerm.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setTerm } from '../edit/setTerm.ts';
import type { TermId } from '../model/ids.ts';
import type { Answers, AskOf, NewId } from './ask.ts';

/** One edit for all terms that were answered, and for the one that was added. */
export function answerTerms(ask: AskOf<'terms'>, { answered, added }: Answers['terms'], newId: NewId): Edit {
  const id = newId<TermId>();
  const said = answered.map(
    ({ term, complies, reason }): Edit =>
      (map) =>
        setTerm(map, { term, patch: { complies, reason } }),
  );
  return added === null
    ? together(...said)
    : together(...said, (map) => addTerm(map, { id, step: ask.step, ...added }));
}
