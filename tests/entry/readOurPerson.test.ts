/** Tests that a typed line becomes somebody of ours, whatever was pasted into it. */
import { describe, expect, it } from 'vitest';
import { readOurPerson } from '../../src/entry/readOurPerson.ts';

describe('somebody of ours', () => {
  it.each([
    ['Wu Jie', 'Wu Jie', ''],
    ['吴捷，大客户销售', '吴捷', '大客户销售'],
    [' Wu  Jie , KA seller, north ', 'Wu Jie', 'KA seller, north'],
    [', presales', '', 'presales'],
    ['محمد علي', 'محمد علي', ''],
    ['A\u0007\u0000B\u202eC\u200b', 'ABC', ''],
    ['Wu\u2028Jie', 'Wu Jie', ''],
  ])('%j', (line, name, title) => expect(readOurPerson(line)).toEqual({ name, title }));

  it.each(['', '   ', ',', ' ，, ', '\u200b', '\u0007\u202e ', '\u3000'])('%j is nobody', (line) =>
    expect(readOurPerson(line)).toBeNull(),
  );
});
