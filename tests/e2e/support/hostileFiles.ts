/** Files that are no map, or a map that somebody spoiled: each with the sentence that refuses it; must never hold a good one. */
import { home } from '../../../src/text/areas/home.ts';

type Json = { [key: string]: unknown };
type Sentence = { readonly en: string; readonly 'zh-CN': string };

export interface HostileFile {
  readonly what: string;
  /** The file's content, made from the text of a good map. */
  readonly make: (good: string) => Buffer;
  readonly sentence: Sentence;
  /** The place in the file that is named, if one is. */
  readonly where?: string;
}

const people = (map: Json): Json[] => map.people as Json[];

/** The good map with something changed in it. */
const spoilt = (change: (map: Json) => void) => (good: string) => {
  const map = JSON.parse(good) as Json;
  change(map);
  return Buffer.from(JSON.stringify(map));
};

/** The good map with some of its text replaced, for what no JSON writer would write. */
const rewritten = (from: string, to: string) => (good: string) => {
  if (!good.includes(from)) throw new Error(`The good map has no ${from}`);
  return Buffer.from(good.replace(from, to));
};

const text = (content: string) => () => Buffer.from(content);

const MEGABYTE = 1_000_000;

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    what: 'a number where a name belongs',
    make: spoilt((map) => Object.assign(people(map)[0] ?? {}, { name: 7 })),
    sentence: home.refusedInvalid,
    where: 'people[0].name',
  },
  {
    what: 'a table that is no list',
    make: spoilt((map) => Object.assign(map, { people: { length: 3 } })),
    sentence: home.refusedInvalid,
    where: 'people',
  },
  {
    what: 'a __proto__ key',
    make: rewritten('"people":', '"__proto__": {"polluted": "yes"}, "people":'),
    sentence: home.refusedInvalid,
    where: '__proto__',
  },
  {
    what: 'a constructor key deep inside',
    make: rewritten('"people": [', '"people": [{"constructor": {"prototype": {"polluted": "yes"}}},'),
    sentence: home.refusedInvalid,
    where: 'people[0].constructor',
  },
  {
    what: 'two people with one id',
    make: spoilt((map) => people(map).push({ ...people(map)[0] })),
    sentence: home.refusedInvalid,
  },
  {
    what: 'a seat of a person who is not in the file',
    make: spoilt((map) => Object.assign((map.seats as Json[])[0] ?? {}, { person: 'nobody' })),
    sentence: home.refusedDangling,
    where: 'seats[0]',
  },
  {
    what: 'an amount beyond all numbers',
    make: (good) => Buffer.from(good.replace(/"amount": \d+/, '"amount": 1e999')),
    sentence: home.refusedInvalid,
    where: 'map.amount',
  },
  {
    what: 'a newer version',
    make: spoilt((map) => Object.assign(map, { version: 999 })),
    sentence: home.refusedNewer,
  },
  { what: '60 megabytes', make: () => Buffer.alloc(60 * MEGABYTE, ' '), sentence: home.refusedTooLarge },
  { what: 'millions of small values', make: text(`[${'0,'.repeat(4 * MEGABYTE)}0]`), sentence: home.refusedTooLarge },
  {
    what: 'a hundred thousand brackets one in the other',
    make: text('['.repeat(100_000) + ']'.repeat(100_000)),
    sentence: home.refusedTooDeep,
  },
  {
    what: 'the JSON of another program',
    make: text('{"name": "left-pad", "version": "1.3.0", "dependencies": {}}'),
    sentence: home.refusedNotAMap,
  },
  { what: 'plain text', make: text('Dear all, the minutes are attached.'), sentence: home.refusedNotJson },
  { what: 'nothing at all', make: text(''), sentence: home.refusedNotJson },
  {
    what: 'a picture',
    make: () => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    sentence: home.refusedNotJson,
  },
];
