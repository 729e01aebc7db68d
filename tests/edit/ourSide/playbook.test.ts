// What a hand does to the playbook: entries of it reworded, switched off, given another day; entries of our own; another playbook read in.
import { describe, expect, it } from 'vitest';
import { addOwnEntry } from '../../../src/edit/ourSide/addOwnEntry.ts';
import { comparePlaybooks, mergePlaybook } from '../../../src/edit/ourSide/mergePlaybook.ts';
import { dropEntry, keepOurWords, rewordEntry, setEntryDay, switchEntry } from '../../../src/edit/ourSide/setEntry.ts';
import { setOwnEntry, wordOwnEntry } from '../../../src/edit/ourSide/setOwnEntry.ts';
import { BLANK_OUR_SIDE, type OurSide, ownEntryId } from '../../../src/model/ourSide.ts';

const entry = 'need.first-talk';
const shipped = { en: 'Meet {who}', 'zh-CN': '拜访{who}' };
const day = { anchor: 'begin', days: 2 } as const;
const reword = (ours: OurSide, text: string, words = shipped) =>
  rewordEntry(ours, { entry, shipped: words, language: 'en', text });

describe('an entry of the playbook', () => {
  it('is reworded in one language, and notes what the playbook said', () => {
    const ours = reword(BLANK_OUR_SIDE, 'See {who} first');
    expect(ours.playbook[entry]).toEqual({ id: entry, words: { en: 'See {who} first' }, off: false, shipped });
  });

  it.each(['', '  ', shipped.en])('leaves no record where its words are as they were (%j)', (text) => {
    expect(reword(reword(BLANK_OUR_SIDE, 'See {who}'), text).playbook).toEqual({});
  });

  it('keeps switch and day where the words are taken back, and then notes nothing of the playbook', () => {
    const ours = setEntryDay(switchEntry(reword(BLANK_OUR_SIDE, 'See {who}'), { entry, off: true }), { entry, day });
    expect(reword(ours, '').playbook[entry]).toEqual({ id: entry, words: {}, off: true, day });
  });

  it('leaves no record once switch and day are as they were', () => {
    const ours = setEntryDay(switchEntry(BLANK_OUR_SIDE, { entry, off: true }), { entry, day });
    expect(setEntryDay(switchEntry(ours, { entry, off: false }), { entry, day: null }).playbook).toEqual({});
    expect(switchEntry(BLANK_OUR_SIDE, { entry, off: false })).toBe(BLANK_OUR_SIDE);
  });

  it('keeps our words when the playbook’s have been seen to change', () => {
    const later = { ...shipped, en: 'Call {who}' };
    const ours = keepOurWords(reword(BLANK_OUR_SIDE, 'See {who}'), { entry, shipped: later });
    expect(ours.playbook[entry]).toMatchObject({ words: { en: 'See {who}' }, shipped: later });
  });

  it('is put back with one edit', () => {
    expect(dropEntry(switchEntry(reword(BLANK_OUR_SIDE, 'X'), { entry, off: true }), { entry }).playbook).toEqual({});
  });
});

describe('an entry of our own', () => {
  const id = ownEntryId('7');
  const ours = addOwnEntry(BLANK_OUR_SIDE, { id });

  it('is done with somebody of theirs until somebody says otherwise', () => {
    expect(ours.playbook[id]?.gates?.acts).toEqual(['approaches']);
    expect(ours.playbook[id]?.own).toMatchObject({ lane: 'action', parts: [], asks: null });
  });

  it('takes no other’s place, and no id of the playbook’s', () => {
    const worded = wordOwnEntry(ours, { entry: id, language: 'en', text: 'Bring it' });
    expect(addOwnEntry(worded, { id })).toBe(worded);
    expect(addOwnEntry(ours, { id: entry })).toBe(ours);
  });

  it('is changed field by field, and what need not be given is taken back', () => {
    const changed = setOwnEntry(ours, {
      entry: id,
      own: { lane: 'information', parts: ['approver'] },
      gates: { sorts: ['person'] },
      patch: { learns: true, place: 'last', day },
    });
    expect(changed.playbook[id]).toEqual({
      id,
      words: {},
      off: false,
      own: { lane: 'information', stepKinds: [], parts: ['approver'], functions: [], asks: null },
      gates: { acts: ['approaches'], sorts: ['person'], procedures: [], profiles: [], offers: [] },
      learns: true,
      place: 'last',
      day,
    });
    const back = setOwnEntry(changed, { entry: id, patch: { learns: undefined, place: undefined, day: undefined } });
    expect(Object.keys(back.playbook[id] ?? {})).toEqual(['id', 'words', 'off', 'own', 'gates']);
  });

  it('does not come back once it has gone', () => {
    const gone = dropEntry(ours, { entry: id });
    expect(setOwnEntry(gone, { entry: id, patch: { off: true } })).toBe(gone);
    expect(wordOwnEntry(gone, { entry: id, language: 'en', text: 'X' })).toBe(gone);
  });

  it('is left alone by what changes entries of the playbook', () => {
    expect(switchEntry(ours, { entry: id, off: true })).toBe(ours);
    expect(rewordEntry(ours, { entry: id, shipped, language: 'en', text: 'X' })).toBe(ours);
  });
});

describe('another playbook', () => {
  const make = (id: string, en: string) => ({ id, words: { en }, off: false });
  const ours: OurSide = {
    ...BLANK_OUR_SIDE,
    playbook: { a: make('a', 'A'), b: make('b', 'B'), c: make('c', 'C') },
  };
  const theirs = { b: make('b', 'B'), c: make('c', 'other'), d: make('d', 'D') };

  it('is held against ours by id; what we alone have is not touched on', () => {
    expect(comparePlaybooks(ours.playbook, theirs)).toEqual({ added: ['d'], same: ['b'], differing: ['c'] });
  });

  it('adds what is new and overwrites what was named alone', () => {
    const words = (side: OurSide) =>
      Object.fromEntries(Object.values(side.playbook).map((one) => [one.id, one.words.en]));
    expect(words(mergePlaybook(ours, { theirs, over: [] }))).toEqual({ a: 'A', b: 'B', c: 'C', d: 'D' });
    expect(words(mergePlaybook(ours, { theirs, over: ['c'] }))).toEqual({ a: 'A', b: 'B', c: 'other', d: 'D' });
    expect(mergePlaybook(ours, { theirs: { b: make('b', 'B') }, over: [] })).toBe(ours);
  });
});
