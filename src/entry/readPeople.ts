/** The people on a typed line; must never decide that two are meant where it could be one name, nor lose a word of either. */
import { nameKey } from '../shared/sameName.ts';
import { partPiece } from './partName.ts';
import { type Reading, type ReadLine, readLine } from './readLine.ts';
import { isName } from './soundsLike.ts';
import { joinPieces, splitLine } from './splitCells.ts';
import { takeReach } from './takeReach.ts';

export interface TypedPeople {
  /** One each; a single one for a line about one person, and for an empty one. */
  readonly lines: readonly [ReadLine, ...ReadLine[]];
  /** That they are several is not said in so many words. */
  readonly supposed: boolean;
  /** The line as it would have to be written to be about several; null where nothing points to that. */
  readonly instead: string | null;
}

const ADDRESSED = /(?:"[^"]+"|[^\s<>",，;；][^<>",，;；]*?)\s*<\s*[^<>\s]+@[^<>\s]+\s*>/g;
const SEMICOLON = /[;；](?=(?:[^"]*"[^"]*")*[^"]*$)/;
const JOINS =
  /\s+(?:and|und|&|\+)\s+|\s*[&＆+]\s*|\s*[/／、]\s*|(?<=\p{Script=Han})\s*[和与及跟]\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
export function readPeople(text: string, reading: Reading): TypedPeople {
  const { currency, isKnown = () => false } = reading;
  const [named = ''] = splitLine(text);
  const proposes = reading.proposes !== false && !isKnown(named);
  const parted = partPeople(text, currency, proposes);
  const [first = text, ...others] = parted?.parts ?? [];
  return {
    lines: [readLine(first, reading), ...others.map((part) => readLine(part, reading))],
    supposed: parted?.supposed ?? false,
    instead: parted === null && proposes ? twoInstead(splitLine(text), currency) : null,
  };
}

interface PartedPeople {
  /** One line each. */
  readonly parts: readonly string[];
  readonly supposed: boolean;
}

/** Null where the line may be about one. */
export function partPeople(text: string, currency: string, proposes = true): PartedPeople | null {
  const addressed = addressedParts(text);
  const parts = addressed ?? (proposes ? supposedParts(text, currency) : null);
  return parts && { parts, supposed: addressed === null };
}

/** Each with an address of their own, and what is said of them between it and the next. */
function addressedParts(text: string): readonly string[] | null {
  const segments = text.split(SEMICOLON).filter((part) => part.trim() !== '');
  const named = (part: string) => takeReach(part).email !== '' && takeReach(part).rest.trim() !== '';
  if (segments.length > 1 && segments.every((part) => named(part) && count(part) < 2)) return segments;
  const starts = [...text.matchAll(ADDRESSED)].map(({ index }) => index);
  const [first = -1] = starts;
  if (starts.length < 2 || text.slice(0, first).trim() !== '') return null;
  return starts.map((start, at) => text.slice(start, starts[at + 1]).replace(/[\s,，;；、]+$/, ''));
}

const count = (text: string): number => [...text.matchAll(ADDRESSED)].length;

/** One line for each of several who stand in one; null where it may be about one. */
function supposedParts(text: string, currency: string): readonly string[] | null {
  const bySemicolon = segmentsOf(text, currency);
  if (bySemicolon) return bySemicolon;
  const pieces = piecesOf(text);
  const [first = '', ...facts] = pieces;
  const joined = namesIn(first, currency);
  // What is said behind several names is said of each.
  if (joined && facts.length > 0 && !facts.some((piece) => isName(piece, currency) || namesIn(piece, currency)))
    return joined.map((name) => joinPieces([name, ...facts]));
  const bySpace = partPiece(first, currency)?.bySpace ?? false;
  const each = pieces.map((piece) => peopleIn(piece, currency, bySpace));
  if (!each.every((people) => people !== null)) return null;
  const people = each.flat();
  const isOpen = people.length === 2 && pieces.length === 2 && pieces.every((piece) => isOpenName(piece, currency));
  return people.length > 1 && areSeveral(people) && !isOpen ? people : null;
}

/** At least one of two names has something beside it, or a family name shows where it begins. */
const isOpenName = (piece: string, currency: string): boolean =>
  isName(piece, currency) && !/^\p{Script=Han}/u.test(piece);

/** Two pieces that may be two people, or family and given name, or a name and a word that is unknown. */
function twoInstead(pieces: readonly string[], currency: string): string | null {
  return pieces.length === 2 && areSeveral(pieces) && pieces.every((piece) => isName(piece, currency))
    ? pieces.join(' & ')
    : null;
}

const areSeveral = (people: readonly string[]): boolean => new Set(people.map(nameKey)).size > 1;

/** Pieces that brackets hold together. */
const piecesOf = (text: string): readonly string[] =>
  splitLine(text.replace(/[(（]([^()（）]+)[)）]/g, (whole) => whole.replace(/[,，;；、]/g, ' / '))).filter(
    (piece) => piece !== '',
  );

/** People parted by semicolons, with their facts behind commas. */
function segmentsOf(text: string, currency: string): readonly string[] | null {
  const segments = text.split(SEMICOLON).filter((part) => part.trim() !== '');
  const begins = segments.every((part) => {
    const [first = ''] = splitLine(takeReach(part).rest);
    return isName(first, currency) || partPiece(first, currency) !== null;
  });
  return segments.length > 1 && begins && segments.some((part) => splitLine(part).length > 1) ? segments : null;
}

/** One line for each of whom a piece tells, or null. */
function peopleIn(piece: string, currency: string, bySpace: boolean): readonly string[] | null {
  if (isName(piece, currency)) return [piece];
  const parted = partPiece(piece, currency);
  if (parted && (bySpace || !parted.bySpace)) return [joinPieces(parted.pieces)];
  return namesIn(piece, currency);
}

/** Names that a word or sign joins, two or more; that sign may be a part of a name as well. */
export function namesIn(piece: string, currency: string): readonly string[] | null {
  for (const { index, 0: sign } of piece.matchAll(JOINS)) {
    const [left, right] = [piece.slice(0, index), piece.slice(index + sign.length)];
    if (!isName(left, currency)) continue;
    const others = isName(right, currency) ? [right] : namesIn(right, currency);
    if (others) return [left, ...others];
  }
  return null;
}
