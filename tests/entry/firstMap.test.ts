/** Tests what home's answer begins. */
import { describe, expect, it } from 'vitest';
import { firstMap } from '../../src/entry/firstMap.ts';
import { checkMap } from '../../src/model/checkMap.ts';

const counted = () => {
  let next = 0;
  return <Id extends string>() => `id${next++}` as Id;
};

describe("home's answer", () => {
  it('is read like a line of the outline: name, title, and what the lists know', () => {
    const only = (answer: string) => Object.values(firstMap(answer, counted()).people)[0];
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
    const map = firstMap('Lin Wei, head of sales', counted());
    expect(checkMap(map)).toEqual([]);
    expect(Object.values(map.people)).toMatchObject([{ name: 'Lin Wei', title: 'head of sales', stance: 'unknown' }]);
    expect(Object.values(map.steps)).toMatchObject([{ kind: 'need', name: '' }]);
    expect(Object.values(map.seats)).toMatchObject([{ role: 'initiator' }]);
  });
});
