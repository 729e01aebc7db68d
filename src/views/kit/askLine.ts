/** Tells the fields of one open question from those of all others, among what is typed on the map. */
import { createContext, useContext } from 'react';

export const AskContext = createContext('');

/** The name of one field of the open question. */
export const useAskLine = (name: string): string => `${useContext(AskContext)} ${name}`;
