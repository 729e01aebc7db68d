// Finds a Chromium for the browser tests, or gets one; must never be needed by the app itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bin, root } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const usualPlaces = () => {
  if (process.platform === 'darwin') {
    const apps = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    const inside = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) => inside.map((name) => path.join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const inside = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    inside.push('Microsoft/Edge/Application/msedge.exe');
    return folders.filter(Boolean).flatMap((folder) => inside.map((file) => path.join(folder, file)));
  }
  return [];
};

const onPath = () => {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))));
};

const playwrightsOwn = () => {
  try {
    return [createRequire(path.join(root, 'package.json'))('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
};

/** The path of a Chromium on this machine, or undefined. CHROMIUM_PATH goes before everything. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return [...onPath(), ...usualPlaces(), ...playwrightsOwn()].find((file) => existsSync(file));
}

const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;

const isRoot = () => process.getuid?.() === 0;

/** Debian itself: what Ubuntu calls chromium is a stub for snap, which no container runs. */
const isDebian = () => existsSync('/etc/os-release') && /^ID="?debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Finds a Chromium or installs one; undefined when neither works. */
export function ensureChromium() {
  if (process.env.CHROMIUM_PATH || findChromium()) return findChromium();
  if (isDebian() && isRoot()) {
    console.error('Installing chromium (apt-get) …');
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    // The fonts: without them Chinese words are boxes in every picture a test takes.
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']);
  }
  if (!findChromium()) {
    console.error('Installing chromium (playwright install) …');
    // Its system libraries can be had by root on Linux only.
    const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
    run(process.execPath, [bin.playwright, 'install', ...withLibraries, 'chromium']);
  }
  return findChromium();
}
