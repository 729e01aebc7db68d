/** Reads a typed line as one of our people: a name, and after it a title; must never drop a word of it. */
import { splitLine } from './splitCells.ts';

/** Null while neither is there. What nobody can see, such as a pasted control character, is no part of a name. */
export function readOurPerson(line: string): { readonly name: string; readonly title: string } | null {
  const [name = '', ...rest] = splitLine(line);
  const title = rest.filter((part) => part !== '').join(', ');
  return name === '' && title === '' ? null : { name, title };
}
