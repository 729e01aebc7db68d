// `npm run --silent analyse -- FILE…`: the analysis without a screen; must never write to stdout by itself, or end with 1 for a reason of its own.
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

/** Not carried out, for a reason that lies neither in the maps nor in the command; 0, 1 and 2 are the command's own. */
const NOT_CARRIED_OUT = 3;

ensureInstalled({ quiet: true, status: NOT_CARRIED_OUT });
try {
  // The files are named as seen from where the user stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const { tsImport } = await import('tsx/esm/api');
  const command = new URL('../src/cli/analyse.ts', import.meta.url).href;
  // In this very process: there is no other that could end unheard.
  await tsImport(command, { parentURL: import.meta.url, tsconfig: path.join(root, 'tsconfig.json') });
} catch (error) {
  process.exitCode = NOT_CARRIED_OUT;
  console.error(`The analysis could not be started: ${error instanceof Error ? error.message : error}`);
}
