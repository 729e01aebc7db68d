/** Hands up what a question comes filled in with, once. */
import { useEffect, useRef } from 'react';

export function usePreset<Answer>(answer: Answer, onAnswer: (answer: Answer) => void): void {
  const given = useRef(false);
  useEffect(() => {
    if (given.current) return;
    given.current = true;
    onAnswer(answer);
  });
}
