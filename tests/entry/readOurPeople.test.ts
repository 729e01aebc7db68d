/** Tests that a typed line becomes somebody of ours, whatever was pasted into it. */
import { describe, expect, it } from 'vitest';
import { readOurPeople } from '../../src/entry/readOurPeople.ts';

describe('somebody of ours', () => {
  it.each([
    ['Wu Jie', 'Wu Jie', ''],
    ['吴捷，大客户销售', '吴捷', '大客户销售'],
    [' Wu  Jie , KA seller, north ', 'Wu Jie', 'KA seller, north'],
    [', presales', '', 'presales'],
    ['محمد علي', 'محمد علي', ''],
    ['A\u0007\u0000B\u202eC\u200b', 'ABC', ''],
    ['Wu\u2028Jie', 'Wu Jie', ''],
  ])('%j', (line, name, title) =>
    expect(readOurPeople(line, true)).toEqual({ people: [{ name, title }], supposed: false }),
  );

  it.each([
    ['Kim (presales)', ['Kim / presales']],
    ['李强 售前', ['李强 / 售前']],
    ['head of presales, Dan', ['Dan / head of presales']],
    ['Ben and Cai', ['Ben / ', 'Cai / ']],
    ['陈静和刘洋，售前', ['陈静 / 售前', '刘洋 / 售前']],
  ])('%s is parted as everywhere, and left whole where that is declined', (line, people) => {
    const tell = (proposes: boolean) =>
      readOurPeople(line, proposes).people.map(({ name, title }) => `${name} / ${title}`);
    expect([tell(true), readOurPeople(line, true).supposed]).toEqual([people, true]);
    expect(tell(false)).toHaveLength(1);
    expect(tell(false)[0]).toBe(`${line.split(/, |，/)[0]} / ${line.split(/, |，/)[1] ?? ''}`);
  });

  it.each(['', '   ', ',', ' ，, ', '\u200b', '\u0007\u202e ', '\u3000'])('%j is nobody', (line) =>
    expect(readOurPeople(line, true).people).toEqual([]),
  );
});
