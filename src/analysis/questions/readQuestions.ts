/** The questions of a map, worked out when they are first asked for. */
import type { Analysis } from '../analyse.ts';
import { makeQuestions, type Questions } from './makeQuestions.ts';

const known = new WeakMap<Analysis, Questions>();

/** The questions of a map; worked out when they are first asked for. */
export function readQuestions(analysis: Analysis): Questions {
  const found = known.get(analysis);
  if (found) return found;
  const made = makeQuestions(analysis.facts, analysis.blockers);
  known.set(analysis, made);
  return made;
}
