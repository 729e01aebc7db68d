/** Rids text of what cannot be seen; must never take out a character that somebody could read. */

export interface Clean {
  readonly text: string;
  /** Invisible characters that were taken out. */
  readonly removed: number;
  /** Characters were lost, or cut in half, before the text came here: they show as �. */
  readonly damaged: boolean;
}

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
/** Controls but tab and newline, soft hyphens, marks that turn the direction of writing, zero-width spaces, fillers, tags. */
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Joiners join what stands on both sides of them; at an edge there is nothing to join. */
const EDGES = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;

/** Text of any number of lines: each ends with a newline alone, and its spaces are plain ones. */
export function cleanText(raw: string): Clean {
  let removed = 0;
  const text = raw
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, (character) => {
      if (character === '\t' || character === '\n') return character;
      removed += 1;
      return '';
    })
    .replace(WIDE_SPACES, ' ');
  return { text, removed, damaged: /[\ufffd\p{Cs}]/u.test(text) };
}

/** What was typed into one line: nothing around it, and one space where there were several, or a tab, or the end of a line. */
export const cleanLine = (raw: string): string => cleanText(raw).text.replace(EDGES, '').replace(/\s+/g, ' ');

/** Whether there is nothing in it that anybody could read. */
export const isBlank = (text: string): boolean => cleanLine(text) === '';
