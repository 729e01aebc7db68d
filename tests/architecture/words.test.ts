/** Nothing says a word before the words of its area are there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { laterAreas } from '../../src/text/laterAreas.ts';

const src = path.resolve(import.meta.dirname, '../../src');
const BRINGS = path.join(src, 'text/laterWords.ts');

interface Source {
  readonly code: string;
  /** Loaded with it, and loaded when it is asked for. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

const known = new Map<string, Source>();

function read(file: string): Source {
  const found = known.get(file);
  if (found) return found;
  const code = readFileSync(file, 'utf8');
  const files = (pattern: RegExp): readonly string[] =>
    [...code.matchAll(pattern)]
      .map(([, to = '']) => path.resolve(path.dirname(file), to))
      .filter((to) => /\.tsx?$/.test(to));
  const source = {
    code,
    imports: files(/^(?:import|export)\s+(?!type\s)(?:[^;]*?\sfrom\s+)?'(\.[^']+)';/gm),
    later: files(/import\('(\.[^']+)'\)/g),
  };
  known.set(file, source);
  return source;
}

/** A file with all that is loaded with it. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const other of read(file).imports) loadedWith(other, loaded);
  return loaded;
}

const LATER_WORD = new RegExp(`['"\`](?:${Object.keys(laterAreas).join('|')})\\.[a-zA-Z$]`);
const saysLater = (files: Iterable<string>): readonly string[] =>
  [...files].filter((file) => LATER_WORD.test(read(file).code)).map((file) => path.relative(src, file));

it('what the page loads first says only words that come with it', () => {
  const first = loadedWith(path.join(src, 'main.tsx'));
  expect(first.size).toBeGreaterThan(100);
  expect(first).not.toContain(BRINGS);
  expect(saysLater(first)).toEqual([]);
});

it('what is loaded from there brings the words that it says', () => {
  const first = loadedWith(path.join(src, 'main.tsx'));
  const doors = [...new Set([...first].flatMap((file) => read(file).later))];
  expect(doors.length).toBeGreaterThan(5);
  const silent = doors.filter((door) => !loadedWith(door).has(BRINGS));
  expect(silent.flatMap((door) => saysLater(loadedWith(door)))).toEqual([]);
});
