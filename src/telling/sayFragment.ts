/** What was copied, as text for a spreadsheet or a letter: one person a line; must never hold more than was chosen. */
import type { Fragment } from '../model/fragment.ts';
import { blankMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Person } from '../model/records.ts';
import type { Language, Role } from '../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES } from '../playbook/names.ts';

/** A cell is one piece: what would part it becomes a space. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Name, title, function, role, step, with a line for each seat; people without one last. A step without people has a line too. */
export function sayFragment(fragment: Fragment, language: Language): string {
  const { people, steps, seats } = fragment;
  const index = mapIndex({ ...blankMap(fragment.map), people, steps, seats });
  const line = (person: Person | undefined, role: Role | null, step: string) =>
    [
      person?.name ?? '',
      person?.title ?? '',
      person && person.function !== 'unknown' ? FUNCTION_NAMES[person.function][language] : '',
      role ? ROLE_NAMES[role][language] : '',
      step,
    ]
      .map(cell)
      .join('\t');
  const seated = index.steps.flatMap((step) => {
    const lines = index.seatsOfStep(step.id).map((seat) => line(people[seat.person], seat.role, step.name));
    return lines.length > 0 ? lines : [line(undefined, null, step.name)];
  });
  const outside = index.people.filter((person) => index.seatsOfPerson(person.id).length === 0);
  return [...seated, ...outside.map((person) => line(person, null, ''))].join('\n');
}
