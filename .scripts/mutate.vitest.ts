/** How the unit tests run when the mutation tests run them: the quickest to notice something first, and none waits long in vain. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Property tests take a hundred times as long as all others, and most mutants fall before their turn comes. */
class PropertiesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = (file: TestSpecification) => {
      const source = readFileSync(file.moduleId, 'utf8');
      return source.length + (source.includes('fast-check') ? 1_000_000 : 0);
    };
    return files.toSorted((a, b) => length(a) - length(b));
  }
}

export default defineConfig({
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
