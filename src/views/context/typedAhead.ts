/** What somebody typed on after home's answer, before the first step could take its name; must never show anywhere else. */
import { useContext } from 'react';
import { holdTyping } from '../kit/holdTyping.ts';
import { DraftShelfContext } from '../kit/useDraft.tsx';

export interface TypedAhead {
  /** Begins to hold it; the function that it gives back ends that. */
  readonly hold: () => () => void;
  /** Hands it over, once. */
  readonly take: () => string;
}

export function useTypedAhead(): TypedAhead {
  const shelf = useContext(DraftShelfContext);
  const write = (text: string) => shelf?.write('home', 'ahead', text === '' ? null : { text, caret: text.length });
  return {
    hold: () => {
      write('');
      return holdTyping(write);
    },
    take: () => {
      const text = shelf?.read('home', 'ahead')?.text ?? '';
      write('');
      return text;
    },
  };
}
