// What may be done again, and until when.
import { describe, expect, it } from 'vitest';
import { patchRecord, putRecord } from '../../src/edit/edit.ts';
import type { PersonId } from '../../src/model/ids.ts';
import { makePerson } from '../../src/model/makeRecord.ts';
import { openReplica } from './randomEdits.ts';

const ada = 'ada' as PersonId;

/** Somebody whose name was changed, and changed back by undo. */
function renamedAndUndone() {
  const document = openReplica(1);
  document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'ada' })));
  document.commit((map) => patchRecord(map, 'people', ada, { name: 'Ada Winter' }));
  document.undo();
  const nameNow = () => document.projection().people[ada]?.name;
  return { document, nameNow };
}

describe('redo', () => {
  it('does again what was undone last', () => {
    const { document, nameNow } = renamedAndUndone();
    expect(nameNow()).toBe('ada');
    expect(document.canRedo()).toBe(true);
    expect(document.redo()).toBe(true);
    expect(nameNow()).toBe('Ada Winter');
    expect(document.canRedo()).toBe(false);
    expect(document.redo()).toBe(false);
  });

  it('has nothing left once something else was done, elsewhere in the map as well', () => {
    const { document, nameNow } = renamedAndUndone();
    document.commit((map) => patchRecord(map, 'people', ada, { notes: 'met at the fair' }));
    expect(document.canRedo()).toBe(false);
    expect(document.redo()).toBe(false);
    expect(nameNow()).toBe('ada');
  });

  it('has nothing left once something was typed', () => {
    const { document, nameNow } = renamedAndUndone();
    document.commitTyping('notes', (map) => patchRecord(map, 'people', ada, { notes: 'm' }));
    expect(document.canRedo()).toBe(false);
    expect(document.redo()).toBe(false);
    expect(nameNow()).toBe('ada');
  });
});

describe('a run of typing', () => {
  it('ends with an undo: what is typed after it is a step of its own', () => {
    const { document, nameNow } = renamedAndUndone();
    const type = (name: string) => document.commitTyping('name', (map) => patchRecord(map, 'people', ada, { name }));
    type('A');
    document.undo();
    type('B');
    type('Ba');
    document.undo();
    expect(nameNow()).toBe('ada');
    document.redo();
    expect(nameNow()).toBe('Ba');
  });

  it('ends with any other change, so that undo takes the two back one by one', () => {
    const { document, nameNow } = renamedAndUndone();
    const type = (name: string) => document.commitTyping('name', (map) => patchRecord(map, 'people', ada, { name }));
    type('A');
    document.commit((map) => patchRecord(map, 'people', ada, { notes: 'met' }));
    type('Ab');
    document.undo();
    expect(nameNow()).toBe('A');
    expect(document.projection().people[ada]?.notes).toBe('met');
  });
});
