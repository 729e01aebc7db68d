/** What somebody typed on after home's answer, before the first step could take its name; must never show anywhere else. */
import { useContext } from 'react';
import { holdTyping } from '../kit/holdTyping.ts';
import { UnfinishedContext } from './contexts.ts';

export interface TypedAhead {
  /** Begins to hold it; the function that it gives back ends that. */
  readonly hold: () => () => void;
  /** Hands it over, once. */
  readonly take: () => string;
}

export function useTypedAhead(): TypedAhead {
  const unfinished = useContext(UnfinishedContext);
  const write = (text: string) => unfinished?.write('home', 'ahead', text);
  return {
    hold: () => {
      write('');
      return holdTyping(write);
    },
    take: () => {
      const text = unfinished?.read('home', 'ahead') ?? '';
      write('');
      return text;
    },
  };
}
