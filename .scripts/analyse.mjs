// `npm run --silent analyse -- FILE…`: the analysis without a screen; must never write to stdout by itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bin, ensureInstalled, root } from './install.mjs';

ensureInstalled({ quiet: true });
const entry = path.join(root, 'src/cli/analyse.ts');
// No change of folder: the files are named as seen from where the user stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const { status } = spawnSync(process.execPath, [bin.tsx, entry, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
process.exit(status ?? 1);
