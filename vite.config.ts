/** How the app is built, served and unit-tested; must never let the built page load anything from another origin. */
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { configDefaults, defineConfig } from 'vitest/config';
import { devHeaders, headersFile, metaPolicy, previewHeaders } from './.scripts/contentSecurityPolicy.ts';

/** Writes the policy into the built page, so that it holds on any static host; the dev page needs a looser one. */
const policyInPage: Plugin = {
  name: 'blanksheet:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Beside the page: its headers in the form that static hosts read, and the licence of what the service worker is made of. */
const besideThePage: Plugin = {
  name: 'blanksheet:beside-the-page',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile });
    const source = `# workbox (MIT)\n\n${readFileSync('node_modules/workbox-core/LICENSE', 'utf8')}`;
    this.emitFile({ type: 'asset', fileName: 'licences-service-worker.md', source });
  },
};

const inPackages = (...names: string[]) => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);

/** Tests that put something else in a module's place, which others in the same worker would find there. */
const REPLACES_MODULES = 'tests/store/openMapStore.test.ts';

export default defineConfig({
  // Relative, so that dist/ works in any folder of any host; routes live in the hash.
  base: './',
  plugins: [
    react(),
    policyInPage,
    besideThePage,
    VitePWA({
      // A new version waits until the user agrees: nobody's sheet reloads under their hands.
      registerType: 'prompt',
      // The app registers by itself: the plugin's code passes a string, which Trusted Types refuse.
      injectRegister: null,
      manifest: {
        name: 'Blanksheet',
        short_name: 'Blanksheet',
        description: 'Draw how your customer buys. See how you must sell.',
        lang: 'en',
        display: 'standalone',
        start_url: './',
        scope: './',
        background_color: '#fdfcf9',
        theme_color: '#fdfcf9',
        // Installed, it opens its own files from the device's folders.
        file_handlers: [{ action: './', accept: { 'application/json': ['.json'] } }],
        launch_handler: { client_mode: 'focus-existing' },
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,md}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // From the first visit on: what was not fetched by then is there when the network goes.
        clientsClaim: true,
        // One file: a worker that has to import a second one falls under Trusted Types as well.
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  // Tests draw with the React that users have, which is twice as fast as the one for development.
  ...(process.env.VITEST && { oxc: { jsx: { runtime: 'automatic', development: false } } }),
  server: { host: '127.0.0.1', headers: devHeaders },
  preview: { host: '127.0.0.1', headers: previewHeaders },
  build: {
    target: 'es2023',
    // What others wrote of what ships, with the words under which it may.
    license: { fileName: 'licences.md' },
    // Nothing inlined as data: URL: the policy allows no such font.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What changes with a dependency only stays cached across releases. React first: the others pull it in.
          groups: [
            {
              name: 'react',
              test: inPackages('react', 'react-dom', 'scheduler', 'use-sync-external-store'),
              priority: 50,
            },
            { name: 'canvas', test: inPackages('@xyflow', 'd3-[a-z]+', 'classcat'), priority: 40 },
            { name: 'document', test: inPackages('yjs', 'lib0', 'dexie'), priority: 30 },
            { name: 'words', test: inPackages('i18next'), priority: 20 },
            { name: 'schema', test: inPackages('zod'), priority: 10 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/e2e/**', REPLACES_MODULES],
          // One file after another in the same worker: to load the same modules for each took a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.tsx', REPLACES_MODULES] } },
    ],
    environment: 'node',
    env: { NODE_ENV: 'production' },
    // A test left with `.only` would silence all the others.
    allowOnly: false,
    // Property tests on a slow, busy machine.
    testTimeout: 30_000,
    // All of them: the machine has nothing else to do, and vitest leaves one aside by itself.
    maxWorkers: '100%',
    expect: { poll: { interval: 2, timeout: 15_000 } },
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
