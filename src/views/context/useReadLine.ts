/** Reads the line that is being typed, with what it lets one suppose until that is declined. */
import { useEffect, useState } from 'react';
import { type Reading, type ReadLine, readLine } from '../../entry/readLine.ts';
import { isBlank } from '../../shared/cleanText.ts';

export interface TypedLine {
  readonly line: ReadLine;
  /** Leaves aside what is only supposed, for as long as this line is typed; false where there was nothing of it. */
  readonly decline: () => boolean;
  /** False once it was declined. */
  readonly proposes: boolean;
}

export function useReadLine(text: string, reading: Omit<Reading, 'proposes'>): TypedLine {
  const [proposes, setProposes] = useState(true);
  const isNew = isBlank(text);
  useEffect(() => {
    if (isNew) setProposes(true);
  }, [isNew]);
  const line = readLine(text, { ...reading, proposes });
  return {
    line,
    proposes,
    decline: () => {
      if (line.proposed.size === 0) return false;
      setProposes(false);
      return true;
    },
  };
}
