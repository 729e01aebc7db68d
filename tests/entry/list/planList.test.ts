/** Who each line of a list is about and where they go, and what adding it does to the map. */
import { describe, expect, it } from 'vitest';
import { addListed } from '../../../src/edit/clipboard/addListed.ts';
import { type Choices, NO_CHOICES } from '../../../src/entry/list/choices.ts';
import { planList, toListed } from '../../../src/entry/list/planList.ts';
import { readList } from '../../../src/entry/list/readList.ts';
import { checkMap } from '../../../src/model/checkMap.ts';
import type { BuyingMap } from '../../../src/model/map.ts';
import { mapIndex } from '../../../src/model/mapIndex.ts';
import { assert } from '../../../src/shared/assert.ts';
import { asId, sketch } from '../../fixtures/mapBuilder.ts';

const map = sketch({
  people: { lin: { name: 'Lin Wei', title: 'head of sales', function: 'sales' }, gao: { name: '高鹏' } },
  steps: { need: { name: 'The need', kind: 'need' }, money: { name: 'The money', kind: 'budget' } },
  seats: ['lin initiator need'],
});

const LIN = map.people[asId('lin')];
assert(LIN, 'there is no Lin Wei');
const IS_LIN = { person: LIN };

function pasted(text: string, choices: Partial<Choices> = {}, on: BuyingMap = map) {
  const read = readList(text, { steps: mapIndex(on).steps.map(({ name }) => name), currency: 'CNY' });
  assert(read.ok, 'refused');
  const plan = planList(on, read.value.rows, { ...NO_CHOICES, ...choices });
  const draw = (what: string) => `new.${what.replace(' ', '.')}`;
  const after = addListed(on, toListed(on, plan, draw));
  expect(checkMap(after)).toEqual([]);
  return { plan, after, seats: told(after) };
}

const told = (after: BuyingMap): readonly string[] => {
  const index = mapIndex(after);
  return index.steps.map(
    (step) =>
      `${step.name}: ${index
        .seatsOfStep(step.id)
        .map((seat) => `${after.people[seat.person]?.name} ${seat.role}`)
        .join(', ')}`,
  );
};

describe('a list pasted on a map', () => {
  it('puts people into the steps it names, and makes those that are missing', () => {
    const { plan, seats } = pasted(
      'Wang Fang\tCFO\tFinance\tApprover\tthe money\n李雷\t\t\t知会人\t签合同\n韩梅\t\t\t\t签合同',
    );
    expect(plan.newSteps).toEqual(['签合同']);
    expect(seats).toEqual([
      'The need: Lin Wei initiator',
      'The money: Wang Fang approver',
      '签合同: 李雷 informed, 韩梅 approver',
    ]);
  });

  it('puts somebody with a role but no step into the last one, and anybody else outside', () => {
    const { seats, after } = pasted('Wang Fang, approver\nLi Lei, adviser\nHan Mei, key opinion holder');
    expect(seats).toEqual(['The need: Lin Wei initiator', 'The money: Wang Fang approver']);
    expect(Object.values(after.people)).toHaveLength(5);
  });

  it('puts those without a step into the one that was chosen', () => {
    const { seats } = pasted('Wang Fang\nLi Lei, informed party', { rest: { kind: 'step', id: asId('need') } });
    expect(seats[0]).toBe('The need: Lin Wei initiator, Wang Fang informed, Li Lei informed');
  });

  it('gives somebody who is there a seat, fills in what was unknown, and notes what differs', () => {
    const { plan, after, seats } = pasted('LIN WEI, vice president, finance, supporter, approver', {
      who: new Map([[1, IS_LIN]]),
    });
    expect(plan.lines[0]).toMatchObject({ who: { person: { id: 'lin' } } });
    expect(Object.keys(after.people)).toHaveLength(2);
    expect(after.people.lin).toMatchObject({
      title: 'head of sales',
      function: 'sales',
      stance: 'supporter',
      notes: 'LIN WEI, vice president, finance, supporter, approver',
    });
    expect(seats[1]).toBe('The money: Lin Wei approver');
  });

  it('makes somebody else of the same name when asked to', () => {
    const { after, plan } = pasted('Lin Wei, head of sales', { who: new Map([[1, null]]) });
    expect(plan.lines[0]).toMatchObject({ offered: [{ person: { id: 'lin' } }], who: null });
    expect(Object.values(after.people).filter(({ name }) => name === 'Lin Wei')).toHaveLength(2);
    expect(after.people.lin).toEqual(map.people.lin);
  });

  it('takes two lines of one name for one person, unless their titles differ', () => {
    const { after, plan } = pasted('Wang Fang\tCFO\t\t\tThe need\nWang Fang\t\t\t\tThe money\nWang Fang\tdriver\t\t\t');
    expect(plan.lines.map(({ who }) => who)).toEqual([null, { line: 1 }, null]);
    expect(Object.values(after.people).filter(({ name }) => name === 'Wang Fang')).toHaveLength(2);
    expect(told(after)).toEqual(['The need: Lin Wei initiator, Wang Fang informed', 'The money: Wang Fang approver']);
  });

  it('says when a line adds nothing, and then changes nothing', () => {
    const { plan, after } = pasted('Lin Wei, initiator', { rest: { kind: 'step', id: asId('need') } });
    expect(plan.lines[0]?.nothingNew).toBe(true);
    expect(after).toBe(map);
  });

  it('takes several of one name for none of them', () => {
    const two = sketch({ people: { a: { name: 'Lin Wei', title: 'one' }, b: { name: 'Lin Wei', title: 'two' } } });
    expect(pasted('Lin Wei', {}, two).plan.lines[0]?.who).toBeNull();
    expect(pasted('Lin Wei, two', {}, two).plan.lines[0]?.who).toMatchObject({ person: { id: 'b' } });
  });

  it.each(['Lin Wei, driver', 'Lin Wei, finance', 'LIN　WEI, Driver, sales'])(
    'takes other facts than those recorded for somebody else of that name: %s',
    (text) => {
      const { plan, after } = pasted(text);
      expect(plan.lines[0]).toMatchObject({ offered: [{ person: { id: 'lin' } }], who: null });
      expect(Object.values(after.people)).toHaveLength(3);
      expect(after.people.lin).toEqual(map.people.lin);
    },
  );

  it('of two thousand lines is read, planned and added within a second', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `Person ${at}\t\t\tapprover\tStep ${at % 12}`).join('\n');
    // What the processor does for it, whatever else the machine is busy with: the check besides, and it is added as well.
    const before = process.cpuUsage();
    const { after } = pasted(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(Object.keys(after.seats)).toHaveLength(2001);
    expect(Object.keys(after.steps)).toHaveLength(14);
  });
});
