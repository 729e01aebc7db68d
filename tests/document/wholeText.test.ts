// Text that storing would change: half of a character is mended where it is written, so that what is shown is what is kept.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDocument } from '../../src/document/document.ts';
import { MAP_SCHEMA } from '../../src/document/mapSchema.ts';
import { patchFields, patchRecord, putRecord } from '../../src/edit/edit.ts';
import type { ConcernId, PersonId } from '../../src/model/ids.ts';
import { makeConcern, makePerson } from '../../src/model/makeRecord.ts';
import { blankMap } from '../../src/model/map.ts';
import { MAP_ID, openReplica, SEED } from './randomEdits.ts';

const ada = 'ada' as PersonId;
const watched = () => {
  const onMended = vi.fn();
  return { onMended, here: createDocument(MAP_SCHEMA, MAP_ID, { checked: true, replica: 1, onMended }) };
};

/** Whole characters and halves, in any order: two halves next to each other may make a whole one. */
const texts = fc
  .array(fc.constantFrom('A', '王', '😀', '\ud83d', '\ude00', '\udbff', '\ufffd', ' '), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('half of a character', () => {
  it('is written as � and told, whether typed into a record, a list within it, or the map itself', () => {
    const { here, onMended } = watched();
    here.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: 'A\ud83dB' })));
    expect(here.projection().people[ada]?.name).toBe('A\ufffdB');
    expect(onMended).toHaveBeenCalledTimes(1);
    here.commitTyping('notes', (map) => patchRecord(map, 'people', ada, { notes: '\ude00 they said' }));
    expect(here.projection().people[ada]?.notes).toBe('\ufffd they said');
    here.commit((map) => patchRecord(map, 'people', ada, { competitors: [{ name: 'Rival\ud83d', kind: 'rival' }] }));
    expect(here.projection().people[ada]?.competitors).toEqual([{ name: 'Rival\ufffd', kind: 'rival' }]);
    here.commit((map) => patchFields(map, { customer: '\udbff' }));
    expect(here.projection().fields.customer).toBe('\ufffd');
    expect(onMended).toHaveBeenCalledTimes(4);
  });

  it('is mended in a file that is opened, which may spell it out', () => {
    const { here, onMended } = watched();
    const map = blankMap(MAP_ID);
    here.seed({ ...map, fields: { ...map.fields, name: JSON.parse('"Linden \\ud83d Works"') } });
    expect(here.projection().fields.name).toBe('Linden \ufffd Works');
    expect(onMended).toHaveBeenCalled();
  });

  it('does not touch whole characters, and is no change where � stands already', () => {
    const { here, onMended } = watched();
    here.commit((map) => putRecord(map, 'people', makePerson({ id: ada, name: '𠮷野 😀' })));
    expect(here.projection().people[ada]?.name).toBe('𠮷野 😀');
    expect(onMended).not.toHaveBeenCalled();
    here.commit((map) => patchRecord(map, 'people', ada, { name: 'A\ufffd' }));
    expect(here.commit((map) => patchRecord(map, 'people', ada, { name: 'A\ud83d' }))).toBe(false);
  });

  it('never makes what is shown here differ from what another tab and the next start read', () => {
    const id = 'c' as ConcernId;
    fc.assert(
      fc.property(fc.array(texts, { minLength: 4, maxLength: 4 }), ([name = '', text = '', note = '', title = '']) => {
        const [{ here, onMended }, there] = [watched(), openReplica(2)];
        here.commit((map) => {
          const withAda = putRecord(map, 'people', makePerson({ id: ada, name, notes: note }));
          return putRecord(withAda, 'concerns', makeConcern({ id, person: ada, order: 'a0', text }));
        });
        here.commitTyping('title', (map) => patchRecord(map, 'people', ada, { title }));
        there.applyUpdate(here.encodeAll());
        expect(there.projection()).toEqual(here.projection());
        expect(onMended.mock.calls.length > 0).toBe([name, text, note, title].some((each) => /\p{Cs}/u.test(each)));
        here.undo();
        there.applyUpdate(here.encodeAll());
        expect(there.projection()).toEqual(here.projection());
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
