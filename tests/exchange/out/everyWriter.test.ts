// Each way out stands under the contract of all (acceptance.ts), where what is safe to show is searched in its bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no writer escapes what every way out must hold', () => {
  const writers = readdirSync('src/exchange/out').flatMap((file) => /^(write\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect(writers.length).toBeGreaterThan(7);
  const held = readdirSync('tests/exchange/out')
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(`tests/exchange/out/${file}`, 'utf8'))
    .filter((source) => source.includes('describeWriter('));
  expect(
    writers.filter(
      (writer) => !held.some((source) => source.includes(`${writer}(`) || source.includes(`write: ${writer}`)),
    ),
  ).toEqual([]);
});
