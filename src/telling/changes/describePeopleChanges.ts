/** What changed about people and their seats, in words; must never read a field as changed that only came along. */

import { mapIndex } from '../../model/mapIndex.ts';
import type { Person, Seat } from '../../model/records.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, ROLE_NAMES, STANCE_NAMES, WEIGHT_NAMES } from '../../playbook/names.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { sayLimit } from '../sayLimit.ts';
import { sayPeriod } from '../sayPeriod.ts';
import { type Change, cameOrWent, type Look, personIn, said, stepIn, typed, value } from './names.ts';

const seatsIn = (map: Look['after'], person: string) => Object.values(map.seats).some((seat) => seat.person === person);

export function tellPerson(look: Look, was: Person | undefined, is: Person | undefined): readonly Change[] {
  const { t, language, after, safe } = look;
  const id = (is ?? was)?.id ?? '';
  const name = personIn(look, id);
  if (!was) return seatsIn(after, id) ? [] : [said(t('outline.addedOutside', { name }))];
  if (!is) return safe ? [] : [said(t('outline.personDeleted', { name }))];
  const changes: Change[] = [];
  const field = (label: string, what: string) => changes.push(said(value(look, name, `${label} ${what}`)));
  const text = (label: string, what: string) => changes.push(typed(value(look, name, `${label} ${what}`)));
  if (was.name !== is.name) {
    changes.push(typed(t('changes.renamed', { before: was.name || t('common.unnamedPerson'), after: name })));
  }
  if (was.title !== is.title) text(t('inspector.personTitle'), is.title || t('common.none'));
  if (was.function !== is.function) changes.push(said(value(look, name, FUNCTION_NAMES[is.function][language])));
  if (was.stance !== is.stance) changes.push(said(value(look, name, STANCE_NAMES[is.stance][language])));
  if (was.contact !== is.contact) changes.push(said(value(look, name, CONTACT_NAMES[is.contact][language])));
  if (was.weight !== is.weight) changes.push(said(value(look, name, WEIGHT_NAMES[is.weight][language])));
  if (was.kp !== is.kp) changes.push(said(t(is.kp ? 'outline.kpOn' : 'outline.kpOff', { name })));
  if (!sameJson(was.limit, is.limit))
    field(t('inspector.limit'), sayLimit(is.limit, after.fields.currency, t, language));
  if (was.competitor !== is.competitor) {
    if (was.competitor !== null && is.competitor !== null) text(t('inspector.competitor'), is.competitor);
    else changes.push(said(t(is.competitor === null ? 'changes.leansNot' : 'changes.leans', { name })));
  }
  if (!sameJson(was.quiet, is.quiet)) field(t('inspector.quiet'), sayPeriod(is.quiet, t, language));
  if (was.owner !== is.owner) changes.push(said(t('changes.owner', { name })));
  if (was.notes !== is.notes) text(t('inspector.notes'), is.notes || t('common.none'));
  return changes;
}

export function tellSeat(look: Look, was: Seat | undefined, is: Seat | undefined): readonly Change[] {
  const { t, language, after } = look;
  const seat = is ?? was;
  if (!seat) return [];
  const [name, step] = [personIn(look, seat.person), stepIn(look, seat.step)];
  if (!was) {
    if (cameOrWent(look, 'steps', seat.step)) return [];
    return [said(t('outline.added', { name, step, role: ROLE_NAMES[seat.role][language] }))];
  }
  if (!is) {
    const withIt = cameOrWent(look, 'people', seat.person) || cameOrWent(look, 'steps', seat.step);
    if (withIt) return [];
    // Where they stand then is told only where it can be seen.
    const isOutside = !look.safe && !seatsIn(after, seat.person);
    return [said(t(isOutside ? 'changes.nowOutside' : 'outline.personRemoved', { name, step }))];
  }
  if (was.step !== is.step) return [said(t('changes.movedTo', { name, step }))];
  const changes: Change[] = [];
  if (was.role !== is.role) {
    changes.push(said(t('changes.role', { name, step, role: ROLE_NAMES[is.role][language] })));
  }
  if (was.order !== is.order) {
    const place =
      mapIndex(after)
        .seatsOfStep(is.step)
        .findIndex((other) => other.id === is.id) + 1;
    changes.push(said(t('changes.place', { name, step, place })));
  }
  return changes;
}
