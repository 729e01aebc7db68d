/** What has to be asked about a contact with people at the customer; must never propose one while they may not be approached. */
import type { Fix } from '../analysis/blockers/blockerRule.ts';
import { type MapFacts, within } from '../facts/mapFacts.ts';
import type { PersonId } from '../model/ids.ts';
import { addDays } from '../shared/day.ts';
import type { Ask } from './ask.ts';
import { firstFreeDay } from './firstFreeDay.ts';
import { ourPeople } from './ourPeople.ts';

/** A meeting is proposed this many days ahead. */
const DAYS_TO_NEXT_CONTACT = 7;

type ContactFix = Extract<Fix, { readonly do: 'record-contact' | 'plan-contact' }>;

/** When was it, or will it be, and about what; null when nobody of them is there. */
export function askForContact(fix: ContactFix, facts: MapFacts): Ask | null {
  const people = fix.people.filter((person) => facts.map.people[person] !== undefined);
  if (people.length === 0) return null;
  const who = fix.oneOf ? { people, chosen: people.slice(0, 1) } : { people };
  const ours = ourPeople(facts);
  const soon = addDays(facts.today, DAYS_TO_NEXT_CONTACT);
  if (fix.do === 'plan-contact') {
    return {
      kind: 'contact',
      ...who,
      status: 'planned',
      day: firstFreeDay(facts.map, people, soon) ?? soon,
      topic: null,
      level: 'contacted',
      ours,
      namesOneOfOurs: false,
    };
  }
  const { topic, notBy } = fix;
  return {
    kind: 'contact',
    ...who,
    status: 'took-place',
    day: facts.today,
    topic,
    level: 'contacted',
    ours: ours.filter((person) => person !== notBy),
    namesOneOfOurs: notBy !== undefined,
  };
}

/** Contacts dated in a time in which one may not be approached; the rule of that name reads the same ones. */
export function askForOtherDays(person: PersonId, facts: MapFacts): Ask | null {
  const quiet = [facts.map.people[person]?.quiet ?? null, facts.map.fields.quiet];
  const contacts = [...facts.planned, ...facts.contacts]
    .filter(({ people, day }) => people.includes(person) && quiet.some((period) => within(period, day)))
    .map(({ id, people, day }) => ({ contact: id, free: firstFreeDay(facts.map, people, day) }));
  return contacts.length === 0 ? null : { kind: 'quiet-contacts', person, contacts };
}
