/** Files that were mutated, byte by byte and record by record: refused with a reason or taken in sound; must never run, throw or touch a prototype. */

import { parseMap } from '../../src/format/parseMap.ts';
import { serialiseMap } from '../../src/format/serialiseMap.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { Day } from '../../src/shared/day.ts';
import { HOSTILE_FILES } from '../fixtures/hostileFiles.ts';
import { largeMap } from '../fixtures/largeMap.ts';
import { tellingMap } from '../fixtures/tellingMap.ts';
import { numbersFrom, type Outcome, type Part } from './part.ts';

const GOOD = [serialiseMap(tellingMap), serialiseMap(largeMap('en'))];
const STRANGE: readonly unknown[] = [
  ...[null, true, -1, 1e308, Number.MAX_SAFE_INTEGER, '', ' ', '\u0000', '\u202e', '\ud800', '__proto__', [], {}],
  ...[[[]], { length: 3 }, '=1+1', '<img src=x onerror=alert(1)>', '2026-02-30', 'x'.repeat(10_000), 0.1, '9e9'],
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'people', 'hasOwnProperty', ''];

const DAY = '2026-12-01' as Day;

type Draw = () => number;
const one = <Item>(draw: Draw, items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;

/** Walks to somewhere in the file and does something to it there. */
function spoilRecord(draw: Draw, file: unknown): void {
  let at = file as { [key: string]: unknown };
  for (let depth = 0; depth < 6; depth += 1) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = one(draw, keys);
    const inner = at[key];
    if (typeof inner === 'object' && inner !== null && draw() < 0.75) {
      at = inner as { [key: string]: unknown };
      continue;
    }
    const how = draw();
    if (how < 0.2) delete at[key];
    else if (how < 0.6) at[key] = structuredClone(one(draw, STRANGE));
    else if (how < 0.8)
      Object.defineProperty(at, one(draw, KEYS), {
        value: structuredClone(one(draw, STRANGE)),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else at[key] = structuredClone(file);
    return;
  }
}

function spoilBytes(draw: Draw, text: string): string {
  const bytes = Buffer.from(text);
  for (let left = 1 + Math.floor(draw() * 8); left > 0; left -= 1)
    bytes[Math.floor(draw() * bytes.length)] = draw() * 256;
  const how = draw();
  if (how < 0.2) return bytes.subarray(0, draw() * bytes.length).toString();
  if (how < 0.3) return bytes.toString() + bytes.subarray(draw() * bytes.length).toString();
  if (how < 0.4) return bytes.toString('latin1');
  return bytes.toString();
}

/** A mutated file of a map: which way is drawn as well. */
export function mutatedFile(seed: number): string {
  const draw = numbersFrom(seed);
  const good = one(draw, draw() < 0.9 ? GOOD.slice(0, 1) : GOOD);
  const how = draw();
  if (how < 0.4) return spoilBytes(draw, good);
  if (how < 0.95) {
    const file: unknown = JSON.parse(good);
    for (let left = 1 + Math.floor(draw() * 4); left > 0; left -= 1) spoilRecord(draw, file);
    return JSON.stringify(file);
  }
  return spoilBytes(
    draw,
    one(
      draw,
      HOSTILE_FILES.filter(({ what }) => !/large|deep/.test(what)),
    )
      .make(good)
      .toString(),
  );
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const prototypeKeys = () => PROTOTYPES.map((one) => Object.getOwnPropertyNames(one).length).join(' ');

export async function runHostile(seed: number): Promise<Outcome> {
  const before = prototypeKeys();
  const read = parseMap(mutatedFile(seed), DAY);
  if (prototypeKeys() !== before) return { wrong: 'a prototype was changed' };
  if (!read.ok) return { fine: 'refused' };
  const problems = checkMap(read.value);
  if (problems.length > 0) return { wrong: `taken in unsound: ${JSON.stringify(problems[0])}` };
  // What was taken in is written and read again as it is.
  const again = parseMap(serialiseMap(read.value), DAY);
  return again.ok ? { fine: 'taken in sound' } : { wrong: `written, it is refused: ${JSON.stringify(again.reason)}` };
}

export const HOSTILE: Part = {
  name: 'hostile',
  what: 'Mutated files (bytes, records, keys, kinds) are read',
  mustHold: 'refused with a reason or taken in sound; nothing thrown, no prototype changed',
  atLeast: 20_000,
  inBrowser: false,
  run: runHostile,
};
