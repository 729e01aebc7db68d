/** Documents as each storage format wrote them, update by update, are shown and written on without loss. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readUpdates } from '../../src/document/bytes.ts';
import { createDocument, type OpenDocument } from '../../src/document/document.ts';
import { MAP_SCHEMA } from '../../src/document/mapSchema.ts';
import { OUR_SIDE_SCHEMA } from '../../src/document/ourSideSchema.ts';
import type { DocumentSchema } from '../../src/document/schema.ts';
import { setLeaning } from '../../src/edit/setLeaning.ts';
import { setPerson } from '../../src/edit/setPerson.ts';
import { parseMap } from '../../src/format/parseMap.ts';
import { parseOurSide } from '../../src/format/parseOurSide.ts';
import { MAP_VERSION, OUR_SIDE_VERSION } from '../../src/format/versions.ts';
import type { PersonId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { assert } from '../../src/shared/assert.ts';
import type { Day } from '../../src/shared/day.ts';

const at = (name: string) => new URL(`../fixtures/files/${name}`, import.meta.url);
const read = (name: string) => readFileSync(at(name), 'utf8');
const updatesOf = (name: string): readonly Uint8Array[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => new Uint8Array(Buffer.from(line, 'base64')));
const upTo = (version: number) => Array.from({ length: version }, (_, place) => place + 1);

function opened<Value extends object>(schema: DocumentSchema<Value>, updates: readonly Uint8Array[], id = 'full') {
  const document = createDocument(schema, id, { checked: true, replica: 77 });
  document.applyUpdate(readUpdates(updates).whole);
  return document;
}

/** What a cell holds, whatever this program makes of it. */
function stored(document: OpenDocument<BuyingMap>, table: string, key: string): unknown {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, document.encodeAll());
  return doc.getMap(table).get(key);
}

describe.each(upTo(MAP_VERSION))('a map that storage format %i wrote', (version) => {
  const name = `full-map.${version}`;

  it('shows what its file shows', () => {
    expect(existsSync(at(`${name}.updates.txt`))).toBe(true);
    const file = parseMap(read(`${name}.json`), '2040-01-01' as Day);
    assert(file.ok, 'the frozen map is read');
    const document = opened(MAP_SCHEMA, updatesOf(`${name}.updates.txt`), file.value.id);
    expect(document.projection()).toEqual(file.value);
    expect(document.setAside()).toBe(0);
  });
});

describe.each(upTo(OUR_SIDE_VERSION))('our side as storage format %i wrote it', (version) => {
  it('shows what its file shows', () => {
    const file = parseOurSide(read(`full-our-side.${version}.json`));
    assert(file.ok, 'the frozen file is read');
    expect(opened(OUR_SIDE_SCHEMA, updatesOf(`full-our-side.${version}.updates.txt`)).projection()).toEqual(file.value);
  });
});

describe('one competitor, as format 1 stored it', () => {
  const updates = updatesOf('full-map.1.updates.txt');
  const open = () => opened(MAP_SCHEMA, updates);
  const of = (document: OpenDocument<BuyingMap>, person: string) => document.projection().people[person]?.competitors;
  const ada = 'ada' as PersonId;

  it('is shown as the first of several; nothing is written for looking at it', () => {
    const document = open();
    expect(of(document, 'ada')).toEqual([{ name: 'Orchid Soft', kind: 'rival' }]);
    expect(of(document, 'bao')).toEqual([{ name: '', kind: 'rival' }]);
    expect(of(document, 'cui')).toEqual([]);
    expect(document.commit((map) => setPerson(map, { person: ada, patch: {} }))).toBe(false);
    expect(stored(document, 'people', 'competitors:ada')).toBeUndefined();
  });

  it('counts no more once the field itself was written, and stays in the document', () => {
    const document = open();
    document.commit((map) => setLeaning(map, { person: ada, to: null }));
    expect(of(document, 'ada')).toEqual([]);
    expect(stored(document, 'people', 'competitor:ada')).toBe('Orchid Soft');
    document.undo();
    expect(of(document, 'ada')).toEqual([{ name: 'Orchid Soft', kind: 'rival' }]);
    document.redo();
    expect(of(document, 'ada')).toEqual([]);
  });

  it('written by an older tab meanwhile is shown where nothing newer stands, and hurts nothing where it does', () => {
    const [here, there] = [open(), new Y.Doc()];
    for (const update of updates) Y.applyUpdate(there, update);
    here.commit((map) => setLeaning(map, { person: ada, to: 'Ostwind' }));
    there.getMap('people').set('competitor:ada', 'Kestrel');
    there.getMap('people').set('competitor:cui', 'Kestrel');
    there.getMap('people').set('competitor:dee', { not: 'a name' });
    here.applyUpdate(Y.encodeStateAsUpdate(there));
    expect(of(here, 'ada')).toEqual([{ name: 'Ostwind', kind: 'rival' }]);
    expect(of(here, 'cui')).toEqual([{ name: 'Kestrel', kind: 'rival' }]);
    expect(of(here, 'dee')).toEqual([]);
  });

  it('comes back with a person whom another tab deleted', () => {
    const document = open();
    document.commit((map) => {
      const { bao: _, ...people } = map.people;
      return { ...map, people, seats: {}, relations: {}, contacts: {}, accountLines: {} };
    });
    document.undo();
    expect(of(document, 'bao')).toEqual([{ name: '', kind: 'rival' }]);
  });
});
