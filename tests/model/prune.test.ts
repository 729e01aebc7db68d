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
  terms: {
    t: make.makeTerm({ id: id('t'), step: id('need'), text: 'escrow', order }),
    u: make.makeTerm({ id: id('u'), step: id('sign'), person: id('ada'), text: 'sixty days', order }),
  },
  accountLines: {
    a: make.makeAccountLine({ id: id('a'), kind: 'income', order }),
    b: make.makeAccountLine({ id: id('b'), kind: 'income', person: id('ada'), order }),
  },
  laneEdits: {
    e: make.makeLaneEdit({ id: id('e'), step: id('need'), lane: 'action', item: 'x', order }),
  },
  places: { ada: { id: id('ada'), x: 1, y: 2 } },
  tasks: { do: make.makeTask({ id: id('do'), text: 'call', people: [id('ada'), id('ben')], step: id('need'), order }) },
  questions: { ask: make.makeQuestion({ id: id('ask'), question: 'ask', person: id('ada'), step: id('need'), order }) },
  moments: { board: make.makeMoment({ id: id('board'), day: id('2026-11-09'), minute: 0 }) },
  chapters: {
    one: make.makeChapter({ id: id('one'), moment: id('board'), people: [id('ada')], step: id('need'), order }),
  },
  sources: {
    ofAda: make.makeFactSource({ id: id('ofAda'), table: 'people', record: 'ada', field: 'limit' }),
    ofSeat: make.makeFactSource({ id: id('ofSeat'), table: 'seats', record: 's', field: 'role' }),
    ofMap: make.makeFactSource({ id: id('ofMap'), table: 'fields', record: '', field: 'amount', person: id('ada') }),
  },
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
      'terms.u',
      'accountLines.a',
      'laneEdits.e',
      'waivers.w',
      'tasks.do',
      'questions.ask',
      'moments.board',
      'chapters.one',
      'sources.ofMap',
    ]);
    expect(left.contacts.c?.people).toEqual(['ben']);
    expect(left.terms.u).toEqual({ ...whole.terms.u, person: null });
    expect(left.tasks.do).toEqual({ ...whole.tasks.do, people: ['ben'] });
    expect(left.questions.ask).toEqual({ ...whole.questions.ask, person: null });
    expect(left.sources.ofMap).toEqual({ ...whole.sources.ofMap, person: null });
    expect(left.steps).toBe(whole.steps);
  });

  it('takes along what hangs on a step', () => {
    const gone = ids(whole).filter((one) => !ids(prune(without('steps', 'need'))).includes(one));
    expect(gone).toEqual(['steps.need', 'links.l', 'seats.s', 'terms.t', 'laneEdits.e', 'sources.ofSeat']);
    const left = prune(without('steps', 'need'));
    expect([left.tasks.do?.step, left.questions.ask?.step]).toEqual([null, null]);
  });

  it('keeps in a chapter who and what was in the light then, and takes the chapter along with its moment', () => {
    const left = prune(prune({ ...without('people', 'ada'), steps: {} }));
    expect(left.chapters.one).toBe(whole.chapters.one);
    expect(prune({ ...whole, moments: {} }).chapters).toEqual({});
  });

  it('keeps a task of which nobody is left', () => {
    expect(prune({ ...whole, people: {} }).tasks.do).toMatchObject({ text: 'call', people: [] });
  });

  it('does not take a person for a step', () => {
    const seat = { id: id('s'), person: id('ada'), step: id('ben'), role: 'initiator' as const, order };
    expect(prune({ ...whole, seats: { s: seat } }).seats).toEqual({});
  });
});
