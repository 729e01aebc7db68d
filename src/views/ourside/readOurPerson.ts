/** Reads a typed line as one of our people: a name, and after the first comma a title; must never drop a word of it. */

/** Null when no name is there yet. */
export function readOurPerson(line: string): { readonly name: string; readonly title: string } | null {
  const [name = '', ...rest] = line.split(/[,，]/).map((part) => part.trim());
  return name === '' ? null : { name, title: rest.filter((part) => part !== '').join(', ') };
}
