/** What marks the sheet wears while two states are laid over each other; none unless somebody asks for it, and none where only what is safe may be shown. */
import { createContext, useContext } from 'react';
import type { CompareMark } from '../../moments/marks.ts';
import { useSafe } from './contexts.ts';

export type CompareMarks = ReadonlyMap<string, CompareMark>;

export const CompareMarksContext = createContext<CompareMarks>(new Map());

/** The mark of a person or step; null for one that stayed as it was. */
export function useCompareMark(id: string): CompareMark | null {
  const marks = useContext(CompareMarksContext);
  const safe = useSafe();
  return safe ? null : (marks.get(id) ?? null);
}
