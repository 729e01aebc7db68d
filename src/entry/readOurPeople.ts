/** Reads a typed line as our people: each a name, and after it a title; must never drop a word of it. */
import { partName } from './partName.ts';
import { partPeople } from './readPeople.ts';
import { joinPieces, splitLine } from './splitCells.ts';

export interface OurTyped {
  readonly name: string;
  readonly title: string;
}

export interface OurTypedPeople {
  /** Nobody while neither a name nor a title is there. */
  readonly people: readonly OurTyped[];
  /** A name was parted otherwise than by commas. */
  readonly supposed: boolean;
}

/** Our people count in no currency: a limit is a word of a title. What nobody can see is no part of a name. */
export function readOurPeople(line: string, proposes: boolean): OurTypedPeople {
  const parts = proposes ? (partPeople(line, '')?.parts ?? null) : null;
  const parted = proposes && parts === null ? partName(line, '') : null;
  const people = (parts ?? [parted ? joinPieces(parted) : line]).flatMap((part) => {
    const [name = '', ...rest] = splitLine(part);
    const title = rest.filter((word) => word !== '').join(', ');
    return name === '' && title === '' ? [] : [{ name, title }];
  });
  return { people, supposed: parts !== null || parted !== null };
}
