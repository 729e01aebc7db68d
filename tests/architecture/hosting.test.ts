// Servers that the pages on hosting describe send what `npm start` sends, and nothing is installed that runs by itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile, previewHeaders } from '../../.scripts/contentSecurityPolicy.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const SERVERS = {
  'docs/hosting/nginx.conf': (name: string, value: string) => `  add_header ${name} "${value}" always;\n`,
  'docs/hosting/Caddyfile': (name: string, value: string) => `\t\t${name} "${value}"\n`,
};

describe('whoever serves the app', () => {
  it.each(Object.entries(SERVERS))('by %s sends the headers of npm start', (file, line) => {
    const text = read(file);
    for (const [name, value] of Object.entries(previewHeaders)) expect(text).toContain(line(name, value));
    expect(text).toContain('public, max-age=31536000, immutable');
  });

  it('by a file of headers sends them as well', () => {
    const [all = ''] = headersFile.split('/assets/*');
    for (const [name, value] of Object.entries(previewHeaders)) expect(all).toContain(`  ${name}: ${value}\n`);
  });
});

describe('installing', () => {
  it('runs no script of any package, and none needs one', () => {
    expect(read('.npmrc')).toContain('ignore-scripts=true');
    const packages: { readonly [place: string]: { readonly hasInstallScript?: boolean } } = JSON.parse(
      read('package-lock.json'),
    ).packages;
    const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript);
    // esbuild's checks that its binary, a package of its own, runs; it runs without that.
    expect(scripted.map(([place]) => place)).toEqual(['node_modules/esbuild']);
  });
});
