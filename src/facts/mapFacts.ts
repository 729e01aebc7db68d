/** What the words of the rules mean on one map (domain, section 8, "Meant exactly"), read once and shared by flow, rules and decision. */
import { contactLevels, counts, levelRank, tookPlace } from '../model/contactLevel.ts';
import type { PersonId, StepId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { type MapIndex, mapIndex } from '../model/mapIndex.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Contact, Period, Person, Seat } from '../model/records.ts';
import {
  type ContactLevel,
  type FunctionId,
  NEVER_APPROACHED_FUNCTIONS,
  type Role,
  type Topic,
} from '../model/words.ts';
import type { Day } from '../shared/day.ts';
import { type Leaver, readLeavers } from './leavers.ts';
import { presentMap } from './presentMap.ts';
import { readSway } from './sway.ts';
import { readWay, type Way } from './way.ts';

export interface MapFacts {
  /** Without who has left: as good as not on the map. */
  readonly map: BuyingMap;
  readonly index: MapIndex;
  /** With who has left, for whatever names or shows them. */
  readonly drawn: BuyingMap;
  /** Those who have left and are still seated on the way or marked as KP, by id. They are in no other list here. */
  readonly leavers: readonly Leaver[];
  readonly ours: OurSide;
  readonly today: Day;
  readonly way: Way;
  /** People who hold such a seat in a step on the way, by id. */
  readonly approvers: readonly Person[];
  readonly initiators: readonly Person[];
  /** No approvers, from whom an arrow that is not weak starts, or who sway an approver; by id. */
  readonly opinionHolders: readonly Person[];
  /** Everybody who is placed, by id. */
  readonly placed: readonly Person[];
  /** The profile does not say SMB, and at least two people hold seats. */
  readonly keyAccount: boolean;
  readonly mapInQuiet: boolean;
  /** Contacts that took place, and those still to come; written questions are in neither. */
  readonly contacts: readonly Contact[];
  readonly planned: readonly Contact[];
  /** Planned, but their day has passed: somebody must say whether they took place. */
  readonly overdue: readonly Contact[];
  readonly isApprover: (person: PersonId) => boolean;
  readonly isOpinionHolder: (person: PersonId) => boolean;
  readonly isPlaced: (person: PersonId) => boolean;
  /** Steps on the way in which this person holds a seat (of that role), in the customer's order. */
  readonly stepsOf: (person: PersonId, role?: Role) => readonly StepId[];
  /** Those whom a person sways, along strong or normal arrows and reporting lines downwards. */
  readonly swayedBy: (person: PersonId) => ReadonlySet<PersonId>;
  /** As recorded, raised by contacts that took place; of those who have left too. */
  readonly level: (person: PersonId) => ContactLevel;
  /** Contacted, met or aligned. */
  readonly isContacted: (person: PersonId) => boolean;
  /** Met or aligned. */
  readonly isMet: (person: PersonId) => boolean;
  /** Today lies in the person's quiet period or in the map's, or they are never approached. */
  readonly inQuiet: (person: PersonId) => boolean;
  /** In quiet while the map is not. */
  readonly inQuietAlone: (person: PersonId) => boolean;
  /** Whether a contact that took place with one of these people had the topic. */
  readonly talkedOf: (topic: Topic, people?: ReadonlySet<PersonId>) => boolean;
  readonly peopleIn: (functions: readonly FunctionId[]) => readonly Person[];
  /** Who holds an approver seat in one of these steps, those off the way left aside. */
  readonly approveIn: (steps: Iterable<StepId>) => ReadonlySet<PersonId>;
  /** Somebody whom our side still has is responsible for this person. */
  readonly isOwned: (person: PersonId) => boolean;
}

export const isFor = (person: Person): boolean => person.stance === 'champion' || person.stance === 'supporter';
export const isAgainst = (person: Person): boolean => person.stance === 'sceptic' || person.stance === 'opponent';

/** People of these functions count as in quiet, always. */
export const isNeverApproached = ({ function: where }: Pick<Person, 'function'>): boolean =>
  NEVER_APPROACHED_FUNCTIONS.some((never) => never === where);

/** Whether a day lies in a period; both ends belong to it, a missing one is open. */
export const within = (period: Period | null, day: Day): boolean =>
  period !== null && (period.from === null || period.from <= day) && (period.to === null || day <= period.to);

/** Reads the facts of a map on a day. Pure: the same input gives the same facts in the same order. */
export function readFacts(drawn: BuyingMap, ours: OurSide, today: Day): MapFacts {
  const map = presentMap(drawn);
  const index = mapIndex(map);
  const way = readWay(map);
  const seatsOnTheWay = index.seats.filter((seat) => way.onTheWay.has(seat.step));
  const approversAt = new Map(
    [...way.onTheWay].map((step) => [
      step,
      index
        .seatsOfStep(step)
        .filter((seat) => seat.role === 'approver')
        .map((seat) => seat.person),
    ]),
  );
  const holders = (role: Role) =>
    new Set(seatsOnTheWay.filter((seat) => seat.role === role).map((seat) => seat.person));
  const approverIds = holders('approver');
  const initiatorIds = holders('initiator');

  const counted = index.contacts.filter(counts);
  const contacts = counted.filter(tookPlace);
  const level = contactLevels(drawn);

  const sway = readSway(index);
  const swaysApprover = (person: PersonId) => [...sway(person)].some((other) => approverIds.has(other));
  const arrows = index.relations.filter((relation) => relation.kind === 'influence');
  const strongEnough = new Set(arrows.filter((arrow) => arrow.strength !== 'weak').map((arrow) => arrow.from));
  const placedIds = new Set([
    ...index.seats.map((seat) => seat.person),
    ...arrows.flatMap((arrow) => [arrow.from, arrow.to]),
    ...index.relations.filter((relation) => relation.kind === 'guards').map((relation) => relation.from),
    ...index.people.filter((person) => person.kp || swaysApprover(person.id)).map((person) => person.id),
  ]);
  const seatsOn = (person: PersonId) => index.seatsOfPerson(person).filter((seat) => way.onTheWay.has(seat.step));
  const allSteps = new Map(index.people.map((person) => [person.id, stepsIn(seatsOn(person.id))]));
  const allStepsOf = (person: PersonId): readonly StepId[] => allSteps.get(person) ?? [];
  const mapInQuiet = within(map.fields.quiet, today);
  const silent = new Set(
    index.people
      .filter((person) => isNeverApproached(person) || within(person.quiet, today))
      .map((person) => person.id),
  );
  const opinionHolders = index.people.filter(
    (person) => !approverIds.has(person.id) && (strongEnough.has(person.id) || swaysApprover(person.id)),
  );
  // Each finding asks it for its rank, and from most of them the same few ways lead on.
  const approveIn = new Map<string, ReadonlySet<PersonId>>();
  const holderIds = new Set(opinionHolders.map((person) => person.id));

  return {
    map,
    index,
    drawn,
    leavers: readLeavers(mapIndex(drawn), way),
    ours,
    today,
    way,
    approvers: index.people.filter((person) => approverIds.has(person.id)),
    initiators: index.people.filter((person) => initiatorIds.has(person.id)),
    opinionHolders,
    placed: index.people.filter((person) => placedIds.has(person.id)),
    keyAccount: map.fields.profile !== 'smb' && new Set(index.seats.map((seat) => seat.person)).size >= 2,
    mapInQuiet,
    contacts,
    planned: counted.filter((contact) => contact.status === 'planned' && contact.day >= today),
    overdue: counted.filter((contact) => contact.status === 'planned' && contact.day < today),
    isApprover: (person) => approverIds.has(person),
    isOpinionHolder: (person) => holderIds.has(person),
    isPlaced: (person) => placedIds.has(person),
    stepsOf: (person, role) =>
      role ? stepsIn(seatsOn(person).filter((seat) => seat.role === role)) : allStepsOf(person),
    swayedBy: sway,
    level,
    isContacted: (person) => levelRank(level(person)) >= levelRank('contacted'),
    isMet: (person) => levelRank(level(person)) >= levelRank('met'),
    inQuiet: (person) => mapInQuiet || silent.has(person),
    inQuietAlone: (person) => !mapInQuiet && silent.has(person),
    talkedOf: (topic, people) =>
      contacts.some(
        (contact) => contact.topics.includes(topic) && (!people || contact.people.some((person) => people.has(person))),
      ),
    peopleIn: (functions) =>
      index.people.filter((person) => person.function !== 'unknown' && functions.includes(person.function)),
    approveIn: (steps) => {
      const asked = [...steps];
      const key = asked.join(' ');
      const found = approveIn.get(key) ?? new Set(asked.flatMap((step) => approversAt.get(step) ?? []));
      approveIn.set(key, found);
      return found;
    },
    isOwned: (person) => {
      const owner = map.people[person]?.owner ?? null;
      return owner !== null && ours.people[owner] !== undefined;
    },
  };
}

const stepsIn = (seats: readonly Seat[]): readonly StepId[] => [...new Set(seats.map((seat) => seat.step))];
