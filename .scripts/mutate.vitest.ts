/** How the unit tests run when the mutation tests run them: the quickest to notice something first, and none waits long in vain. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Property tests take the longest, and most mutants fall before their turn comes. */
class PropertiesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = (file: TestSpecification) => {
      const source = readFileSync(file.moduleId, 'utf8');
      return source.length + (source.includes('fast-check') ? 1_000_000 : 0);
    };
    return files.toSorted((a, b) => length(a) - length(b));
  }
}

const fewDraws: Plugin = {
  name: 'blanksheet:few-draws',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fast-check' && !importer?.endsWith('fewDraws.ts') ? path.resolve('.scripts/fewDraws.ts') : null,
};

export default defineConfig({
  plugins: [fewDraws],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // A worker for each file would load the same modules over and over, a thousand times a room.
    isolate: false,
    sequence: { sequencer: PropertiesLast },
    expect: { poll: { interval: 2, timeout: 2_000 } },
    testTimeout: 30_000,
  },
});
