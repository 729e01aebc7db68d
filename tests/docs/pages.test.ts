/** What README and docs name is there: files, commands, links; and the commands do what they say. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Day } from '../../src/shared/day.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name.split(path.sep).join('/')}`,
  ),
].filter((name) => name.endsWith('.md'));
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');

/** Pages made from the rules themselves, and reports of what was once measured, name what was there then. */
const LASTING = pages.filter((page) => !/^docs\/(blockers|performance|decisions)\b/.test(page));
const inlineCode = (text: string): readonly string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
const commands = (text: string): readonly string[] =>
  [
    ...[...text.matchAll(/```(?:sh)?\n([\s\S]*?)```/g)].flatMap(([, block]) => (block ?? '').split('\n')),
    ...inlineCode(text),
  ]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^(?:npm|npx) /.test(line));

const scripts: { readonly [name: string]: string } = JSON.parse(read('package.json')).scripts;

describe('the pages', () => {
  it.each(pages)('%s leads only to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to]) => to ?? '');
    const missing = links
      .filter((to) => !/^[a-z]+:/.test(to))
      .filter((to) => !existsSync(path.join(root, path.dirname(page), to)));
    expect(missing).toEqual([]);
  });

  it.each(LASTING)('%s names only files that are there', (page) => {
    const named = inlineCode(read(page)).filter((code) => /^(?:src|tests|docs|public|\.scripts)\/[\w./-]*$/.test(code));
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it.each(LASTING)('%s names only commands that there are', (page) => {
    const unknown = commands(read(page)).filter((command) => {
      const [, tool, name = '', file = ''] = /^(npm|npx)(?: run)?(?: --silent)? (\S+)(?: (\S+))?/.exec(command) ?? [];
      if (tool === 'npm') return name !== 'ci' && !Object.hasOwn(scripts, name);
      return name !== 'tsx' || !existsSync(path.join(root, file));
    });
    expect(unknown).toEqual([]);
  });
});

describe('the commands of the README that need no screen', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'blanksheet-readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  // The reader's own map, and the example as it is shipped.
  writeFileSync(
    path.join(folder, 'my-map.json'),
    readFileSync(path.join(root, 'public/examples/reimbursement.en.json')),
  );
  const lines = commands(read('README.md')).filter((line) => line.includes(' analyse -- '));

  it('are there', () => expect(lines.length).toBeGreaterThan(1));

  it.each(lines)('%s', (line) => {
    const words = line.slice(line.indexOf(' -- ') + 4).split(' ');
    const args = words.map((word) =>
      word.startsWith('public/') ? path.join(root, word) : word === 'my-map.json' ? path.join(folder, word) : word,
    );
    const { status, out, err } = run(args, '2026-11-30' as Day, () => new Uint8Array());
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out.length).toBeGreaterThan(500);
    if (args.includes('json')) expect(JSON.parse(out)).toMatchObject({ format: 'blanksheet-analysis' });
    if (args.includes('zh-CN')) expect(out).toMatch(/\p{Script=Han}/u);
  });
});
