// `npm run mutate`: makes small changes of meaning, one at a time, and tells which of them no test notices.
//
//   npm run mutate                     every room of mutateRooms.mjs
//   npm run mutate -- edit analysis    these rooms only
//   npm run mutate -- --anew edit      nothing taken over from the run before
//   npm run mutate -- --gently         one change at a time, on a machine that has other things to do
//
// A run takes over what cannot have changed since the last one. Each change that was not noticed is a line of output;
// the run fails when a room has more of them than it may.
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { ROOMS } from './mutateRooms.mjs';

const words = process.argv.slice(2);
const FLAGS = ['--anew', '--gently'];
const known = [...FLAGS, ...Object.keys(ROOMS)];
const unknown = words.filter((word) => !known.includes(word));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Known: ${known.join(', ')}.`);
  process.exit(2);
}
const wished = words.filter((word) => !FLAGS.includes(word));

ensureInstalled();
process.chdir(root);
const { Stryker } = await import('@stryker-mutator/core');

const CACHE = '.cache/mutate';
/** What none of these tests reads. */
const NOT_COPIED = ['.cache', 'dist', 'test-results', 'playwright-report', 'tests/e2e', 'tests/views'];

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** Every mutant of a room with what became of it. */
function mutate(room) {
  const { tests } = ROOMS[room];
  return new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: 'vitest',
    testFiles: tests.map((folder) => `tests/${folder}/**/*.test.ts`),
    vitest: { configFile: '.scripts/mutate.vitest.ts', related: false },
    coverageAnalysis: 'perTest',
    // They run once, as a file is loaded, so that every test would have to be run for each of them.
    ignoreStatic: true,
    ignorers: ['texts'],
    plugins: ['@stryker-mutator/vitest-runner', path.join(root, '.scripts/mutateLeaveOut.mjs')],
    ignorePatterns: NOT_COPIED,
    incremental: true,
    incrementalFile: `${CACHE}/${room}.json`,
    force: words.includes('--anew'),
    tempDirName: `${CACHE}/${room}`,
    cleanTempDir: 'always',
    concurrency: words.includes('--gently') ? 1 : Math.min(2, os.availableParallelism()),
    // Loops without an end are found by counting, at once; this is for what waits, on a machine that may be busy.
    timeoutMS: 20_000,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
    allowEmpty: true,
  }).runMutationTest();
}

const summary = [];
for (const room of wished.length > 0 ? wished : Object.keys(ROOMS)) {
  if (!existsSync(`src/${room}`)) {
    summary.push(`  ${room}: there is no such room yet`);
    continue;
  }
  console.log(`\n── ${room} ${'─'.repeat(Math.max(0, 60 - room.length))}`);
  mkdirSync(CACHE, { recursive: true });
  const mutants = await mutate(room);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  for (const mutant of mutants.filter(({ status }) => MISSED.includes(status)).sort(byPlace)) console.log(say(mutant));

  const { atLeast } = ROOMS[room];
  const [noticed, missed] = [count(...NOTICED), count(...MISSED)];
  const percent = noticed + missed === 0 ? 0 : (100 * noticed) / (noticed + missed);
  const fine = percent >= atLeast;
  if (!fine) process.exitCode = 1;
  summary.push(
    `${fine ? '✓' : '✗'} ${room}: ${percent.toFixed(1)} % noticed (at least ${atLeast} %); ` +
      `${noticed} of ${noticed + missed}, ${count('NoCoverage')} reached by no test, ${count('Ignored')} left out`,
  );
}
console.log(`\n${summary.join('\n')}`);

function byPlace(a, b) {
  return (
    a.fileName.localeCompare(b.fileName) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column
  );
}

/** `src/edit/chain.ts:51:23 ConditionalExpression → true`. */
function say({ fileName, location, mutatorName, replacement, status }) {
  const place = `${path.relative(root, fileName)}:${location.start.line}:${location.start.column}`;
  const change = replacement.replace(/\s+/g, ' ');
  return `${place} ${mutatorName} → ${change}${status === 'NoCoverage' ? ' (reached by no test)' : ''}`;
}
