/** Reads the JSON of a file within the limits; must never recurse over what it reads, nor touch a prototype. */
import { MOST_RECORDS } from '../model/limits.ts';
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { MAX_DEPTH, MAX_LIST, MAX_TEXT, MAX_VALUES } from './limits.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Names that reach an object's prototype when they are copied carelessly. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is longer than a file may be. */
export const TOO_LONG: Refusal = { code: 'too-large', where: null, most: { of: 'characters', count: MAX_TEXT } };

/** The value in the text, or why it is refused. A leading byte order mark, as some editors write it, is passed over. */
export function readJson(text: string): Result<unknown, Refusal> {
  if (text.length > MAX_TEXT) return fail(TOO_LONG);
  const shape = judgeShape(text);
  if (shape !== null) return fail(shape);
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return fail({ code: 'not-json', where: null });
  }
  const refusal = judgeInside(value);
  return refusal === null ? ok(value) : fail(refusal);
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;

const opens = (code: number): boolean => code === 91 || code === 123;
const closes = (code: number): boolean => code === 93 || code === 125;

/**
 * Counts brackets and commas outside quotes before anything is built: the browser's own parser may run out of stack
 * on deep nesting, and millions of small values take a hundred times the memory of their text.
 */
function judgeShape(text: string): Refusal | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfQuote(text, at);
    else if (code === COMMA) values += 1;
    else if (opens(code)) {
      values += 1;
      depth += 1;
      if (depth > MAX_DEPTH) return { code: 'too-deep', where: null, most: { of: 'levels', count: MAX_DEPTH } };
    } else if (closes(code)) depth -= 1;
    if (values > MAX_VALUES) return { code: 'too-large', where: null, most: { of: 'values', count: MAX_VALUES } };
  }
  return null;
}

/** Where the quote that begins here ends; the end of the text when it does not. */
function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

interface Visit {
  readonly value: object;
  readonly key: string | null;
  readonly parent: Visit | null;
}

/** Whether a key could reach a prototype, or a list is longer than any map's; whoever reads on is safe from both. */
function judgeInside(root: unknown): Refusal | null {
  const waiting: Visit[] = [];
  const visit = (value: unknown, key: string | null, parent: Visit | null) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, key, parent });
  };
  visit(root, null, null);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const inside = Object.entries(at.value);
    const isTable = Array.isArray(at.value) && at.parent?.parent === null;
    if (inside.length > (isTable ? MOST_RECORDS : MAX_LIST)) return tooLarge(at, isTable);
    for (const [key, value] of inside) {
      if (HOSTILE_KEYS.has(key)) return { code: 'invalid-records', where: showPath([...pathOf(at), key]) };
      visit(value, key, at);
    }
  }
  return null;
}

const tooLarge = (at: Visit, isTable: boolean): Refusal => ({
  code: 'too-large',
  where: at.parent === null ? null : showPath(pathOf(at)),
  most: isTable ? { of: 'records', count: MOST_RECORDS } : { of: 'entries', count: MAX_LIST },
});

function pathOf(visit: Visit): readonly string[] {
  const path: string[] = [];
  for (let at: Visit | null = visit; at !== null; at = at.parent) if (at.key !== null) path.unshift(at.key);
  return path;
}

const LONGEST_KEY = 60;

/** A path as people read it: `people[3].stance`. Keys come from the file and are cut when long. */
export function showPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((sofar, part) => {
    const key = String(part);
    if (/^\d+$/.test(key)) return `${sofar}[${key}]`;
    const shown = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
    return sofar === '' ? shown : `${sofar}.${shown}`;
  }, '');
}
