/** Which people of a map are empty chairs: somebody has to sit there, and nobody knows yet who. */
import { isBlank } from '../shared/cleanText.ts';
import type { Person } from './records.ts';

/** Only a person can be missing: a department or a body is what it is called. */
export const isChair = ({ sort, name, left }: Pick<Person, 'sort' | 'name' | 'left'>): boolean =>
  sort === 'person' && !left && isBlank(name);
