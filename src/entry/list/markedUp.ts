/** Lists that come with marks around their words: bullets, numbers, Markdown, addresses; must never take off what could be a word. */
import { cleanLine } from '../../shared/cleanText.ts';

const BULLET = /^\s*(?:[-*•▪◦‣–—]\s+|\(?\d{1,3}[.)）]\s+|\d{1,3}、\s*|（\d{1,3}）\s*)/;
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const ADDRESS = /^\s*(?:"([^"]+)"|([^<>"]*?))\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*$/;

/** Without bullets or numbers, where two lines or more have one each. */
export function unbulleted(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => cleanLine(line) !== '');
  return filled.length > 1 && filled.every((line) => BULLET.test(line))
    ? lines.map((line) => line.replace(BULLET, '')).join('\n')
    : text;
}

/** The rows of a Markdown table, with what stands above it as rows of one cell; null where there is none. */
export function markdownRows(text: string): readonly (readonly string[])[] | null {
  const lines = text.split('\n').filter((line) => cleanLine(line) !== '');
  if (!lines.some((line) => line.includes('|') && RULE.test(line))) return null;
  return lines
    .filter((line) => !RULE.test(line))
    .map((line) => {
      const bare = line
        .trim()
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '');
      return bare
        .split(/(?<!\\)\|/)
        .map((cell) => cleanLine(cell.replaceAll('\\|', '|').replace(/^\s*\*\*(.*)\*\*\s*$/, '$1')));
    });
}

/** Name and address of each, as mail programs write them; null where any of it is no address. */
export function addressRows(text: string): readonly (readonly string[])[] | null {
  const parts = text.split(/(?<=>)\s*[;,；，\n]+|\n+/).filter((part) => cleanLine(part) !== '');
  const rows = parts.map((part) => {
    const [, quoted, plain, address = ''] = ADDRESS.exec(part) ?? [];
    return address === '' ? null : [cleanLine(quoted ?? plain ?? ''), address];
  });
  return rows.length > 0 && rows.every((row) => row !== null) ? rows : null;
}
