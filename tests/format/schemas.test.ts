/** The published JSON Schemas: those of the present formats are what the code gives, those of former ones stay as they were. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/cli/schemaFiles.ts';

const folder = new URL('../../public/schema/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** SHA-256 of each schema of a former format, as it was published last. */
const FORMER: { readonly [name: string]: string } = {
  'map.1.schema.json': 'daacd5f736f646aa266e582dcd88ebc86071c1cb2a2bec16b348d8dd58b0f546',
  'our-side.1.schema.json': 'c671d9dea8c2b292cb04444b98a458bab7aade410aa946bda33e5fa1d279572a',
  'our-side.2.schema.json': 'ab39e5ff2ef527eb59b895613533ae94d52145dd1283035d1edbf2a8c3d4ddff',
};

describe('public/schema', () => {
  it('holds the schemas of the present formats and of all former ones, and no other file', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys(), ...Object.keys(FORMER)].sort());
  });

  it.each([...schemaFiles()])('%s is up to date (npx tsx src/cli/writeSchemas.ts)', (name, text) => {
    expect(read(name)).toBe(text);
  });

  it.each(Object.entries(FORMER))('%s is never changed', (name, hash) => {
    expect(createHash('sha256').update(read(name)).digest('hex')).toBe(hash);
  });

  it.each(readdirSync(folder))('%s asks for the version in its name', (name) => {
    const schema = JSON.parse(read(name)) as { readonly properties: { readonly version: unknown } };
    expect(schema.properties.version).toMatchObject({ const: Number(name.split('.')[1]) });
  });
});
