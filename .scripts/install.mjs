// Makes sure Node is new enough and node_modules fits the lock file; must never change the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = [20, 19];

/** Ends the process with `status` where Node is too old. */
function requireNode(status) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Blanksheet needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
  console.error('Get a current one from https://nodejs.org and try again.');
  process.exit(status);
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm writes node_modules/.package-lock.json last, so a broken-off installation counts as missing. */
function isInstalled() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    const present = readPackages(installed);
    const wanted = readPackages(path.join(root, 'package-lock.json'));
    // Optional packages are the binaries of other platforms: they are rightly absent.
    return Object.entries(wanted).every(([place, entry]) => {
      if (place === '' || entry.optional || entry.devOptional || entry.peer) return true;
      return present[place]?.version === entry.version && present[place]?.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

/**
 * Installs what is missing. All output goes to stderr, so that a caller's own output stays clean. Where it cannot be done
 * the process ends with `status`, for callers whose other statuses mean something.
 */
export function ensureInstalled({ quiet = false, status: failed = 1 } = {}) {
  requireNode(failed);
  if (isInstalled()) return;
  if (!quiet) console.error('Installing what is missing (npm ci) …');
  // `--include=dev`: the tools are needed even where NODE_ENV says production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', ...(quiet ? ['--loglevel=error'] : [])];
  const { status } = runNpm(args);
  if (status === 0) return;
  console.error('npm ci failed; see above. Without node_modules nothing else can run.');
  process.exit(failed);
}

function runNpm(args) {
  const stdio = ['ignore', 2, 2];
  // Under `npm run`, npm names its own script: running that with Node needs no shell, on Windows either.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio });
  return spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/** The entry file of an installed command, to be run with Node itself: works alike on every platform. */
export const bin = {
  vite: path.join(root, 'node_modules/vite/bin/vite.js'),
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
  tsx: path.join(root, 'node_modules/tsx/dist/cli.mjs'),
  biome: path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
  knip: path.join(root, 'node_modules/knip/bin/knip.js'),
  sizeLimit: path.join(root, 'node_modules/size-limit/bin.js'),
  playwright: path.join(root, 'node_modules/@playwright/test/cli.js'),
};
