/** A browser of the test's own with a profile on disk, which can be killed like a machine that loses power; must never kill another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { FLAGS } from './browserFlags.ts';

export interface OwnBrowser {
  readonly page: Page;
  /** Ends every process of this browser at once; nothing gets a chance to be written. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile folder, and opens a page at an address. */
export async function openOwnBrowser(
  executable: string,
  profile: string,
  address: string,
  flags: readonly string[] = [],
): Promise<OwnBrowser> {
  // The port is chosen by the browser. A process group of its own, so that all of its processes can be ended by one id.
  const child = spawn(
    executable,
    [
      ...FLAGS,
      ...flags,
      '--headless=new',
      '--lang=en-GB',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      // Windows knows no process groups; there the others end when the first one does.
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    }
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!page) throw new Error('The browser has no page.');
    await page.goto(address);
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser says on its error output where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser ended before it listened: ${said}`)));
    child.on('error', reject);
  });
}
