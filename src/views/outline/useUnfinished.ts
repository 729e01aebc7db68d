/** What is typed in a line and is no part of the map yet; must never be lost because another view was looked at meanwhile. */
import { useState } from 'react';
import { type OpenMapStore, useOpenMapStore } from '../context/contexts.ts';

/** By line, for as long as the map is open. What is typed on the whole map never shows on one that is safe to show: that has a store of its own. */
const unfinished = new WeakMap<OpenMapStore, Map<string, string>>();

export function useUnfinished(line: string): readonly [text: string, write: (text: string) => void] {
  const store = useOpenMapStore();
  const [text, setText] = useState(() => unfinished.get(store)?.get(line) ?? '');
  const write = (typed: string) => {
    setText(typed);
    const lines = unfinished.get(store) ?? new Map<string, string>();
    unfinished.set(store, lines.set(line, typed));
  };
  return [text, write];
}
