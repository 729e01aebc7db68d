/** Guards how every source file is named, opens and behaves; must never depend on what a file is about. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { roomOf } from './forbiddenImports.ts';
import { impurities } from './impurities.ts';
import { PURE } from './rooms.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const files = ['src', 'tests', '.scripts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const wordsOf = (part: string): string[] =>
  part
    .replace(/\..*$/, '')
    .split(/[-_]|(?<=[a-z0-9])(?=[A-Z])/)
    .map((word) => word.toLowerCase());

describe('every source file', () => {
  it('opens with a comment that says what it is', () => {
    const opens = (file: string) => (file.endsWith('.css') ? /^\/\*/ : /^(?:\/\/|\/\*\*)\s*\S/).test(read(file));
    expect(files.filter((file) => /\.(?:tsx?|mjs|mts|css)$/.test(file) && !opens(file))).toEqual([]);
  });

  it('is named after what it holds', () => {
    const vague = /^(?:utils?|helpers?|managers?|common)$/;
    expect(
      files.filter((file) => file.split('/').some((part) => wordsOf(part).some((word) => vague.test(word)))),
    ).toEqual([]);
  });

  it('is no barrel', () => expect(files.filter((file) => /\/index\.[cm]?[jt]sx?$/.test(file))).toEqual([]));
});

describe('the tests', () => {
  // The others share a worker with whoever comes after them.
  it('that put something else in the place of a module run apart', () => {
    const replacing = files.filter((file) => /\.test\.ts$/.test(file) && /^vi\.mock\(/m.test(read(file)));
    const [, apart] = /REPLACES_MODULES = '(.*)'/.exec(read('vite.config.ts')) ?? [];
    expect(replacing).toEqual([apart]);
  });
});

describe('the pure rooms', () => {
  it('use no clock, no chance and no browser', () => {
    const pure = files.filter((file) => file.startsWith('src/') && PURE.includes(roomOf(file)) && /\.tsx?$/.test(file));
    expect(pure.flatMap((file) => impurities(read(file), file))).toEqual([]);
  });

  it.each([
    ['const a = Date.now();', 'Date.now'],
    ['const a = new Date();', 'the time now'],
    ['const a = Math.random();', 'Math.random'],
    ['const a = window.innerWidth;', 'window'],
    ['const a = crypto.randomUUID();', 'crypto'],
    ['const a = { b: document };', 'document'],
  ])('would be found out: %s', (source, what) => expect(impurities(source)).toEqual([`source.tsx:1 ${what}`]));

  it.each([
    ['const a = new Date(0).getUTCDay();'],
    ['// window.open, Date.now()\nconst a = "document.body";'],
    ['const f = (document: { id: string }) => document.id;'],
    ['const a = { location: 1 }; const b = a.location;'],
  ])('would not be blamed for: %s', (source) => expect(impurities(source)).toEqual([]));
});
