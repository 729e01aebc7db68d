/** Guards the one direction of dependency, types included; must never be silenced for a single file. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cycles, forbiddenImports, unreachable } from './forbiddenImports.ts';
import { importGraph } from './importGraph.ts';
import { ROOMS } from './rooms.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const filesUnder = (folder: string, base: string): string[] =>
  readdirSync(path.join(base, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const full = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(full, base) : [full];
    })
    .sort();

describe('the imports under src', async () => {
  const graph = await importGraph('src', root);
  const files = filesUnder('src', root);

  it('are read in full', () => {
    expect(graph.files).toEqual(expect.arrayContaining(files.filter((file) => /(?<!\.d)\.tsx?$/.test(file))));
    expect(graph.imports.length).toBeGreaterThan(0);
  });

  it('stay in the rooms of the design', () => {
    const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((entry) => entry.name).filter((name) => !ROOMS.includes(name))).toEqual([]);
  });

  it('go in one direction', () => expect(forbiddenImports(graph)).toEqual([]));
  it('make no circle', () => expect(cycles(graph)).toEqual([]));
  it('lead to every file from where the app or the command line starts', () =>
    expect(unreachable(graph, files)).toEqual([]));
});

describe('the guard itself', () => {
  /** Writes a small src aside and reads it like the real one. */
  async function graphOf(sources: { readonly [file: string]: string }) {
    // Within the project, so that packages resolve.
    mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
    const base = mkdtempSync(path.join(root, 'node_modules/.cache/architecture-'));
    try {
      for (const [file, source] of Object.entries(sources)) {
        mkdirSync(path.join(base, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(base, file), source);
      }
      return await importGraph('src', base);
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  }

  const map = { 'src/model/map.ts': 'export interface BuyingMap { id: string }\nexport const empty = {};\n' };
  const useMap = "import type { BuyingMap } from '../model/map.ts';\nexport type A = BuyingMap;\n";

  it('lets what the design allows pass', async () => {
    const graph = await graphOf({
      ...map,
      'src/edit/add.ts': useMap,
      'src/advice/fix.ts': useMap,
      'src/text/say.ts': useMap,
      'src/document/open.ts': "import * as Y from 'yjs';\nexport const doc = new Y.Doc();\n",
      'src/main.tsx': "import { doc } from './document/open.ts';\nexport const a = doc;\n",
    });
    expect(graph.imports).toHaveLength(5);
    expect(forbiddenImports(graph)).toEqual([]);
  });

  it('finds an import against the direction, even of a type alone', async () => {
    const graph = await graphOf({
      'src/edit/add.ts': 'export interface Edit { id: string }\n',
      'src/model/map.ts': "import type { Edit } from '../edit/add.ts';\nexport type M = Edit;\n",
    });
    expect(forbiddenImports(graph)).toEqual(['src/model/map.ts → src/edit/add.ts: model may not know edit']);
  });

  it('finds a value that text takes from the model', async () => {
    const graph = await graphOf({
      ...map,
      'src/text/say.ts': "import { empty } from '../model/map.ts';\nexport const a = empty;\n",
    });
    expect(forbiddenImports(graph)).toEqual([
      'src/text/say.ts → src/model/map.ts: text may know model by its types alone',
    ]);
  });

  it.each([
    ['src/storage/log.ts', "import * as Y from 'yjs';\nexport const a = Y;\n", 'yjs: only src/document may'],
    ['src/store/open.ts', "import Dexie from 'dexie';\nexport const a = Dexie;\n", 'dexie: only src/storage may'],
    [
      'src/views/home/Home.tsx',
      "import { ReactFlow } from '@xyflow/react';\nexport const a = ReactFlow;\n",
      '@xyflow/react: only src/views/sheet may',
    ],
    [
      'src/layout/place.ts',
      "import { useState } from 'react';\nexport const a = useState;\n",
      'react: layout has no screen',
    ],
    [
      'src/model/read.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      'node:fs: only cli runs in Node',
    ],
  ])('finds what %s must not know', async (file, source, reason) => {
    expect(forbiddenImports(await graphOf({ [file]: source }))).toEqual([`${file} → ${reason}`]);
  });

  it.each([
    ['src/views/kit/Field.tsx', 'src/views/context/route.ts', 'kit may not know context'],
    ['src/views/context/route.ts', 'src/views/home/Home.tsx', 'context may not know home'],
    ['src/views/home/Home.tsx', 'src/views/frame/Bar.tsx', 'home may not know frame'],
    ['src/views/home/Home.tsx', 'src/views/power/Power.tsx', 'no feature knows another: home, power'],
    ['src/views/kit/Field.tsx', 'src/store/open.ts', 'the kit knows no map'],
    ['src/views/sheet/canvas/a.ts', 'src/views/sheet/view/b.ts', "the sheet's folders go one way"],
    ['src/views/sheet/gesture/a.ts', 'src/views/sheet/view/b.ts', "the sheet's folders go one way"],
  ])('finds what %s must not know of the views', async (from, to, reason) => {
    const target = path.relative(path.dirname(from), to);
    const graph = await graphOf({
      [from]: `import { a } from '${target.startsWith('.') ? target : `./${target}`}';\nexport const b = a;\n`,
      [to]: 'export const a = 1;\n',
    });
    expect(forbiddenImports(graph)).toEqual([`${from} → ${to}: ${reason}`]);
  });

  it('lets a feature know kit and context, the frame all features, and the view of the sheet its gestures', async () => {
    const graph = await graphOf({
      'src/views/kit/a.ts': 'export const a = 1;\n',
      'src/views/context/b.ts': "import { a } from '../kit/a.ts';\nexport const b = a;\n",
      'src/views/home/c.ts': "import { b } from '../context/b.ts';\nexport const c = b;\n",
      'src/views/frame/d.ts': "import { c } from '../home/c.ts';\nexport const d = c;\n",
      'src/views/sheet/gesture/e.ts': "import { b } from '../../context/b.ts';\nexport const e = b;\n",
      'src/views/sheet/view/f.ts': "import { e } from '../gesture/e.ts';\nexport const f = e;\n",
    });
    expect(forbiddenImports(graph)).toEqual([]);
  });

  it('finds a circle and a file that nobody runs', async () => {
    const graph = await graphOf({
      'src/main.tsx': "import './app/boot.ts';\n",
      'src/app/boot.ts': 'export {};\n',
      'src/model/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'src/model/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n",
    });
    expect(cycles(graph)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/a.ts']);
    expect(unreachable(graph, graph.files)).toEqual(['src/model/a.ts', 'src/model/b.ts']);
  });
});
