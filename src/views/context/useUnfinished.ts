/** What is typed in a line and is no part of a document yet; must never be lost because another page was looked at meanwhile. */
import { useContext, useState } from 'react';
import type { SaveStatus } from '../../store/library.ts';
import { UnfinishedContext } from './contexts.ts';

/** The text of a line at a place. `status` is that of the document there: what was taken off the device gets no new lines. */
export function useUnfinished(
  place: string,
  line: string,
  status: () => SaveStatus,
): readonly [text: string, write: (text: string) => void] {
  const unfinished = useContext(UnfinishedContext);
  const [text, setText] = useState(() => unfinished?.read(place, line) ?? '');
  const write = (typed: string) => {
    setText(typed);
    const now = status();
    const isWiped = now.state === 'not-saved' && now.reason === 'wiped';
    if (!isWiped) unfinished?.write(place, line, typed);
  };
  return [text, write];
}
