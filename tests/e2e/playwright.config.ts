/** How the browser tests run: the built app on a port of its own; must never reach another host. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../.scripts/chromium.mjs';
import { FLAGS } from './support/browserFlags.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
// Given by `npm test`, which builds aside so that two runs cannot disturb each other; by hand: `npm run build` first.
const dist = process.env.E2E_DIST ?? path.join(root, 'dist');
const port = process.env.E2E_PORT ?? '4179';
const address = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: process.env.E2E_RESULTS ?? path.join(root, 'test-results'),
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  // A test that passes at the second try has found something.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...FLAGS],
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir "${dist}"`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
