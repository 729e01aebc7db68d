/** What changed about people and their seats, in words; must never read a field as changed that only came along. */
import { firstCompetitor } from '../../model/competitors.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat } from '../../model/records.ts';
import {
  contactNamesOf,
  FUNCTION_NAMES,
  PERSON_SORT_NAMES,
  ROLE_NAMES,
  STANCE_NAMES,
  WEIGHT_NAMES,
} from '../../playbook/names.ts';
import { sayCompetitors } from '../sayCompetitors.ts';
import { sayForeignIds } from '../sayForeignIds.ts';
import { sayLimit } from '../sayLimit.ts';
import { sayPeriod } from '../sayPeriod.ts';
import { labelled, plainly, silent, type Tellers, type Told, tellFieldsOf, written } from './fieldTellers.ts';
import { type Change, cameOrWent, type Look, personIn, said, stepIn, typed, value } from './names.ts';

const seatsIn = (map: Look['after'], person: string) => Object.values(map.seats).some((seat) => seat.person === person);

function tellCompetitors({ look, was, is, name }: Told<Person>): Change {
  const { t, language } = look;
  const [leant, leans] = [firstCompetitor(was.competitors), firstCompetitor(is.competitors)];
  if (leans === null) return said(t('changes.leansNot', { name }));
  if (leant === null) return said(t('changes.leans', { name }));
  return typed(value(look, name, `${t('inspector.competitor')} ${sayCompetitors(is.competitors, language, t)}`));
}

const PERSON: Tellers<Person> = {
  name: ({ look: { t }, was, name }) =>
    typed(t('changes.renamed', { before: was.name || t('common.unnamedPerson'), after: name })),
  sort: plainly((is, { language }) => PERSON_SORT_NAMES[is.sort][language]),
  title: written('inspector.personTitle', (is) => is.title),
  function: plainly((is, { language }) => FUNCTION_NAMES[is.function][language]),
  left: ({ look: { t }, is, name }) => said(t(is.left ? 'facts.left' : 'facts.leftNot', { name })),
  stance: plainly((is, { language }) => STANCE_NAMES[is.stance][language]),
  contact: plainly((is, { language }) => contactNamesOf(is.sort)[is.contact][language]),
  wanted: labelled('facts.wanted', (is, { language }) => contactNamesOf(is.sort)[is.wanted][language]),
  weight: plainly((is, { language }) => WEIGHT_NAMES[is.weight][language]),
  kp: ({ look: { t }, is, name }) => said(t(is.kp ? 'outline.kpOn' : 'outline.kpOff', { name })),
  limit: labelled('inspector.limit', (is, { after, t, language }) =>
    sayLimit(is.limit, after.fields.currency, t, language),
  ),
  competitors: tellCompetitors,
  quiet: labelled('inspector.quiet', (is, { t, language }) => sayPeriod(is.quiet, t, language)),
  owner: ({ look: { t }, name }) => said(t('changes.owner', { name })),
  win: written('facts.win', (is) => is.win),
  email: written('facts.email', (is) => is.email),
  phone: written('facts.phone', (is) => is.phone),
  ids: labelled('facts.ids', (is, { t }) => sayForeignIds(is.ids, t)),
  notes: written('inspector.notes', (is) => is.notes),
};

export function tellPerson(look: Look, was: Person | undefined, is: Person | undefined): readonly Change[] {
  const { t, after, safe } = look;
  const id = (is ?? was)?.id ?? '';
  const name = personIn(look, id);
  if (!was) return seatsIn(after, id) ? [] : [said(t('outline.addedOutside', { name }))];
  if (!is) return safe ? [] : [said(t('outline.personDeleted', { name }))];
  return tellFieldsOf(PERSON, { look, was, is, name });
}

const SEAT: Tellers<Seat> = {
  person: silent('a seat is never handed on but to a namesake, which is told by the name'),
  step: ({ look, is, name }) => said(look.t('changes.movedTo', { name, step: stepIn(look, is.step) })),
  role: ({ look, was, is, name }) =>
    was.step === is.step
      ? said(look.t('changes.role', { name, step: stepIn(look, is.step), role: ROLE_NAMES[is.role][look.language] }))
      : null,
  order: ({ look, was, is, name }) => {
    if (was.step !== is.step) return null;
    const seats = mapIndex(look.after).seatsOfStep(is.step);
    const place = seats.findIndex((other) => other.id === is.id) + 1;
    return said(look.t('changes.place', { name, step: stepIn(look, is.step), place }));
  },
};

export function tellSeat(look: Look, was: Seat | undefined, is: Seat | undefined): readonly Change[] {
  const { t, language, after } = look;
  const seat = is ?? was;
  if (!seat) return [];
  const [name, step] = [personIn(look, seat.person), stepIn(look, seat.step)];
  if (!was) {
    if (cameOrWent(look, 'steps', seat.step)) return [];
    return [said(t('outline.added', { name, step, role: ROLE_NAMES[seat.role][language] }))];
  }
  if (is) return tellFieldsOf(SEAT, { look, was, is, name });
  const withIt = cameOrWent(look, 'people', seat.person) || cameOrWent(look, 'steps', seat.step);
  if (withIt) return [];
  // Where they stand then is told only where it can be seen.
  const isOutside = !look.safe && !seatsIn(after, seat.person);
  return [said(t(isOutside ? 'changes.nowOutside' : 'outline.personRemoved', { name, step }))];
}
