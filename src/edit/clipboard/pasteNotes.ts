/** Pastes what hangs on people: relations, concerns, account lines, contacts, places; must never say the same thing of somebody twice. */
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId, PlaceId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { addAccountLine } from '../addAccountLine.ts';
import { addConcern } from '../addConcern.ts';
import { addContact } from '../addContact.ts';
import { addRelation, findRelation } from '../addRelation.ts';
import { putRecord } from '../edit.ts';
import { inOrder } from '../order.ts';

export interface Newcomers {
  /** Who in the fragment is who on the map. */
  readonly people: ReadonlyMap<PersonId, PersonId>;
  readonly newcomers: ReadonlySet<PersonId>;
  /** Pasted on the map it was taken from. */
  readonly isHome: boolean;
}

type Ids = ReadonlyMap<string, string>;

export function pasteNotes(map: BuyingMap, fragment: Fragment, ids: Ids, who: Newcomers): BuyingMap {
  const { people, newcomers, isHome } = who;
  // On their own map those who are no newcomers have it all already.
  const getsNotes = (id: PersonId | undefined): id is PersonId => id !== undefined && (newcomers.has(id) || !isHome);
  const idOf = <Id extends string>(id: Id): Id | undefined => ids.get(id) as Id | undefined;
  let next = map;
  for (const line of Object.values(fragment.relations)) {
    const [from, to, id] = [people.get(line.from), people.get(line.to), idOf(line.id)];
    if (!getsNotes(from) || !getsNotes(to) || !id || findRelation(next, { kind: line.kind, from, to })) continue;
    next = addRelation(next, { ...line, id, from, to });
  }
  for (const concern of inOrder(Object.values(fragment.concerns))) {
    const [person, id] = [people.get(concern.person), idOf(concern.id)];
    if (!getsNotes(person) || !id) continue;
    const has = Object.values(next.concerns).some(
      (other) => other.person === person && other.text === concern.text && other.message === concern.message,
    );
    if (!has || newcomers.has(person)) next = addConcern(next, { ...concern, id, person, at: 'end' });
  }
  for (const line of inOrder(Object.values(fragment.accountLines))) {
    const [person, id] = [people.get(line.person as PersonId), idOf(line.id)];
    if (!getsNotes(person) || !id) continue;
    const has = Object.values(next.accountLines).some(
      (other) => other.person === person && other.kind === line.kind && other.text === line.text,
    );
    if (!has || newcomers.has(person)) next = addAccountLine(next, { ...line, id, person });
  }
  // What happened once did not happen to a double as well.
  if (!isHome) next = pasteContacts(next, fragment, ids, who);
  if (!isHome) next = pastePlaces(next, fragment, who);
  return next;
}

function pasteContacts(map: BuyingMap, fragment: Fragment, ids: Ids, { people, newcomers }: Newcomers): BuyingMap {
  let next = map;
  for (const contact of Object.values(fragment.contacts)) {
    const whose = contact.people.flatMap((id) => people.get(id) ?? []);
    const id = ids.get(contact.id) as typeof contact.id | undefined;
    if (!id || whose.length !== contact.people.length) continue;
    const same = Object.values(next.contacts).some(
      (other) =>
        other.day === contact.day &&
        other.status === contact.status &&
        other.learnt === contact.learnt &&
        JSON.stringify(other.people) === JSON.stringify(whose),
    );
    if (!same || whose.some((id) => newcomers.has(id))) next = addContact(next, { ...contact, id, people: whose });
  }
  return next;
}

/** Where a card stood outside the steps, for those who stand outside here too. */
function pastePlaces(map: BuyingMap, fragment: Fragment, { people, newcomers }: Newcomers): BuyingMap {
  let next = map;
  for (const place of Object.values(fragment.places)) {
    const person = people.get(place.id as string as PersonId);
    if (!person || !newcomers.has(person)) continue;
    // A place that waits under a seat is kept as well: it counts again once the seat has gone.
    next = putRecord(next, 'places', { ...place, id: person as string as PlaceId });
  }
  return next;
}
