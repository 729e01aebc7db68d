/** Joins names the way each language does it; must never depend on the machine's locale. */
import type { Language } from '../../model/words.ts';

const LATIN = /^[\p{Script=Latin}0-9]$/u;
const HAN = /^\p{Script=Han}$/u;

/** An amount in Chinese words, which stands close wherever it is written: 超过30万元. */
const AMOUNT = /^\d[\d,.]*[万亿]?\p{Script=Han}{0,4}(?:元|英镑|法郎)/u;

/** Two pieces of text side by side; Chinese keeps a space between its own script and Latin letters or other figures. */
export function beside(left: string, right: string, language: Language): string {
  if (language === 'en' || left === '' || right === '') return left + right;
  const end = left.slice(-1);
  const start = right.slice(0, 1);
  const latin = LATIN.test(end);
  if (latin === LATIN.test(start) || AMOUNT.test(right)) return left + right;
  return HAN.test(latin ? start : end) ? `${left} ${right}` : left + right;
}

/** "A, B and C", or "A、B和C"; each name once. */
export function joinNames(names: readonly string[], language: Language): string {
  if (names.length < 2) return names[0] ?? '';
  const distinct = [...new Set(names)];
  const last = distinct.pop();
  if (last === undefined || distinct.length === 0) return last ?? '';
  if (language === 'en') return `${distinct.join(', ')} and ${last}`;
  return beside(beside(distinct.join('、'), '和', language), last, language);
}
