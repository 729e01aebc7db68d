/** Records the contact that was asked for; must never lower how far we had come with anybody. */
import { addContact } from '../edit/addContact.ts';
import { type Edit, together } from '../edit/edit.ts';
import { setPerson } from '../edit/setPerson.ts';
import type { ContactId } from '../model/ids.ts';
import { CONTACT_LEVELS } from '../model/words.ts';
import type { Answers, AskOf, NewId } from './ask.ts';

const preset = (ask: AskOf<'contact'>) => (ask.namesOneOfOurs ? ask.ours.slice(0, 1) : []);

/** Adds the contact, about at least what it had to be about, and raises the level of those it was with. */
export function answerContact(ask: AskOf<'contact'>, value: Answers['contact'], newId: NewId): Edit {
  const id = newId<ContactId>();
  const { day, people = ask.chosen ?? ask.people, ours = preset(ask), learnt = '', level = ask.level } = value;
  const topics = [...new Set([...(ask.topic === null ? [] : [ask.topic]), ...value.topics])];
  const add: Edit = (map) => addContact(map, { id, people, day, status: ask.status, topics, ours, learnt });
  // A contact that took place says "contacted" by itself; only what goes beyond has to be recorded.
  if (ask.status === 'planned' || level === 'contacted') return add;
  const raise = people.map(
    (person): Edit =>
      (map) => {
        const now = map.people[person]?.contact ?? 'unrecorded';
        const higher = CONTACT_LEVELS.indexOf(level) > CONTACT_LEVELS.indexOf(now);
        return higher ? setPerson(map, { person, patch: { contact: level } }) : map;
      },
  );
  return together(add, ...raise);
}
