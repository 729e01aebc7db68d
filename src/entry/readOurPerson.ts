/** Reads a typed line as one of our people: a name, and after the first comma a title; must never drop a word of it. */
import { cleanText } from './cleanText.ts';

/** Null while neither is there. What nobody can see, such as a pasted control character, is no part of a name. */
export function readOurPerson(line: string): { readonly name: string; readonly title: string } | null {
  const [name = '', ...rest] = cleanText(line)
    .text.split(/[,，]/)
    .map((part) => part.trim().replace(/\s+/g, ' '));
  const title = rest.filter((part) => part !== '').join(', ');
  return name === '' && title === '' ? null : { name, title };
}
