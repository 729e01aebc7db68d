// Pruning: what hangs on nothing is left out, and nothing else.
import { describe, expect, it } from 'vitest';
import * as make from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import { prune } from '../../src/model/prune.ts';

const id = (text: string) => text as never;
const order = 'a0';

const whole: BuyingMap = {
  ...blankMap(id('m')),
  people: {
    ada: make.makePerson({ id: id('ada'), name: 'Ada' }),
    ben: make.makePerson({ id: id('ben'), name: 'Ben' }),
  },
  steps: {
    need: make.makeStep({ id: id('need'), name: 'need', order }),
    sign: make.makeStep({ id: id('sign'), name: 'sign', order }),
  },
  links: { l: make.makeLink({ id: id('l'), from: id('need'), to: id('sign') }) },
  seats: { s: { id: id('s'), person: id('ada'), step: id('need'), role: 'initiator', order } },
  relations: { r: make.makeRelation({ id: id('r'), kind: 'influence', from: id('ada'), to: id('ben') }) },
  contacts: {
    c: make.makeContact({ id: id('c'), people: [id('ada'), id('ben')], day: id('2026-11-02'), status: 'planned' }),
    d: make.makeContact({ id: id('d'), people: [id('ada')], day: id('2026-11-03'), status: 'planned' }),
  },
  concerns: { q: make.makeConcern({ id: id('q'), person: id('ada'), text: 'risk', order }) },
  terms: { t: make.makeTerm({ id: id('t'), step: id('need'), text: 'escrow', order }) },
  accountLines: {
    a: make.makeAccountLine({ id: id('a'), kind: 'income', order }),
    b: make.makeAccountLine({ id: id('b'), kind: 'income', person: id('ada'), order }),
  },
  laneEdits: {
    e: make.makeLaneEdit({ id: id('e'), step: id('need'), lane: 'action', item: 'x', order }),
  },
  places: { ada: { id: id('ada'), x: 1, y: 2 } },
  waivers: { w: { id: id('w'), finding: 'not-placed:ada', reason: 'known' } },
};

const without = (table: 'people' | 'steps', gone: string): BuyingMap => {
  const { [gone]: _gone, ...kept } = whole[table] as { readonly [id: string]: unknown };
  return { ...whole, [table]: kept };
};

const ids = (map: BuyingMap) =>
  Object.entries(map).flatMap(([table, records]) =>
    table === 'id' || table === 'fields' ? [] : Object.keys(records).map((record) => `${table}.${record}`),
  );

describe('prune', () => {
  it('hands back the very map when nothing dangles', () => {
    expect(prune(whole)).toBe(whole);
    expect(prune(prune(without('people', 'ada')))).toEqual(prune(without('people', 'ada')));
  });

  it('takes along what hangs on a person, and leaves them out of contacts with others', () => {
    const left = prune(without('people', 'ada'));
    expect(ids(left)).toEqual([
      'people.ben',
      'steps.need',
      'steps.sign',
      'links.l',
      'contacts.c',
      'terms.t',
      'accountLines.a',
      'laneEdits.e',
      'waivers.w',
    ]);
    expect(left.contacts.c?.people).toEqual(['ben']);
    expect(left.steps).toBe(whole.steps);
  });

  it('takes along what hangs on a step', () => {
    const gone = ids(whole).filter((one) => !ids(prune(without('steps', 'need'))).includes(one));
    expect(gone).toEqual(['steps.need', 'links.l', 'seats.s', 'terms.t', 'laneEdits.e']);
  });

  it('does not take a person for a step', () => {
    const seat = { id: id('s'), person: id('ada'), step: id('ben'), role: 'initiator' as const, order };
    expect(prune({ ...whole, seats: { s: seat } }).seats).toEqual({});
  });
});
