// `npm run faults`: does harm to the app, again and again, and counts what it withstood; must never be part of `npm test`.
//
//   npm run faults                   every part, as often as is asked of it; goes on where the last run stopped
//   npm run faults -- kills damage   these parts only
//   npm run faults -- kills 20       the first 20 runs of it
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bin, ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { ensureChromium } = await import('./chromium.mjs');
const chromium = ensureChromium();
if (!chromium) {
  console.error('No Chromium found, and none could be installed. Set CHROMIUM_PATH to one.');
  process.exit(1);
}
const dist = path.join(root, 'node_modules/.cache', `blanksheet-faults-${process.pid}`);
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
const built = run([bin.vite, 'build', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir']);
process.exitCode =
  built === 0
    ? run([bin.tsx, 'tests/faults/runFaults.ts', ...process.argv.slice(2)], {
        CHROMIUM_PATH: chromium,
        FAULTS_DIST: dist,
      })
    : built;
rmSync(dist, { recursive: true, force: true });
