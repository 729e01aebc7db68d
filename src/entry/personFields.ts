/** From a typed line to the fields of a new person; must never fill in what was not typed. */
import type { Person } from '../model/records.ts';
import type { ReadLine } from './readLine.ts';

export const personFields = (line: ReadLine): Pick<Person, 'name' | 'title'> & Partial<Person> => ({
  name: line.name,
  title: line.title,
  ...(line.function ? { function: line.function } : {}),
  ...(line.stance ? { stance: line.stance } : {}),
  ...(line.contact ? { contact: line.contact } : {}),
  ...(line.limit ? { limit: line.limit } : {}),
  ...(line.left ? { left: true } : {}),
});
