/** A few words that a card wears on a sheet that is only looked at, by the person's id; none unless somebody asks for them. */
import { createContext, useContext } from 'react';

export const CardWordsContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Empty where there are none. */
export const useCardWords = (id: string): string => useContext(CardWordsContext).get(id) ?? '';
