/** Turns the answer to a question into the edit after which its finding is gone; must never ask or assume anything more. */
import { addAccountLine } from '../edit/addAccountLine.ts';
import { addLink } from '../edit/addLink.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setFields } from '../edit/setFields.ts';
import { setLeaning } from '../edit/setLeaning.ts';
import { setPerson } from '../edit/setPerson.ts';
import type { AccountLineId, LinkId } from '../model/ids.ts';
import { answerConcerns } from './answerConcerns.ts';
import { answerContact } from './answerContact.ts';
import { answerFunctions } from './answerFunctions.ts';
import { answerQuietContacts } from './answerQuietContacts.ts';
import { answerSuccessor } from './answerSuccessor.ts';
import { answerTerms } from './answerTerms.ts';
import type { Answers, Ask, AskKind, AskOf, NewId } from './ask.ts';
import { seatingIds, seatSomebody } from './seatSomebody.ts';

type Handlers = {
  readonly [Kind in AskKind]: (ask: AskOf<Kind>, value: Answers[Kind], newId: NewId) => Edit;
};

const HANDLERS: Handlers = {
  somebody: (ask, who, newId) => {
    const ids = seatingIds(newId);
    return (map) => seatSomebody(map, { ...ask, who }, ids);
  },
  functions: answerFunctions,
  contact: answerContact,
  'quiet-contacts': answerQuietContacts,
  concerns: answerConcerns,
  terms: answerTerms,
  stance: (_, stances) =>
    together(
      ...stances.map(
        ({ person, stance }): Edit =>
          (map) =>
            setPerson(map, { person, patch: { stance } }),
      ),
    ),
  level: (_, levels) =>
    together(
      ...levels.map(
        ({ person, contact }): Edit =>
          (map) =>
            setPerson(map, { person, patch: { contact } }),
      ),
    ),
  limit: (ask, limit) => (map) => setPerson(map, { person: ask.person, patch: { limit } }),
  function: (ask, id) => (map) => setPerson(map, { person: ask.person, patch: { function: id } }),
  competitor:
    (ask, { leansTo }) =>
    (map) =>
      setLeaning(map, { person: ask.person, to: leansTo }),
  seat: (ask, { step, role }, newId) => {
    const ids = seatingIds(newId);
    const who = { is: 'known', person: ask.person } as const;
    return (map) => seatSomebody(map, { who, role, step, newStep: 'custom' }, ids);
  },
  successor: answerSuccessor,
  link: (ask, to, newId) => {
    const id = newId<LinkId>();
    return (map) => addLink(map, { id, from: ask.from, to, condition: ask.condition });
  },
  owner: (ask, owner) =>
    together(
      ...ask.people.map(
        (person): Edit =>
          (map) =>
            setPerson(map, { person, patch: { owner } }),
      ),
    ),
  amount: (_, amount) => (map) => setFields(map, { patch: { amount } }),
  reason:
    (_, { reason, by }) =>
    (map) =>
      setFields(map, { patch: { reasonNow: reason, reasonBy: by } }),
  'by-when': (_, reasonBy) => (map) => setFields(map, { patch: { reasonBy } }),
  'yes-no': (ask, yes) => (map) => setFields(map, { patch: { [ask.field]: yes } }),
  account: (ask, lines, newId) =>
    together(
      ...lines.map((line): Edit => {
        const id = newId<AccountLineId>();
        return (map) => addAccountLine(map, { ...line, id, person: ask.person });
      }),
    ),
};

/** The edit that an answer to a question makes; one gesture. */
export function answer<Kind extends AskKind>(ask: AskOf<Kind>, value: Answers[Kind], newId: NewId): Edit {
  // The question's own kind picks the handler, so the two are of one kind; the compiler cannot follow that.
  const handle = HANDLERS[ask.kind] as (ask: Ask, value: Answers[Kind], newId: NewId) => Edit;
  return handle(ask, value, newId);
}
