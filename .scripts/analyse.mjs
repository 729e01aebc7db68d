// `npm run --silent analyse -- FILE…`: the analysis without a screen; must never write to stdout by itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bin, ensureInstalled, root } from './install.mjs';

/** Not carried out, for a reason that lies neither in the maps nor in the command; 0, 1 and 2 are the command's own. */
const NOT_CARRIED_OUT = 3;

ensureInstalled({ quiet: true, status: NOT_CARRIED_OUT });
const entry = path.join(root, 'src/cli/analyse.ts');
// No change of folder: the files are named as seen from where the user stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const args = [bin.tsx, entry, ...process.argv.slice(2)];
const { status, signal, error } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
if (error) console.error(`The analysis could not be started: ${error.message}`);
else if (signal) console.error(`The analysis was ended by ${signal}.`);
process.exit(status ?? NOT_CARRIED_OUT);
