// `npm run bench`: runs tests/bench/*.bench.ts and prints the figures; must never decide whether the tests pass.
import { spawnSync } from 'node:child_process';
import { bin, ensureInstalled, root } from './install.mjs';

ensureInstalled();
const args = [bin.vitest, 'bench', '--run', '--passWithNoTests', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
