/** Reads the line that is being typed, with what it lets one suppose until that is declined. */
import { useEffect, useState } from 'react';
import type { Reading, ReadLine } from '../../entry/readLine.ts';
import { readPeople, type TypedPeople } from '../../entry/readPeople.ts';
import { isBlank } from '../../shared/cleanText.ts';

export interface TypedLine {
  /** All whom it names. */
  readonly people: TypedPeople;
  /** The first of them. */
  readonly line: ReadLine;
  /** Leaves aside what is only supposed, for as long as this line is typed; false where there was nothing of it. */
  readonly decline: () => boolean;
  /** False once it was declined. */
  readonly proposes: boolean;
}

/** Whether anything of what was typed is only supposed, and could be declined. */
export const isSupposed = ({ supposed, lines }: TypedPeople): boolean =>
  supposed || lines.some(({ proposed }) => proposed.size > 0);

export function useReadLine(text: string, reading: Omit<Reading, 'proposes'>): TypedLine {
  const [proposes, setProposes] = useState(true);
  const isNew = isBlank(text);
  useEffect(() => {
    if (isNew) setProposes(true);
  }, [isNew]);
  const people = readPeople(text, { ...reading, proposes });
  return {
    people,
    line: people.lines[0],
    proposes,
    decline: () => {
      if (!isSupposed(people)) return false;
      setProposes(false);
      return true;
    },
  };
}
