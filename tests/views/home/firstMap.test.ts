/** Tests what home's answer begins. */
import { describe, expect, it } from 'vitest';
import { checkMap } from '../../../src/model/checkMap.ts';
import { firstMap, readNameAndTitle } from '../../../src/views/home/firstMap.ts';

const counted = () => {
  let next = 0;
  return <Id extends string>() => `id${next++}` as Id;
};

describe("home's answer", () => {
  it('is a name and, after a comma of either script, a title', () => {
    expect(readNameAndTitle('Lin Wei, head of sales, East')).toEqual({ name: 'Lin Wei', title: 'head of sales, East' });
    expect(readNameAndTitle('林薇，销售管理部负责人')).toEqual({ name: '林薇', title: '销售管理部负责人' });
    expect(readNameAndTitle('Lin Wei')).toEqual({ name: 'Lin Wei', title: '' });
  });

  it('begins a map with that person as the initiator of one step, and nothing else', () => {
    const map = firstMap('Lin Wei, head of sales', counted());
    expect(checkMap(map)).toEqual([]);
    expect(Object.values(map.people)).toMatchObject([{ name: 'Lin Wei', title: 'head of sales', stance: 'unknown' }]);
    expect(Object.values(map.steps)).toMatchObject([{ kind: 'need', name: '' }]);
    expect(Object.values(map.seats)).toMatchObject([{ role: 'initiator' }]);
  });
});
