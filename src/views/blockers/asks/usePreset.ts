/** Hands up what a question comes filled in with, once, before it is seen: what saves it is never seen barred. */
import { useLayoutEffect, useRef } from 'react';

export function usePreset<Answer>(answer: Answer, onAnswer: (answer: Answer) => void): void {
  const given = useRef(false);
  useLayoutEffect(() => {
    if (given.current) return;
    given.current = true;
    onAnswer(answer);
  });
}
