/** Which places an entry's words may have, and what is said of the others. */
import { describe, expect, it } from 'vitest';
import { placesThere, wrongPlaces } from '../../../src/analysis/flow/entryPlaces.ts';

const NONE = { en: '', 'zh-CN': '' };
const ofStep = placesThere({ when: { stepKinds: ['budget'], profiles: ['global'] }, words: NONE });
const ofPerson = placesThere({ when: { parts: ['approver'] }, words: NONE });
const ofConcern = placesThere({ when: { each: 'concern-answered' }, words: { en: '{message}', 'zh-CN': '{concern}' } });
const told = (text: string, there = ofPerson) =>
  wrongPlaces(text, there).map(({ written, problem }) => `${written} ${problem}`);

describe('places of an entry', () => {
  it('about the step are those of the step and of the map', () => {
    expect(ofStep).toEqual(expect.arrayContaining(['step', 'customer', 'amount', 'approvers', 'initiator', 'byWhen']));
    expect(ofStep.filter((place) => ['who', 'title', 'opener', 'learnt', 'concern', 'term'].includes(place))).toEqual(
      [],
    );
  });

  it('about somebody are theirs as well, but for those of single records', () => {
    expect(ofPerson).toEqual(expect.arrayContaining(['who', 'title', 'gatekeeper', 'win', 'planned', 'amount']));
    expect(ofPerson).not.toContain('concern');
  });

  it('of the playbook are also those that came with it', () => {
    expect(ofConcern).toEqual(expect.arrayContaining(['who', 'concern', 'message']));
    expect(ofConcern).not.toContain('term');
  });
});

describe('what cannot be filled', () => {
  it.each([
    ['Show {who} the sample by {byWhen}', []],
    ['Show {whom} the sample', ['{whom} unknown']],
    ['{Who} and {Who} and {x1}', ['{Who} unknown', '{x1} unknown']],
    ['Answer {concern}', ['{concern} no-record']],
    ['Show {who the sample', ['{ stray']],
    ['给｛who｝看样品', ['｛ stray']],
    ['a } and {nobody}', ['{nobody} unknown', '} stray']],
    ['', []],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  it('is a place for people, where the entry is about the step', () => {
    expect(told('Ask {who} of {customer}', ofStep)).toEqual(['{who} nobody']);
  });
});
