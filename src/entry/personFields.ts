/** From what a line says to the fields of a person; must never fill in what was not said. */
import type { Person } from '../model/records.ts';
import type { ReadLine } from './readLine.ts';

type Said = Pick<
  ReadLine,
  'name' | 'title' | 'function' | 'stance' | 'contact' | 'limit' | 'email' | 'phone' | 'notes' | 'left'
>;

export const personFields = (line: Said): Pick<Person, 'name' | 'title'> & Partial<Person> => ({
  name: line.name,
  title: line.title,
  ...(line.function ? { function: line.function } : {}),
  ...(line.stance ? { stance: line.stance } : {}),
  ...(line.contact ? { contact: line.contact } : {}),
  ...(line.limit ? { limit: line.limit } : {}),
  ...(line.email ? { email: line.email } : {}),
  ...(line.phone ? { phone: line.phone } : {}),
  ...(line.notes ? { notes: line.notes } : {}),
  ...(line.left ? { left: true } : {}),
});
