/** The words of the interface for a view, in the language that is set. */
import { createContext, useContext } from 'react';
import type { Language } from '../../model/words.ts';
import { assert } from '../../shared/assert.ts';
import type { Say } from '../../text/text.ts';

export interface Words {
  readonly t: Say;
  readonly language: Language;
}

export const TextContext = createContext<Words | null>(null);

/** All words are there from the start, so that no part of a view waits for a language. */
export function useText(): Words {
  const words = useContext(TextContext);
  assert(words, 'a view stands outside the words of the interface');
  return words;
}
