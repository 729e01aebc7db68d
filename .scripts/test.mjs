// `npm test`: every stage in order, counted from the tools' own reports; must never call a crash a pass.
//
//   npm test                          type check, lint, direction, what is unused, unit tests, size, browser tests
//   npm test -- --quick               all but the browser tests
//   npm test -- --unit [file…]        unit and property tests only; files as vitest takes them
//   npm test -- --e2e [file…]         the size of what is built, and browser tests; files as Playwright takes them
//
// The last line of output is `N passed, N failed`. The checks before the tests count as one test each.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { bin, ensureInstalled, root } from './install.mjs';

const DIRECTION = 'tests/architecture/dependencies.test.ts';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = flags.filter((flag) => !['--quick', '--unit', '--e2e'].includes(flag));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Known: --quick, --unit [file…], --e2e [file…].`);
  process.exit(2);
}
const only = (name) => flags.length === 0 || flags.includes(name);

ensureInstalled();
process.chdir(root);

// A folder of this run's own, so that two runs at once cannot read each other's reports or builds.
const scratch = path.join(root, 'node_modules/.cache', `blanksheet-test-${process.pid}`);
mkdirSync(scratch, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

function record(name, { passed, failed, skipped = 0 }, note = '') {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  summary.push(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${note && ` (${note})`}`);
}

function run(args, env = {}) {
  const { status, signal, error } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(String(error));
  if (signal) console.error(`Ended by ${signal}.`);
  return status === 0;
}

const heading = (name) => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);

/** Runs a tool beside others; what it says is kept until it ends. */
const beside = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => resolve({ fine: false, said: String(error) }));
    child.on('close', (status) => resolve({ fine: status === 0, said }));
  });

/** Stages that count as one test each, side by side. */
async function checks(stages) {
  const results = await Promise.all(stages.map(([, args]) => beside(args)));
  for (const [place, { fine, said }] of results.entries()) {
    const [name] = stages[place];
    heading(name);
    console.log(said.trimEnd());
    record(name, fine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
}

/** A stage counted from its report. What the report does not show, such as a crash, counts as one failure. */
function counted(name, args, env, reportFile, count) {
  const fine = run(args, env);
  let result = { passed: 0, failed: 0 };
  let note = '';
  try {
    result = count(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    note = 'no report: it crashed';
  }
  if ((!fine || note) && result.failed === 0) {
    result.failed = 1;
    note ||= 'failed outside the tests; see above';
  }
  if (result.passed + result.failed === 0) {
    result.failed = 1;
    note = 'no test ran';
  }
  if (result.skipped) note = `${result.skipped} skipped`;
  record(name, result, note);
}

function anyFile(folder, ending, leaveOut = []) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const full = path.posix.join(folder, entry.name);
    if (leaveOut.includes(full)) return false;
    return entry.isDirectory() ? anyFile(full, ending, leaveOut) : ending.test(entry.name);
  });
}

function countVitest(report) {
  // A file that could not even be loaded has no assertions to fail.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

function unitTests() {
  heading('unit and property tests');
  if (!anyFile('tests', /\.test\.tsx?$/, ['tests/e2e', DIRECTION])) return console.log('There are none yet.');
  const report = path.join(scratch, 'unit.json');
  const args = [bin.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  args.push('--exclude', DIRECTION, ...files);
  counted('unit and property tests', args, {}, report, countVitest);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function browserTests() {
  const name = 'browser tests';
  heading(name);
  if (!anyFile('tests/e2e', /\.spec\.ts$/)) return console.log('There are none yet.');
  const { ensureChromium } = await import('./chromium.mjs');
  const chromium = ensureChromium();
  if (!chromium) {
    console.error('No Chromium found, and none could be installed. Set CHROMIUM_PATH to one.');
    return record(name, { passed: 0, failed: 1 }, 'no Chromium');
  }
  const dist = path.join(scratch, 'dist');
  if (!run([bin.vite, 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'])) {
    return record(name, { passed: 0, failed: 1 }, 'the build failed');
  }
  const isSmall = run([bin.sizeLimit], { E2E_DIST: dist });
  record(
    'size',
    isSmall ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    isSmall ? '' : 'the start path has grown',
  );
  const report = path.join(scratch, 'e2e.json');
  const env = {
    CHROMIUM_PATH: chromium,
    E2E_DIST: dist,
    E2E_PORT: String(await freePort()),
    E2E_REPORT: report,
    E2E_RESULTS: path.join(scratch, 'results'),
  };
  const args = [bin.playwright, 'test', '--config', 'tests/e2e/playwright.config.ts', ...files];
  counted(name, args, env, report, countPlaywright);
}

if (only('--quick')) {
  await checks([
    ['type check', [bin.tsc, '--noEmit']],
    ['lint', [bin.biome, 'check', '--error-on-warnings', '.']],
    ['dependency direction', [bin.vitest, 'run', DIRECTION]],
    ['nothing unused', [bin.knip]],
  ]);
}
if (only('--quick') || only('--unit')) unitTests();
if (only('--e2e')) await browserTests();

// What a failed browser test left behind (screenshots) is kept to be looked at.
if (total.failed === 0) rmSync(scratch, { recursive: true, force: true });
else console.log(`\nReports and screenshots: ${path.relative(root, scratch)}`);

if (total.passed + total.failed === 0) {
  console.error('No test ran.');
  total.failed = 1;
}
console.log(`\n${summary.join('\n')}${total.skipped > 0 ? `\n${total.skipped} skipped` : ''}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
