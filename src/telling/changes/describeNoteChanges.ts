/** What changed about contacts, concerns, terms and the account, in words; must never tell of what went with its owner. */

import type { AccountLine, Concern, Contact, Term } from '../../model/records.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import { ACCOUNT_NAMES, SIZE_NAMES, TOPIC_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { type Change, cameOrWent, type Look, listed, personIn, said, stepIn, typed, value } from './names.ts';

/** A thing that comes, goes, and has some fields: said with its name each time. */
const presence = (look: Look, name: string, isThere: boolean): readonly Change[] => [
  said(look.t(isThere ? 'changes.noted' : 'changes.dropped', { what: name })),
];

export function tellContact(look: Look, was: Contact | undefined, is: Contact | undefined): readonly Change[] {
  const { t, language } = look;
  const contact = is ?? was;
  if (!contact || contact.people.every((id) => cameOrWent(look, 'people', id))) return [];
  const names = listed(
    look,
    contact.people.map((id) => personIn(look, id)),
  );
  const what = t('changes.contact', { name: names, day: sayDay(contact.day, language) });
  if (!was || !is) return presence(look, what, is !== undefined);
  const changes: Change[] = [];
  const field = (words: string) => changes.push(said(value(look, what, words)));
  if (was.day !== is.day) field(sayDay(is.day, language));
  if (was.status !== is.status) field(t(is.status === 'planned' ? 'inspector.planned' : 'inspector.tookPlace'));
  if (!sameJson(was.topics, is.topics)) {
    const topics = is.topics.map((topic) => TOPIC_NAMES[topic][language]);
    field(`${t('inspector.topics')} ${listed(look, topics)}`);
  }
  const staying = (people: Contact['people']) => people.filter((id) => !cameOrWent(look, 'people', id));
  if (!sameJson(staying(was.people), staying(is.people))) field(names);
  if (!sameJson(was.ours, is.ours)) field(t('changes.oursThere', { count: is.ours.length }));
  if (was.writtenQuestion !== is.writtenQuestion) {
    field(`${t('inspector.written')} ${t(is.writtenQuestion ? 'common.yes' : 'common.no')}`);
  }
  if (was.learnt !== is.learnt) changes.push(typed(value(look, what, is.learnt || t('common.none'))));
  return changes;
}

export function tellConcern(look: Look, was: Concern | undefined, is: Concern | undefined): readonly Change[] {
  const { t } = look;
  const concern = is ?? was;
  if (!concern || cameOrWent(look, 'people', concern.person)) return [];
  const name = personIn(look, concern.person);
  const what = value(look, t('changes.concern', { name }), concern.text || t('changes.empty'));
  if (!was || !is) return presence(look, what, is !== undefined);
  const changes: Change[] = [];
  if (was.order !== is.order) changes.push(said(t('changes.up', { what })));
  if (was.text !== is.text) changes.push(typed(what));
  if (was.message !== is.message) changes.push(typed(value(look, what, is.message || t('common.none'))));
  return changes;
}

export function tellTerm(look: Look, was: Term | undefined, is: Term | undefined): readonly Change[] {
  const { t } = look;
  const term = is ?? was;
  if (!term || cameOrWent(look, 'steps', term.step)) return [];
  const what = value(look, t('changes.term', { step: stepIn(look, term.step) }), term.text || t('changes.empty'));
  if (!was || !is) return presence(look, what, is !== undefined);
  const changes: Change[] = [];
  if (was.complies !== is.complies) {
    const answer = is.complies === null ? 'inspector.compliesUnknown' : is.complies ? 'inspector.compliesYes' : null;
    changes.push(said(t('changes.joined', { what, words: t(answer ?? 'inspector.compliesNo') })));
  }
  if (was.order !== is.order) changes.push(said(t('changes.up', { what })));
  if (was.text !== is.text) changes.push(typed(what));
  if (was.reason !== is.reason) changes.push(typed(t('changes.joined', { what, words: is.reason })));
  return changes;
}

export function tellAccountLine(
  look: Look,
  was: AccountLine | undefined,
  is: AccountLine | undefined,
): readonly Change[] {
  const { t, language, after } = look;
  const line = is ?? was;
  if (!line || (line.person !== null && cameOrWent(look, 'people', line.person))) return [];
  const kind = ACCOUNT_NAMES[line.kind][language];
  const what = line.person === null ? kind : value(look, personIn(look, line.person), kind);
  if (!was || !is) return presence(look, what, is !== undefined);
  const changes: Change[] = [];
  const field = (words: string) => changes.push(said(t('changes.joined', { what, words })));
  if (was.size !== is.size) field(SIZE_NAMES[is.size][language]);
  if (was.amount !== is.amount) {
    field(is.amount === null ? t('common.unknown') : sayMoney(is.amount, after.fields.currency, language));
  }
  if (was.per !== is.per) field(t(is.per === 'year' ? 'inspector.perYear' : 'inspector.perOnce'));
  if (was.text !== is.text) changes.push(typed(t('changes.joined', { what, words: is.text || t('common.none') })));
  return changes;
}
