/** Reads the JSON of a file within the limits; must never recurse over what it reads, nor touch a prototype. */
import type { Refusal } from '../model/refusal.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { MAX_DEPTH, MAX_TEXT } from './limits.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Names that reach an object's prototype when they are copied carelessly. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The value in the text, or why it is refused. A leading byte order mark, as some editors write it, is passed over. */
export function readJson(text: string): Result<unknown, Refusal> {
  if (text.length > MAX_TEXT) return fail({ code: 'too-large', where: null });
  if (isTooDeep(text)) return fail({ code: 'too-deep', where: null });
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return fail({ code: 'not-json', where: null });
  }
  const hostile = findHostileKey(value);
  return hostile === null ? ok(value) : fail({ code: 'invalid-records', where: hostile });
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING: ReadonlySet<number> = new Set([91, 123]);
const CLOSING: ReadonlySet<number> = new Set([93, 125]);

/** Counts brackets outside quotes, because the browser's own parser may run out of stack before it answers. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (OPENING.has(code)) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (CLOSING.has(code)) depth -= 1;
  }
  return false;
}

interface Visit {
  readonly value: object;
  readonly key: string | null;
  readonly parent: Visit | null;
}

/** The path of the first key that could reach a prototype, or null. */
function findHostileKey(root: unknown): string | null {
  const waiting: Visit[] = [];
  const visit = (value: unknown, key: string | null, parent: Visit | null) => {
    if (typeof value === 'object' && value !== null) waiting.push({ value, key, parent });
  };
  visit(root, null, null);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (Array.isArray(at.value)) {
      for (let place = 0; place < at.value.length; place += 1) visit(at.value[place], String(place), at);
      continue;
    }
    for (const key of Object.keys(at.value)) {
      if (HOSTILE_KEYS.has(key)) return showPath([...pathOf(at), key]);
      visit((at.value as { readonly [key: string]: unknown })[key], key, at);
    }
  }
  return null;
}

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
