/** The published JSON Schemas are those that the schemas in the code give. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/cli/schemaFiles.ts';

const folder = new URL('../../public/schema/', import.meta.url);

describe('public/schema', () => {
  it('holds these files and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys()].sort());
  });

  it.each([...schemaFiles()])('%s is up to date (npx tsx src/cli/writeSchemas.ts)', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });
});
