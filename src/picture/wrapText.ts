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
  for (const letter of words.replace(/\s+/g, ' ').trim()) {
    const last = found.at(-1);
    const ends = last === undefined || /[ -]$/.test(last) || isFull(last.at(-1) ?? '');
    if (last !== undefined && (CLOSES.test(letter) || (!ends && !isFull(letter)))) found[found.length - 1] += letter;
    else found.push(letter);
  }
  return found;
}

/** A word longer than a line, torn: with a hyphen between letters, and no crumb left for the last line. */
function tear(word: string, fits: (line: string) => boolean): string[] {
  const letters = [...word];
  if (letters.length < 2 || fits(word)) return [word];
  const upTo = (end: number) => {
    const between = LETTERS.test(letters.slice(end - 1, end + 1).join(''));
    return letters.slice(0, end).join('') + (between ? '-' : '');
  };
  let end = Math.max(1, letters.length - CRUMB);
  while (end > 1 && !fits(upTo(end))) end -= 1;
  return [upTo(end), ...tear(letters.slice(end).join(''), fits)];
}

/** At most so many lines of a width; the last one ends in … when there is more. */
export function wrapText(words: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [''];
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  const put = (piece: string) => {
    const line = lines.at(-1) ?? '';
    if (fits(line + piece)) lines[lines.length - 1] = line + piece;
    else if (fits(piece)) lines.push(piece);
    else lines.push(...tear(piece, fits));
  };
  for (const piece of pieces(words)) put(piece);
  const whole = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (whole.length <= most) return whole;
  let last = whole[most - 1] ?? '';
  while (last !== '' && !fits(last + MORE)) last = [...last].slice(0, -1).join('');
  return [...whole.slice(0, most - 1), `${last.trimEnd()}${MORE}`];
}
