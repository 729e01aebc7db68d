/** Parts a name from what stands in one piece with it or before it; must never lose a word, nor be called more than a proposal. */
import { isFact, isName, isTitle, mayBeName } from './soundsLike.ts';
import { splitLine } from './splitCells.ts';

/** Signs that part a name from a title where one side is the one and all others are the other. */
const SIGNS = /\s+[-–—]\s+|\s*(?:——|[/|｜／])\s*|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})|[:：]\s*/u;
const HAN_GAP = /(?<=[\p{Script=Han}])\s+|\s+(?=[\p{Script=Han}])/u;
const BRACKETED = /^([^"(（,，;；、\t]+?)\s*[(（]([^()（）]+)[)）]\s*(?=$|[,，;；、\t])(.*)$/s;

/** How a piece was parted: by brackets or a sign, or by nothing but spaces between Latin words. */
interface Parted {
  /** The name comes first. */
  readonly pieces: readonly string[];
  readonly bySpace: boolean;
}

/** One piece such as "Kim (CFO)", "Olga Stein - sales director", 王伟/财务总监, 李强 售前 or "CFO Finn"; null where it is none. */
export function partPiece(piece: string, currency: string): Parted | null {
  const found =
    partBrackets(piece, currency) ??
    nameFirst(piece.split(SIGNS), currency, mayBeName) ??
    nameFirst(piece.split(HAN_GAP), currency, isName);
  const pieces = found ?? partWords(piece, currency);
  return pieces && { pieces, bySpace: found === null };
}

function partBrackets(piece: string, currency: string): readonly string[] | null {
  const [, before = '', inside = '', behind = ''] = BRACKETED.exec(piece) ?? [];
  const inner = splitLine(inside).flatMap((words) => words.split(/\s*\/\s*/));
  if (before === '' || behind !== '') return null;
  if (mayBeName(before, currency) && inner.every((words) => isFact(words, currency))) return [before, ...inner];
  return isFact(before, currency) && isName(inside, currency) ? [inside, before] : null;
}

/** Of pieces of which one is a name and all others say what somebody is. */
function nameFirst(pieces: readonly string[], currency: string, sounds: typeof isName): readonly string[] | null {
  const names = pieces.filter((words) => sounds(words, currency));
  const [name] = names;
  const facts = pieces.filter((words) => words !== name);
  return name !== undefined &&
    names.length === 1 &&
    pieces.length > 1 &&
    facts.every((words) => isFact(words, currency))
    ? [name, ...facts]
    : null;
}

/** A title before a name, the longest that leaves one; or behind it, where it does not look like a part of the name. */
function partWords(piece: string, currency: string): readonly string[] | null {
  const words = piece.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isTitle(before) && isName(behind, currency)) return [behind, before];
    const isPlain = words.length - at > 1 || !/^\p{Lu}\p{Ll}/u.test(behind);
    if (isPlain && isTitle(behind) && isName(before, currency) && !isTitle(words[at - 1] ?? ''))
      return [before, behind];
  }
  return null;
}

/** The pieces of a line with the name first, where another order or a sign inside a piece lets one suppose it; else null. */
export function partName(line: string, currency: string): readonly string[] | null {
  const [, before = '', inside = '', behind = ''] = BRACKETED.exec(line) ?? [];
  const opened = before === '' ? null : partBrackets(`${before} (${inside})`, currency);
  if (opened) return [...opened, ...splitLine(behind).slice(1)];
  const [first = '', ...rest] = splitLine(line);
  const parted = partPiece(first, currency);
  if (parted) return [...parted.pieces, ...rest];
  const [next = '', ...others] = rest;
  const isTurned =
    isFact(first, currency) && isName(next, currency) && !others.some((piece) => isName(piece, currency));
  return isTurned ? [next, first, ...others] : null;
}
