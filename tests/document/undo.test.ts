// What undo takes back and what may be done again, worked out step by step.
import { describe, expect, it } from 'vitest';
import { dropRecords, type Edit, patchRecord, putRecord } from '../../src/edit/edit.ts';
import type { PersonId } from '../../src/model/ids.ts';
import { makeConcern, makePerson, makeStep } from '../../src/model/makeRecord.ts';
import { prune } from '../../src/model/prune.ts';
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

describe('a run of typing over several fields', () => {
  it('is one step, back in each of them', () => {
    const { document, nameNow } = renamedAndUndone();
    const type = (name: string, notes: string) =>
      document.commitTyping('card', (map) => patchRecord(map, 'people', ada, { name, notes }));
    type('A', '');
    type('A', 'm');
    type('Al', 'met');
    document.undo();
    expect([nameNow(), document.projection().people[ada]?.notes]).toEqual(['ada', '']);
    document.redo();
    expect([nameNow(), document.projection().people[ada]?.notes]).toEqual(['Al', 'met']);
  });
});

describe('undo beside the work of others', () => {
  const both = () => {
    const [here, there] = [openReplica(1), openReplica(2)];
    const exchange = () => {
      here.applyUpdate(there.encodeAll());
      there.applyUpdate(here.encodeAll());
    };
    here.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'ada' })));
    exchange();
    return { here, there, exchange };
  };
  const dropAda: Edit = (map) => prune(dropRecords(map, 'people', new Set([ada])));

  it('takes back that half of a step which is still ours', () => {
    const { here, there, exchange } = both();
    here.commit((map) => patchRecord(map, 'people', ada, { name: 'A.', notes: 'met' }));
    exchange();
    there.commit((map) => patchRecord(map, 'people', ada, { name: 'Ada Winter' }));
    exchange();
    expect(here.canUndo()).toBe(true);
    expect(here.undo()).toBe(true);
    expect(here.projection().people[ada]).toMatchObject({ name: 'Ada Winter', notes: '' });
  });

  it('says of a step of which nothing shows that it was overwritten, and takes no earlier one unasked', () => {
    const { here, there, exchange } = both();
    const ben = 'ben' as PersonId;
    here.commit((map) => putRecord(map, 'people', makePerson({ id: ben, name: 'ben' })));
    here.commit((map) => patchRecord(map, 'people', ben, { name: 'B.' }));
    here.commit((map) =>
      putRecord(map, 'concerns', makeConcern({ id: 'c' as never, person: ada, text: 'safe?', order: 'a0' })),
    );
    there.commit(dropAda);
    exchange();
    expect([here.undo(), here.overwritten()]).toEqual([false, { all: true }]);
    expect(here.projection().people[ben]?.name).toBe('B.');
    expect([here.undo(), here.overwritten()]).toEqual([true, null]);
    expect(here.projection().people[ben]?.name).toBe('ben');
  });

  it('gives a record that was deleted and put in again the words back that it had', () => {
    const document = openReplica(1);
    document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'ada' })));
    document.commit(dropAda);
    document.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'Other' })));
    document.undo();
    expect(document.projection().people[ada]).toBeUndefined();
    document.undo();
    expect(document.projection().people[ada]?.name).toBe('ada');
  });

  it('does not delete a record that was only hidden when it was put in again', () => {
    const { here, there, exchange } = both();
    const need = 'need' as never;
    const seat = { id: 's' as never, person: ada, step: need, role: 'initiator', order: 'a0' } as const;
    const lin: Edit = (map) => putRecord(map, 'people', makePerson({ id: ada, name: 'ada' }));
    here.commit((map) => putRecord(map, 'steps', makeStep({ id: need, name: '', order: 'a0' })));
    exchange();
    there.commit(dropAda);
    here.commit((map) => putRecord(map, 'seats', seat));
    exchange();
    expect(here.projection().seats).toEqual({});
    here.commit((map) => putRecord(lin(map), 'seats', seat));
    expect(Object.keys(here.projection().seats)).toEqual(['s']);
    here.undo();
    expect(here.projection().people).toEqual({});
    exchange();
    there.undo();
    exchange();
    expect(Object.keys(here.projection().seats)).toEqual(['s']);
  });
});
