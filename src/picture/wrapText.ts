/** Breaks a text into lines; must never drop a letter without a sign of it. */
import { isFull, textWidth } from './textWidth.ts';

const MORE = '…';

/** What closes never begins a line. */
const CLOSES = /[，。、；：？！」』）》,.;:?!)]/;

/** Two between which a torn word takes a hyphen. */
const LETTERS = /^\p{L}{2}$/u;

/** So many letters at least go on to the next line. */
const CRUMB = 3;

/** Words as they may stand on a line: Latin ones whole up to a space or a hyphen, Chinese letters each alone. */
function pieces(words: string): string[] {
  const found: string[] = [];
  let piece = '';
  let last = '';
  for (const letter of words.replace(/\s+/g, ' ').trim()) {
    const ends = last === ' ' || last === '-' || isFull(last);
    if (piece !== '' && !CLOSES.test(letter) && (ends || isFull(letter))) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
    last = letter.at(-1) ?? '';
  }
  return piece === '' ? found : [...found, piece];
}

/** A word longer than a line, torn: with a hyphen between letters, and no crumb left for the last line. After so many parts comes all the rest. */
function tear(word: string, width: number, size: number, most: number): string[] {
  const letters = [...word];
  // What is not seen at the end needs no room.
  const seen = letters.length - (word.endsWith(' ') ? 1 : 0);
  const parts: string[] = [];
  let start = 0;
  while (parts.length < most) {
    // No letter behind the line's end is looked at: a word of thousands is no slower for each of its lines.
    let end = start;
    for (let used = 0; end < seen; end += 1) {
      used += textWidth(letters[end] as string, 1);
      if (used * size > width) break;
    }
    if (end === seen || seen - start < 2) break;
    const upTo = (to: number) => {
      const between = LETTERS.test(letters.slice(to - 1, to + 1).join(''));
      return letters.slice(start, to).join('') + (between ? '-' : '');
    };
    end = Math.max(start + 1, Math.min(end, letters.length - CRUMB));
    while (end > start + 1 && textWidth(upTo(end), size) > width) end -= 1;
    parts.push(upTo(end));
    start = end;
  }
  return [...parts, letters.slice(start).join('')];
}

/** At most so many lines of a width; the last one ends in … when there is more. */
export function wrapText(words: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [''];
  // Of these no more than every other one is blank: there is more than may be shown.
  const enough = 2 * most + 2;
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  const put = (piece: string) => {
    const line = lines.at(-1) ?? '';
    if (fits(line + piece)) lines[lines.length - 1] = line + piece;
    else if (fits(piece)) lines.push(piece);
    else lines.push(...tear(piece, width, size, enough));
  };
  for (const piece of pieces(words)) {
    put(piece);
    if (lines.length > enough) break;
  }
  const whole = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (whole.length <= most) return whole;
  let last = whole[most - 1] ?? '';
  while (last !== '' && !fits(last + MORE)) last = [...last].slice(0, -1).join('');
  return [...whole.slice(0, most - 1), `${last.trimEnd()}${MORE}`];
}
