/** Tests what home's answer begins. */
import { describe, expect, it } from 'vitest';
import { firstMap } from '../../src/entry/firstMap.ts';
import { firstMapOfList, SHOWN_LINES } from '../../src/entry/firstMapOfList.ts';
import { isList } from '../../src/entry/list/isList.ts';
import { checkMap } from '../../src/model/checkMap.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { mapIndex } from '../../src/model/mapIndex.ts';
import { assert } from '../../src/shared/assert.ts';
import { ok } from '../../src/shared/result.ts';

const counted = () => {
  let next = 0;
  return <Id extends string>() => `id${next++}` as Id;
};

const begun = (answer: string): BuyingMap => {
  const read = isList(answer)
    ? firstMapOfList(answer, { currency: 'EUR' }, counted())
    : ok(firstMap(answer, { currency: 'EUR' }, counted()));
  assert(read.ok, 'the answer is refused');
  expect(checkMap(read.value)).toEqual([]);
  return read.value;
};

describe("home's answer", () => {
  it('is read like a line of the outline: name, title, and what the lists know', () => {
    const only = (answer: string) => Object.values(begun(answer).people)[0];
    expect(only('Lin Wei, head of sales, East')).toMatchObject({ name: 'Lin Wei', title: 'head of sales, East' });
    expect(only('林薇，销售管理部负责人，销售，支持')).toMatchObject({
      name: '林薇',
      title: '销售管理部负责人',
      function: 'sales',
      stance: 'supporter',
    });
    expect(only('Lin Wei')).toMatchObject({ name: 'Lin Wei', title: '', function: 'unknown', stance: 'unknown' });
  });

  it('begins a map with that person as the initiator of one step, and nothing else', () => {
    const map = begun('Lin Wei, head of sales');
    expect(Object.values(map.people)).toMatchObject([{ name: 'Lin Wei', title: 'head of sales', stance: 'unknown' }]);
    expect(Object.values(map.steps)).toMatchObject([{ kind: 'need', name: '' }]);
    expect(Object.values(map.seats)).toMatchObject([{ role: 'initiator' }]);
  });

  it.each([
    ['Petra, head of digital\nMalik, CFO, approver', ['Petra initiator', 'Malik approver']],
    ['林薇，销售管理部负责人\r\n高鹏，IT负责人\r\n', ['林薇 initiator', '高鹏 informed']],
    ['Ann <a@x.example>; Bob <b@x.example>', ['Ann initiator', 'Bob informed']],
    ['Name\tRole\nAnn\tInitiator\nBob\tExecutor\n\n', ['Ann initiator', 'Bob executor']],
  ])('of several lines is as many people in one step: %j', (answer, seats) => {
    const map = begun(answer);
    expect(Object.values(map.steps)).toMatchObject([{ name: '', kind: 'need' }]);
    expect(mapIndex(map).seats.map(({ person, role }) => `${map.people[person]?.name} ${role}`)).toEqual(seats);
  });

  it('of several lines supposes as much as of one, unless it is declined, and nothing of lines that are not shown', () => {
    const answer = `${'Ann, CFO, decides\n'.repeat(SHOWN_LINES)}Cy, CFO, decides`;
    const called = (name: string, proposes: boolean) => {
      const read = firstMapOfList(answer, { currency: 'EUR', proposes }, counted());
      assert(read.ok, 'the answer is refused');
      return Object.values(read.value.people).find((person) => person.name === name);
    };
    const said = { title: 'CFO, decides', function: 'unknown' };
    expect(called('Ann', true)).toMatchObject({ title: 'CFO', function: 'finance' });
    expect(called('Ann', false)).toMatchObject(said);
    expect(called('Cy', true)).toMatchObject(said);
  });

  it('puts whoever is named with a step into that step', () => {
    const map = begun('Name\tStep\nAnn\tWe want one\nBob\tThe board meets');
    expect(mapIndex(map).steps).toMatchObject([
      { name: 'We want one', kind: 'need' },
      { name: 'The board meets', kind: 'approval' },
    ]);
  });

  it('too long for a list is refused with its reason', () => {
    expect(firstMapOfList('a\n'.repeat(2001), { currency: 'EUR' }, counted())).toEqual({
      ok: false,
      reason: { code: 'too-many', line: null },
    });
  });
});
