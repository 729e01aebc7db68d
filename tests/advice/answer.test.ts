/** What answers write, beyond making a finding silent. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/advice/answer.ts';
import type { AskOf, NewId } from '../../src/advice/ask.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { linksOf, orderOf } from '../fixtures/drawn.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const id = (name: string) => asId<never>(name);
const newId = (): NewId => {
  let last = 0;
  return <Id extends string>() => {
    last += 1;
    return `new${last}` as Id;
  };
};
const map = sketch({
  people: { lin: 'finance identified', gao: 'met' },
  steps: { need: 'need', pick: 'selection', sign: 'budget' },
  seats: ['lin approver sign'],
});
const seatsOf = (of: BuyingMap) =>
  Object.values(of.seats).map((seat) => `${of.people[seat.person]?.name} ${seat.role} ${seat.step}`);

describe('answer', () => {
  it('seats somebody who is there already without making them anew', () => {
    const ask: AskOf<'somebody'> = { kind: 'somebody', role: 'initiator', step: id('need'), newStep: 'need' };
    const next = answer(ask, { is: 'known', person: id('gao') }, newId())(map);
    expect(next.people).toBe(map.people);
    expect(seatsOf(next)).toEqual(['Lin approver sign', 'Gao initiator need']);
    expect(answer(ask, { is: 'known', person: id('gone') }, newId())(map)).toBe(map);
  });

  it('makes a step for somebody where there is none', () => {
    const ask: AskOf<'somebody'> = { kind: 'somebody', role: 'approver', step: null, newStep: 'approval' };
    const next = answer(ask, { is: 'new', name: 'He Min', title: 'Director' }, newId())(sketch({}));
    expect(Object.values(next.steps)).toMatchObject([{ kind: 'approval', name: '' }]);
    expect(Object.values(next.people)).toMatchObject([{ name: 'He Min', title: 'Director', stance: 'unknown' }]);
  });

  it('makes that step behind the last one that the purchase comes to', () => {
    const fork = sketch({
      fields: { amount: 800_000 },
      people: { lin: '' },
      steps: { need: 'need', report: 'budget', sign: 'budget' },
      links: ['need > report : above 300000', 'need > sign : up-to 300000'],
    });
    const ask: AskOf<'somebody'> = { kind: 'somebody', role: 'approver', step: null, newStep: 'payment' };
    const next = answer(ask, { is: 'known', person: id('lin') }, newId())(fork);
    expect(orderOf(next)).toBe('need report new3 sign');
    expect(linksOf(next)).toContain('report > new3');
  });

  it('fills a function where it usually sits, and leaves somebody known in their seats', () => {
    const ask: AskOf<'functions'> = { kind: 'functions', functions: ['procurement', 'legal', 'it'] };
    const next = answer(
      ask,
      [
        { function: 'procurement', who: { is: 'new', name: 'He Min' }, role: 'approver' },
        { function: 'legal', who: { is: 'new', name: 'Su Ya' } },
        { function: 'it', who: { is: 'known', person: id('gao') } },
      ],
      newId(),
    )(map);
    expect(seatsOf(next)).toEqual(['Lin approver sign', 'He Min approver pick', 'Su Ya informed sign']);
    expect(next.people.gao?.function).toBe('it');
  });

  describe('hands the seats of somebody who has left', () => {
    const drawn = sketch({
      people: {
        lin: { function: 'finance', title: 'CFO', left: true, kp: true, stance: 'champion', owner: id('wu') },
        gao: '',
      },
      steps: { need: 'need', sign: 'budget', paper: 'contract' },
      seats: ['lin approver sign', 'lin informed paper', 'gao informed paper', 'gao initiator need'],
      concerns: { lin: [['When does it pay?']] },
    });
    const ask: AskOf<'successor'> = { kind: 'successor', person: id('lin') };

    it('to somebody new, who has the post and nothing of the person', () => {
      const next = answer(ask, { is: 'new', name: 'He Min' }, newId())(drawn);
      expect(seatsOf(next)).toEqual([
        'He Min approver sign',
        'He Min informed paper',
        'Gao informed paper',
        'Gao initiator need',
      ]);
      expect(next.people.new1).toMatchObject({
        name: 'He Min',
        title: 'CFO',
        function: 'finance',
        owner: 'wu',
        kp: false,
        stance: 'unknown',
        left: false,
      });
      expect(next.people.lin).toEqual({ ...drawn.people.lin, kp: false });
      expect(next.concerns).toBe(drawn.concerns);
      const titled = answer(ask, { is: 'new', name: 'He Min', title: 'Acting CFO' }, newId())(drawn);
      expect(titled.people.new1?.title).toBe('Acting CFO');
    });

    it('to somebody known, once where they sit already', () => {
      const next = answer(ask, { is: 'known', person: id('gao') }, newId())(drawn);
      expect(seatsOf(next)).toEqual(['Gao approver sign', 'Gao informed paper', 'Gao initiator need']);
      expect(next.people.gao).toBe(drawn.people.gao);
    });

    it('to nobody, and they are gone', () => {
      const next = answer(ask, { is: 'nobody' }, newId())(drawn);
      expect(seatsOf(next)).toEqual(['Gao informed paper', 'Gao initiator need']);
      expect(next.people.lin?.kp).toBe(false);
    });

    it('to nobody at all when one of the two is not there any more', () => {
      const gone: AskOf<'successor'> = { kind: 'successor', person: id('gone') };
      expect(answer(gone, { is: 'new', name: 'He Min' }, newId())(drawn)).toBe(drawn);
      expect(answer(gone, { is: 'nobody' }, newId())(drawn)).toBe(drawn);
      expect(answer(ask, { is: 'known', person: id('gone') }, newId())(drawn)).toBe(drawn);
    });
  });

  it('raises how far we have come, and never lowers it', () => {
    const ask: AskOf<'contact'> = {
      kind: 'contact',
      people: [id('lin'), id('gao')],
      status: 'took-place',
      day: asDay('2026-05-11'),
      topic: 'value',
      level: 'contacted',
      ours: [id('wu')],
      namesOneOfOurs: false,
    };
    const aligned = answer(ask, { day: ask.day, topics: ['price'], level: 'aligned' }, newId())(map);
    expect(Object.values(aligned.contacts)).toMatchObject([
      { people: ['lin', 'gao'], topics: ['value', 'price'], ours: [], status: 'took-place' },
    ]);
    expect([aligned.people.lin?.contact, aligned.people.gao?.contact]).toEqual(['aligned', 'aligned']);
    const met = answer(ask, { day: ask.day, topics: [], level: 'met' }, newId())(aligned);
    expect(met.people.lin?.contact).toBe('aligned');
    const planned = answer({ ...ask, status: 'planned' }, { day: ask.day, topics: [], level: 'met' }, newId())(map);
    expect(planned.people).toBe(map.people);
  });

  it('takes a contact out of a quiet time in the way that was chosen', () => {
    const quiet = sketch({
      people: { lin: '' },
      contacts: [
        { with: ['lin'], day: '2026-05-01' },
        { with: ['lin'], day: '2026-05-02' },
        { with: ['lin'], day: '2026-05-03' },
        { with: ['lin'], day: '2026-05-04' },
      ],
    });
    const next = answer(
      { kind: 'quiet-contacts', person: id('lin'), contacts: [] },
      [
        { contact: id('contact.1'), instead: 'day', day: asDay('2026-06-01') },
        { contact: id('contact.2'), instead: 'written-question' },
        { contact: id('contact.3'), instead: 'none' },
      ],
      newId(),
    )(quiet);
    expect(next.contacts['contact.1']?.day).toBe('2026-06-01');
    expect(next.contacts['contact.2']?.writtenQuestion).toBe(true);
    expect(next.contacts['contact.3']).toBeUndefined();
    expect(next.contacts['contact.4']).toBe(quiet.contacts['contact.4']);
  });

  it('writes a single figure, function or owner', () => {
    expect(answer({ kind: 'amount' }, 5000, newId())(map).fields.amount).toBe(5000);
    const person = id('lin');
    expect(answer({ kind: 'function', person }, 'it', newId())(map).people.lin?.function).toBe('it');
    expect(
      answer({ kind: 'competitor', person }, { leansTo: 'Orchid Soft' }, newId())(map).people.lin?.competitors,
    ).toEqual([{ name: 'Orchid Soft', kind: 'rival' }]);
    const owned = answer({ kind: 'owner', people: [person, id('gao')], choices: [] }, id('wu'), newId())(map);
    expect([owned.people.lin?.owner, owned.people.gao?.owner]).toEqual(['wu', 'wu']);
  });
});
