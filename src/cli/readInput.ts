/** Reads the files the command line names; must never guess at what it cannot read. */
import { readFileSync, statSync } from 'node:fs';
import { MAX_TEXT } from '../format/limits.ts';
import { parseToldMap } from '../format/parseMap.ts';
import { parseOurSide } from '../format/parseOurSide.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { ToldMap } from '../model/stood.ts';
import type { Day } from '../shared/day.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { ReadFailure } from './words.ts';

export interface NotRead {
  readonly file: string;
  readonly code: ReadFailure;
  readonly where: string | null;
}

/** No character takes more bytes than this. */
const BYTES_PER_CHARACTER = 4;

/** Reads all of standard input. */
export type ReadStdin = () => Uint8Array;

/** Names standard input among the files. */
export const STDIN = '-';

/** The text in a file. */
export function readText(file: string, readStdin: ReadStdin): Result<string, NotRead> {
  const refuse = (code: ReadFailure) => fail({ file, code, where: null });
  let bytes: Uint8Array;
  try {
    if (file === STDIN) bytes = readStdin();
    else if (statSync(file).size > MAX_TEXT * BYTES_PER_CHARACTER) return refuse('too-large');
    else bytes = readFileSync(file);
  } catch {
    return refuse('no-file');
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('unreadable');
  }
}

/** The map in a file, with how it stood at the moments that it tells of. */
export function readTold(file: string, today: Day, readStdin: ReadStdin): Result<ToldMap, NotRead> {
  const text = readText(file, readStdin);
  if (!text.ok) return text;
  const told = parseToldMap(text.value, today);
  return told.ok ? told : fail({ file, code: told.reason.code, where: told.reason.where });
}

/** The map in a file. */
export function readMap(file: string, today: Day, readStdin: ReadStdin): Result<BuyingMap, NotRead> {
  const told = readTold(file, today, readStdin);
  return told.ok ? ok(told.value.map) : told;
}

/** Our side in a file. */
export function readOurSide(file: string, readStdin: ReadStdin): Result<OurSide, NotRead> {
  const text = readText(file, readStdin);
  if (!text.ok) return text;
  const ours = parseOurSide(text.value);
  if (ours.ok) return ours;
  const { code, where } = ours.reason;
  return fail({ file, code: code === 'not-a-map' ? 'not-our-side' : code, where });
}
