/** The words for a list that is not read. */
import { MOST_LINES, MOST_TEXT } from '../../entry/list/limits.ts';
import type { ListRefusal } from '../../entry/list/readList.ts';
import { MOST_LETTERS } from '../../model/limits.ts';
import type { Say } from '../../text/text.ts';

const WORDS = {
  nothing: ['home.listNothing', 0],
  'too-long': ['home.listTooLong', MOST_TEXT],
  'too-many': ['home.listTooMany', MOST_LINES],
  'line-too-long': ['home.lineTooLong', MOST_LETTERS],
} as const;

export function sayListRefusal({ code, line }: ListRefusal, t: Say): string {
  const [words, most] = WORDS[code];
  return t(words, { most, line: line ?? 0 });
}
