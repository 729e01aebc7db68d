/** How far we have come with each person, as a card shows it; must never count a written question or what is only planned. */
import type { PersonId } from './ids.ts';
import type { BuyingMap } from './map.ts';
import type { Contact } from './records.ts';
import { CONTACT_LEVELS, type ContactLevel } from './words.ts';

export const levelRank = (level: ContactLevel): number => CONTACT_LEVELS.indexOf(level);

/** Written questions count in no rule. */
export const counts = (contact: Contact): boolean => !contact.writtenQuestion;
export const tookPlace = (contact: Contact): boolean => contact.status === 'took-place';

/** As recorded by hand, raised to contacted by a contact that took place; of those who have left too. */
export function contactLevels(map: BuyingMap): (person: PersonId) => ContactLevel {
  const contacts = Object.values(map.contacts).filter(counts).filter(tookPlace);
  const spokenTo = new Set(contacts.flatMap(({ people }) => people));
  return (id) => {
    const recorded = map.people[id]?.contact ?? 'unrecorded';
    return spokenTo.has(id) && levelRank(recorded) < levelRank('contacted') ? 'contacted' : recorded;
  };
}
