/** What changed about contacts, concerns, terms and the account, in words; must never tell of what went with its owner. */

import type { AccountLine, Concern, Contact, Term } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { ACCOUNT_NAMES, SIZE_NAMES, TOPIC_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import {
  labelled,
  plainly,
  silent,
  type Tellers,
  type TellField,
  tellFieldsOf,
  worded,
  written,
  yesNo,
} from './fieldTellers.ts';
import { type Change, cameOrWent, type Look, listed, personIn, said, stepIn, typed, value } from './names.ts';

/** A thing that comes, goes, and has some fields: said with its name each time. */
const presence = (look: Look, name: string, isThere: boolean): readonly Change[] => [
  said(look.t(isThere ? 'changes.noted' : 'changes.dropped', { what: name })),
];

/** As `plainly`, for what has a text of its own in the name already. */
const joined =
  <Rec>(say: (is: Rec, look: Look) => string): TellField<Rec> =>
  ({ look, is, name }) =>
    said(look.t('changes.joined', { what: name, words: say(is, look) }));

const joinedText =
  <Rec>(read: (is: Rec) => string): TellField<Rec> =>
  ({ look, is, name }) =>
    typed(look.t('changes.joined', { what: name, words: read(is) || look.t('common.none') }));

const moved =
  <Rec>(): TellField<Rec> =>
  ({ look, name }) =>
    said(look.t('changes.up', { what: name }));

const staying = (look: Look, people: Contact['people']) => people.filter((id) => !cameOrWent(look, 'people', id));

const namesOf = (look: Look, people: Contact['people']) =>
  listed(
    look,
    people.map((id) => personIn(look, id)),
  );

const CONTACT: Tellers<Contact> = {
  day: plainly((is, { language }) => sayDay(is.day, language)),
  status: plainly((is, { t }) => t(is.status === 'planned' ? 'inspector.planned' : 'inspector.tookPlace')),
  topics: labelled('inspector.topics', (is, look) =>
    listed(
      look,
      is.topics.map((topic) => TOPIC_NAMES[topic][look.language]),
    ),
  ),
  people: ({ look, was, is, name }) =>
    sameJson(staying(look, was.people), staying(look, is.people))
      ? null
      : said(value(look, name, namesOf(look, is.people))),
  ours: plainly((is, { t }) => t('changes.oursThere', { count: is.ours.length })),
  writtenQuestion: labelled('inspector.written', (is, look) => yesNo(is.writtenQuestion, look)),
  shared: labelled('facts.shared', (is, look) => yesNo(is.shared, look)),
  aim: written('facts.aim', (is) => is.aim),
  learnt: worded((is) => is.learnt),
};

export function tellContact(look: Look, was: Contact | undefined, is: Contact | undefined): readonly Change[] {
  const contact = is ?? was;
  if (!contact || contact.people.every((id) => cameOrWent(look, 'people', id))) return [];
  const name = look.t('changes.contact', {
    name: namesOf(look, contact.people),
    day: sayDay(contact.day, look.language),
  });
  return was && is ? tellFieldsOf(CONTACT, { look, was, is, name }) : presence(look, name, is !== undefined);
}

const CONCERN: Tellers<Concern> = {
  person: silent('a concern stays with the person who has it'),
  order: moved(),
  text: ({ name }) => typed(name),
  message: worded((is) => is.message),
};

export function tellConcern(look: Look, was: Concern | undefined, is: Concern | undefined): readonly Change[] {
  const { t } = look;
  const concern = is ?? was;
  if (!concern || cameOrWent(look, 'people', concern.person)) return [];
  const whose = t('changes.concern', { name: personIn(look, concern.person) });
  const name = value(look, whose, concern.text || t('changes.empty'));
  return was && is ? tellFieldsOf(CONCERN, { look, was, is, name }) : presence(look, name, is !== undefined);
}

const TERM: Tellers<Term> = {
  step: silent('a term stays with its step'),
  complies: joined((is, { t }) => {
    const answer = is.complies === null ? 'inspector.compliesUnknown' : is.complies ? 'inspector.compliesYes' : null;
    return t(answer ?? 'inspector.compliesNo');
  }),
  must: joined((is, look) => `${look.t('facts.must')} ${yesNo(is.must, look)}`),
  person: ({ look, was, is, name }) => {
    if (was.person !== null && is.person === null && cameOrWent(look, 'people', was.person)) return null;
    const whose = is.person === null ? look.t('common.none') : personIn(look, is.person);
    return said(look.t('changes.joined', { what: name, words: `${look.t('facts.whose')} ${whose}` }));
  },
  order: moved(),
  text: ({ name }) => typed(name),
  reason: joinedText((is) => is.reason),
};

export function tellTerm(look: Look, was: Term | undefined, is: Term | undefined): readonly Change[] {
  const { t } = look;
  const term = is ?? was;
  if (!term || cameOrWent(look, 'steps', term.step)) return [];
  const name = value(look, t('changes.term', { step: stepIn(look, term.step) }), term.text || t('changes.empty'));
  return was && is ? tellFieldsOf(TERM, { look, was, is, name }) : presence(look, name, is !== undefined);
}

const ACCOUNT_LINE: Tellers<AccountLine> = {
  person: silent('a line stays in the account in which it stands'),
  kind: silent('a line of another kind is another line'),
  size: joined((is, { language }) => SIZE_NAMES[is.size][language]),
  amount: joined((is, { t, after, language }) =>
    is.amount === null ? t('common.unknown') : sayMoney(is.amount, after.fields.currency, language),
  ),
  per: joined((is, { t }) => t(is.per === 'year' ? 'inspector.perYear' : 'inspector.perOnce')),
  text: joinedText((is) => is.text),
  order: silent('lines are never moved by hand'),
};

export function tellAccountLine(
  look: Look,
  was: AccountLine | undefined,
  is: AccountLine | undefined,
): readonly Change[] {
  const line = is ?? was;
  if (!line || (line.person !== null && cameOrWent(look, 'people', line.person))) return [];
  const kind = ACCOUNT_NAMES[line.kind][look.language];
  const name = line.person === null ? kind : value(look, personIn(look, line.person), kind);
  return was && is ? tellFieldsOf(ACCOUNT_LINE, { look, was, is, name }) : presence(look, name, is !== undefined);
}
