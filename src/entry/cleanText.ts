/** Rids pasted text of what cannot be seen; must never take out a character that somebody could read. */

export interface Clean {
  readonly text: string;
  /** Invisible characters that were taken out. */
  readonly removed: number;
  /** Characters were lost before the text came here: they show as �. */
  readonly damaged: boolean;
}

const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
/** Controls but tab and newline, marks that turn the direction of writing, zero-width spaces, tags, halves of characters. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Cs}]/gu;
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

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
  return { text, removed, damaged: text.includes('\ufffd') };
}
