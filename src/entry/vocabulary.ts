/** The words that a list of the domain knows, in either language; must never take a word for more than it says exactly. */
import { nameKey } from '../shared/sameName.ts';

export interface Names {
  readonly [id: string]: { readonly en: string; readonly 'zh-CN': string };
}

const read = new WeakMap<Names, ReadonlyMap<string, string>>();

function idsOf(names: Names): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (word: string, id: string) => {
    if (!ids.has(nameKey(word))) ids.set(nameKey(word), id);
  };
  for (const [id, { en, 'zh-CN': zh }] of Object.entries(names)) for (const word of [id, en, zh]) add(word, id);
  read.set(names, ids);
  return ids;
}

/** The entry whose name in either language, or whose id, is exactly these words, however they are written; null when none is. */
export const matchWord = <Id extends string>(words: string, names: Names): Id | null =>
  ((read.get(names) ?? idsOf(names)).get(nameKey(words)) as Id | undefined) ?? null;
