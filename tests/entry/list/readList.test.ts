/** A pasted list is understood line by line, and every word of it ends up somewhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINES } from '../../../src/entry/list/limits.ts';
import { type ListReading, type ReadList, readList } from '../../../src/entry/list/readList.ts';
import { assert } from '../../../src/shared/assert.ts';
import { cleanText } from '../../../src/shared/cleanText.ts';

const options = { seed: 20261124, numRuns: 500 };

const readOn = (text: string, more: Partial<ListReading> = {}) =>
  readList(text, { steps: [], currency: 'CNY', ...more });

function read(text: string, steps: readonly string[] = [], more: Partial<ListReading> = {}): ReadList {
  const result = readOn(text, { steps, ...more });
  assert(result.ok, 'the list is refused');
  return result.value;
}

const first = (text: string, steps: readonly string[] = []) => read(text, steps).rows[0];

describe('a list', () => {
  it.each([
    [
      'Wang Fang, CFO, Finance, approver, sceptic',
      { name: 'Wang Fang', title: 'CFO', function: 'finance', role: 'approver', stance: 'sceptic' },
    ],
    [
      '王芳，财务总监，财务，审批人，存疑',
      { name: '王芳', title: '财务总监', function: 'finance', role: 'approver', stance: 'sceptic' },
    ],
    ['王芳；财务总监；见过面', { name: '王芳', title: '财务总监', contact: 'met' }],
    ['Wang Fang\tCFO\tFinance\tApprover\tThe money', { name: 'Wang Fang', step: 'The money', role: 'approver' }],
    ['王芳\t\t\t\t谈钱', { name: '王芳', title: '', step: '谈钱', role: null }],
    ['Wang Fang, deputy, driver', { name: 'Wang Fang', title: 'deputy, driver', role: null }],
    ['Wang Fang, key opinion holder', { name: 'Wang Fang', role: null, outside: true }],
    ['"Fang, Wang"\t"Head of ""special"" things"', { name: 'Fang, Wang', title: 'Head of "special" things' }],
    ['"two\nlines"\tCFO', { name: 'two lines', title: 'CFO' }],
    ['"no end, CFO', { name: '"no end', title: 'CFO' }],
    [', Head of IT, IT', { name: '', title: 'Head of IT', function: 'it' }],
  ] as const)('%j is understood', (text, wanted) => {
    expect(first(text)).toMatchObject(wanted);
  });

  it('knows the names of the steps on the map', () => {
    expect(first('Wang Fang, CFO, the money', ['The money'])).toMatchObject({ step: 'the money', title: 'CFO' });
    expect(first('Wang Fang, CFO, the money')).toMatchObject({ step: null, title: 'CFO, the money' });
  });

  it.each([
    'Step\tRole\tName\tTitle\tRoom\nThe money\tApprover\tWang Fang\tCFO\t+86 10 555',
    '环节\t角色\t姓名\t职务\tRoom\nThe money\t审批人\tWang Fang\tCFO\t+86 10 555',
    '环节，角色，姓名，职务，Room\nThe money，审批人，Wang Fang，CFO，+86 10 555',
  ])('obeys the order of its headings: %j', (text) => {
    const list = read(text);
    expect(list.headed).toBe(true);
    expect(list.rows).toHaveLength(1);
    expect(list.rows[0]).toMatchObject({
      line: 2,
      name: 'Wang Fang',
      title: 'CFO',
      role: 'approver',
      step: 'The money',
      notes: 'Room: +86 10 555',
    });
  });

  it('keeps as title what stands under a heading and is none of its words', () => {
    const [row] = read('Name\tFunction\tRole\nLi Lei\tGroup services\tdriver').rows;
    expect(row).toMatchObject({ name: 'Li Lei', title: 'Group services, driver', function: null, role: null });
  });

  it('takes nobody for a heading', () => {
    expect(read('Li Lei\nNa Me').headed).toBe(false);
    expect(read('姓名\n李雷').rows.map(({ name }) => name)).toEqual(['李雷']);
    expect(read('Contact, Smith').headed).toBe(false);
  });

  it('leaves out what cannot be seen, and says so', () => {
    const list = read('\ufeffWang\u202e Fang\u200b\u0000,\u00a0CFO\r\n李雷\u2028韩梅\ufffd');
    expect(list.rows.map(({ name }) => name)).toEqual(['Wang Fang', '李雷', '韩梅\ufffd']);
    expect(list).toMatchObject({ removed: 4, damaged: true });
  });

  it.each([
    ['', 'nothing'],
    [' \n\t\n,，', 'nothing'],
    ['Name\tTitle', 'nothing'],
    ['x'.repeat(10_001), 'line-too-long'],
    ['a\n'.repeat(MOST_LINES + 1), 'too-many'],
    ['x'.repeat(1_000_001), 'too-long'],
  ] as const)('is refused with a reason (%#)', (text, code) => {
    expect(readOn(text)).toMatchObject({ ok: false, reason: { code } });
  });

  it('of five hundred lines is read at once', () => {
    const text = Array.from(
      { length: 500 },
      (_, at) => `Person ${at}\ttitle ${at}\tFinance\tapprover\tStep ${at % 12}`,
    ).join('\n');
    expect(read(text).rows).toHaveLength(500);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Wang Fang',
    '王芳',
    'approver',
    '审批人',
    'Finance',
    'met',
    'name',
    '姓名',
    'role',
    '"',
    '""',
    ' ',
    'x"y',
    '\u202e',
  );
  const between = fc.constantFrom('\t', '\n', ',', '，', ';', '；', '\r\n', '');
  const texts = fc.oneof(
    fc.array(fc.tuple(words, between), { maxLength: 40 }).map((parts) => parts.flat().join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  /** What a person reads, without what parts it. */
  const letters = (text: string) =>
    [...text]
      .filter((letter) => !/[\s,，;；"]/u.test(letter))
      .sort()
      .join('');

  it('never throws, and loses no character that can be read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = readOn(text, { steps: ['The money'] });
        if (!result.ok) return;
        const { rows, headed } = result.value;
        const cells = rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('');
        const clean = cleanText(text).text;
        // The words of a heading are over the lines, not in them.
        if (!headed) expect(letters(cells)).toBe(letters(clean));
        for (const row of rows) {
          for (const { text: cell, as } of row.cells) {
            if (as === 'name' || as === 'title') expect(row[as]).toContain(cell);
            else if (as === 'note') expect(row.notes).toContain(cell);
            else if (as === 'step') expect(row.step).toBe(cell);
            else expect(as === 'role' ? (row.role ?? (row.outside || row.step)) : Reflect.get(row, as)).not.toBeNull();
          }
        }
      }),
      options,
    );
  });
});
