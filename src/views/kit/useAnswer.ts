/** What is given to an open question, all of it, and the answer that it makes; must never lose a choice that was made before the page went. */
import { useLayoutEffect, useRef } from 'react';
import { useAskLine } from './askLine.ts';
import { useKept } from './useDraft.tsx';

/**
 * What the form holds, and how it is changed; each time the answer is handed up. What it begins with, or what waited, is
 * handed up once before it is seen: what saves it is never seen barred.
 */
export function useAnswer<Given, Answer>(
  name: string,
  begin: NoInfer<Given>,
  toAnswer: (given: Given) => Answer,
  onAnswer: (answer: Answer) => void,
): readonly [Given, (next: Given) => void] {
  const [given, write] = useKept(useAskLine(name), begin);
  const isHandedUp = useRef(false);
  useLayoutEffect(() => {
    if (isHandedUp.current) return;
    isHandedUp.current = true;
    onAnswer(toAnswer(given));
  });
  const tell = (next: Given) => {
    write(next);
    onAnswer(toAnswer(next));
  };
  return [given, tell];
}
