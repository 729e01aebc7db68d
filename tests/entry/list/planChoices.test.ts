// What somebody chose before a list is added, who a line is about when others above have the name, and what each line brings.
import { describe, expect, it } from 'vitest';
import { addListed } from '../../../src/edit/clipboard/addListed.ts';
import { type Choices, NO_CHOICES, OUTSIDE, type Where, type Who } from '../../../src/entry/list/choices.ts';
import { drawOnce, planList, toListed } from '../../../src/entry/list/planList.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';
import { pastedList } from '../../fixtures/pastedList.ts';

const map = sketch({
  people: { lin: { name: 'Lin Wei', function: 'sales' } },
  steps: { need: { name: 'The need', kind: 'need' }, money: { name: 'The money', kind: 'budget' } },
  seats: ['lin initiator need'],
});

function planned(text: string, choices: Partial<Choices> = {}, on: BuyingMap = map) {
  const { rows } = pastedList(text, { steps: mapIndex(on).steps.map(({ name }) => name) });
  const plan = planList(on, rows, { ...NO_CHOICES, ...choices });
  let drawn = 0;
  const after = addListed(
    on,
    toListed(
      on,
      plan,
      drawOnce(() => `new.${++drawn}`),
    ),
  );
  const people = Object.values(after.people).filter(({ id }) => !on.people[id]);
  return { ...plan, after, people };
}
/** Each step with who sits there, by name. */
const seated = ({ after }: { readonly after: BuyingMap }) =>
  mapIndex(after).steps.map(({ id, name }) => [
    name,
    ...mapIndex(after)
      .seatsOfStep(id)
      .map((seat) => `${after.people[seat.person]?.name} ${seat.role}`),
  ]);
const whoOf = (text: string, choices: Partial<Choices> = {}, on: BuyingMap = map) =>
  planned(text, choices, on).lines.map(({ who }) => (who === null ? 'new' : 'line' in who ? who.line : who.person.id));

const step = (id: string): Where => ({ kind: 'step', id: asId(id) });
const SIGN: Where = { kind: 'new', name: 'Sign' };

describe('where a line goes', () => {
  it('is where it was put by hand, whatever it says', () => {
    const text = 'Ann\t\t\tApprover\tThe money\nBob\t\t\tApprover\tThe money\nCy\t\t\tApprover\tThe money';
    const plan = planned(text, {
      where: new Map<number, Where>([
        [1, OUTSIDE],
        [2, step('need')],
        [3, SIGN],
      ]),
    });
    expect(seated(plan)).toEqual([
      ['The need', 'Lin Wei initiator', 'Bob approver'],
      ['The money'],
      ['Sign', 'Cy approver'],
    ]);
    expect(plan.people.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Cy']);
    expect(plan.lines.map(({ role }) => role)).toEqual([null, 'approver', 'approver']);
  });

  it('is one new step for all that name it, however it is written', () => {
    const plan = planned('Ann\t\t\t\tSign off\nBob\t\t\t\tSIGN  OFF\nCy', { rest: { kind: 'new', name: 'Sign Off' } });
    expect(plan.newSteps).toEqual(['Sign off']);
    expect(seated(plan).at(-1)).toEqual(['Sign off', 'Ann approver', 'Bob approver', 'Cy approver']);
  });

  it('is outside for an opinion holder, and the chosen step only for whom the list names none', () => {
    const plan = planned('Ann, key opinion holder\nBob, the money\nCy', { rest: step('need') });
    expect(seated(plan)).toEqual([
      ['The need', 'Lin Wei initiator', 'Cy informed'],
      ['The money', 'Bob approver'],
    ]);
    expect(plan.lines[0]?.where).toEqual(OUTSIDE);
  });

  it('is a first step for somebody with a role on a map that has none', () => {
    const plan = planned('Ann, approver\nBob', {}, sketch({}));
    expect(plan.newSteps).toEqual(['']);
    expect(seated(plan)).toEqual([['', 'Ann approver']]);
    expect(mapIndex(plan.after).steps[0]?.kind).toBe('need');
  });

  it('makes new steps of the kinds to which their names point', () => {
    const { after } = planned('Ann\t\t\t\tLook around\nBob\t\t\t\t付款\nCy\t\t\t\tFriday', {}, sketch({}));
    expect(mapIndex(after).steps.map(({ kind }) => kind)).toEqual(['search', 'payment', 'custom']);
  });

  it('is a step alone where a line names nobody', () => {
    const plan = planned('Name\tStep\n\tSign\nAnn\tThe money');
    expect(seated(plan)).toEqual([['The need', 'Lin Wei initiator'], ['The money', 'Ann approver'], ['Sign']]);
    expect(plan.people.map(({ name }) => name)).toEqual(['Ann']);
    expect(plan.lines.map(({ role }) => role)).toEqual([null, 'approver']);
  });
});

describe('a line that is left out', () => {
  it('brings neither a person nor a step, and nobody below is taken for theirs', () => {
    const plan = planned('Ann\t\t\t\tSign\nAnn\t\t\t\tThe money', { leftOut: new Set([1]) });
    expect(plan.newSteps).toEqual([]);
    expect(plan.lines).toMatchObject([
      { isLeftOut: true, offered: [], who: null, role: null, nothingNew: false },
      { isLeftOut: false, offered: [], who: null, role: 'approver', nothingNew: false },
    ]);
    expect(plan.people).toHaveLength(1);
  });

  it('shifts nothing that is said of the others', () => {
    const text = 'Ann, approver\nLin Wei, initiator, the need\nBob, approver';
    const { lines } = planned(text, { leftOut: new Set([1]) });
    expect(lines.map(({ nothingNew }) => nothingNew)).toEqual([false, true, false]);
    expect(lines.map(({ role }) => role)).toEqual([null, 'initiator', 'approver']);
  });
});

describe('what a line is only supposed to mean', () => {
  it('can be taken away, and then is a title', () => {
    const { lines, people } = planned('Ann, decides\nBob, decides\nCy, approver', { plain: new Set([1, 3]) });
    expect(lines.map(({ supposes }) => supposes)).toEqual([true, true, false]);
    expect(lines.map(({ role }) => role)).toEqual([null, 'approver', 'approver']);
    expect(people.map(({ title }) => title)).toEqual(['decides', '', '']);
  });

  it('of a function tells nobody from anybody, on the map or above', () => {
    expect(whoOf('Lin Wei, CFO')).toEqual(['lin']);
    expect(whoOf('Lin Wei, Finance')).toEqual(['new']);
    expect(whoOf('Ann, CFO\nAnn, Sales')).toEqual(['new', 1]);
  });
});

describe('who has the name of somebody in a line above', () => {
  it.each([
    ['Ann\nAnn\nAnn', ['new', 1, 1]],
    ['Ann\nAnn, cook\nAnn, driver\nAnn, cook\nAnn, driver', ['new', 1, 'new', 1, 3]],
    ['Ann, cook\nAnn, driver\nAnn', ['new', 'new', 'new']],
    ['Ann\nAnn, Finance\nAnn, Sales\nAnn, finance', ['new', 1, 'new', 1]],
    ['Ann, cook\nAnn, Finance\nAnn, Sales\nAnn, driver', ['new', 1, 'new', 3]],
    [', cook\n, cook', ['new', 'new']],
    ['Ann\nANN\nＡｎｎ', ['new', 1, 1]],
  ])('is told by all that the lines above said: %j', (text, who) => {
    expect(whoOf(text)).toEqual(who);
  });

  it('is offered after those on the map, and can be chosen against what is said', () => {
    const text = 'Lin Wei, Finance\nLin Wei, IT\nLin Wei, driver, IT';
    const first: Who = { line: 1 };
    const plan = planned(text, { who: new Map([[2, first]]) });
    expect(plan.lines[1]?.offered).toMatchObject([{ person: { id: 'lin' } }, { line: 1 }]);
    expect(plan.people).toHaveLength(2);
    expect(plan.people[0]).toMatchObject({ function: 'finance', notes: 'Lin Wei, IT' });
  });

  it('chosen for one line goes on to the lines that are taken for the same', () => {
    const lin = map.people[asId('lin')];
    const who = new Map<number, Who>(lin && [[1, { person: lin }]]);
    const plan = planned('Lin Wei, Finance\nLin Wei, the money', { who });
    expect(plan.lines.map((line) => line.who)).toMatchObject([{ person: { id: 'lin' } }, { person: { id: 'lin' } }]);
    expect(plan.people).toEqual([]);
    expect(seated(plan)[1]).toEqual(['The money', 'Lin Wei approver']);
  });
});

describe('somebody new', () => {
  it('has all that their line says of them, and nothing else', () => {
    const headings = 'Name,Title,Department,Attitude,Contact,Email,Phone,Note,Role';
    const { people } = planned(
      `${headings}\nAnn,cook,Finance,Sceptic,Met,a@x.example,55,late,approves up to 500k\nBob`,
    );
    expect(people).toMatchObject([
      {
        name: 'Ann',
        title: 'cook',
        function: 'finance',
        stance: 'sceptic',
        contact: 'met',
        email: 'a@x.example',
        phone: '55',
        notes: 'Note: late',
        limit: { kind: 'amount', amount: 500_000 },
        left: false,
      },
      {
        name: 'Bob',
        title: '',
        function: 'unknown',
        stance: 'unknown',
        contact: 'unrecorded',
        email: '',
        phone: '',
        notes: '',
        limit: { kind: 'unknown' },
        left: false,
      },
    ]);
  });

  it('may have left', () => {
    expect(planned('Ann, has left').people[0]?.left).toBe(true);
  });

  it('has ids that are drawn once, so that a plan may be done again', () => {
    let drawn = 0;
    const draw = drawOnce(() => `id ${++drawn}`);
    expect([draw('a'), draw('b'), draw('a')]).toEqual(['id 1', 'id 2', 'id 1']);
  });
});
