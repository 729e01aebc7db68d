// A name that stands in one piece with a title, and several people on one line: what is supposed, offered and left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../src/entry/list/choices.ts';
import { planList } from '../../src/entry/list/planList.ts';
import { readLine } from '../../src/entry/readLine.ts';
import { readPeople } from '../../src/entry/readPeople.ts';
import { isNamed } from '../../src/entry/whoIsMeant.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { pastedList } from '../fixtures/pastedList.ts';

const CNY = { currency: 'CNY' };

describe('a name with a title in one piece', () => {
  it.each([
    ['head of IT, Dan', 'Dan', 'head of IT', 'it'],
    ['CFO, Finn, approver', 'Finn', 'CFO', 'finance'],
    ['财务总监，王伟', '王伟', '财务总监', 'finance'],
    ['采购部，王伟', '王伟', '', 'procurement'],
    ['Legal, Ann Poe', 'Ann Poe', '', 'legal'],
    ['CFO Finn', 'Finn', 'CFO', 'finance'],
    ['Head of IT Dan Poe', 'Dan Poe', 'Head of IT', 'it'],
    ['Olga Stein sales director', 'Olga Stein', 'sales director', 'sales'],
    ['Finn CFO', 'Finn', 'CFO', 'finance'],
    ['Kim (CFO)', 'Kim', 'CFO', 'finance'],
    ['CFO (Kim)', 'Kim', 'CFO', 'finance'],
    ['赵磊（法务）', '赵磊', '', 'legal'],
    ['财务总监（王伟）', '王伟', '财务总监', 'finance'],
    ['Olga Stein - sales director', 'Olga Stein', 'sales director', 'sales'],
    ['Olga Stein – sales director', 'Olga Stein', 'sales director', 'sales'],
    ['CFO: Finn', 'Finn', 'CFO', 'finance'],
    ['财务总监：王伟', '王伟', '财务总监', 'finance'],
    ['李强 售前', '李强', '售前', null],
    ['财务部 王伟', '王伟', '', 'finance'],
    ['王伟/财务总监', '王伟', '财务总监', 'finance'],
    ['李强-采购经理', '李强', '采购经理', 'procurement'],
    ['张经理（采购）', '张经理', '', 'procurement'],
  ])('%s is supposed to be one, and Escape leaves it whole', (text, name, title, job) => {
    const { lines, supposed } = readPeople(text, CNY);
    expect([lines.length, supposed]).toEqual([1, false]);
    expect(lines[0]).toMatchObject({ name, title, function: job });
    expect(lines[0].proposed.has('name')).toBe(true);
    const plain = readLine(text, { ...CNY, proposes: false });
    expect([plain.name, plain.proposed.size]).toEqual([text.split(/[,，]/)[0]?.trim(), 0]);
    const [row] = pastedList(`${text}\nZoe Zed, driver`).rows;
    expect(row).toMatchObject({ name, title, function: job, plain: { name: plain.name } });
  });

  it('takes all that stands in the brackets', () => {
    expect(readLine('Kim (CFO, sceptic), approver', CNY)).toMatchObject({
      name: 'Kim',
      title: 'CFO',
      stance: 'sceptic',
      role: 'approver',
    });
    expect(readLine('Kim (up to 50k)', CNY).limit).toEqual({ kind: 'amount', amount: 50_000 });
  });

  it.each([
    ...['Robert (Bob) Poe', 'Kim (Acme)', 'Shen Yu - Linden AG', 'Ann Poe-Smith', 'Jean-Luc Picard', 'Ann Legal'],
    ...['Head Office', 'Board of directors', 'Chief Accountant', 'IT manager', 'Works council', 'Sales and Marketing'],
    ...['Legal & Compliance', 'Team 3 / shift lead', 'Dr. Ann Poe', '李和平', '王总', '采购、行政经理', '信息中心', ''],
  ])('%j is left as it was written', (text) => {
    const { lines, supposed, instead } = readPeople(text, CNY);
    expect([lines.length, supposed, instead, lines[0].proposed.has('name')]).toEqual([1, false, null, false]);
    expect(lines[0].said).toBe(readLine(text, { ...CNY, proposes: false }).said);
  });

  it('that somebody has on the map is nobody else', () => {
    const map = sketch({ people: { kim: { name: 'Kim (CFO)' }, two: { name: 'Ben and Cai' } } });
    const reading = { ...CNY, isKnown: isNamed(Object.values(map.people)) };
    expect(readLine('kim (cfo), approver', reading)).toMatchObject({ name: 'kim (cfo)', role: 'approver' });
    expect(readPeople('Ben and Cai', reading).lines).toHaveLength(1);
    const { lines } = planList(map, pastedList('Kim (CFO), approver\nBen and Cai').rows, NO_CHOICES);
    expect(lines.map(({ who, supposes }) => [who, supposes])).toMatchObject([
      [{ person: { id: 'kim' } }, false],
      [{ person: { id: 'two' } }, false],
    ]);
  });
});

describe('several people on one line', () => {
  it.each([
    ['Ben and Cai', ['Ben', 'Cai']],
    ['Ann & Bob & Cy', ['Ann', 'Bob', 'Cy']],
    ['Anna, Ben, Cai', ['Anna', 'Ben', 'Cai']],
    ['Anna, Ben and Cai', ['Anna', 'Ben', 'Cai']],
    ['陈静和刘洋', ['陈静', '刘洋']],
    ['李和平和王静', ['李和平', '王静']],
    ['陈静、刘洋、李强', ['陈静', '刘洋', '李强']],
    ['陈静，刘洋', ['陈静', '刘洋']],
    ['Ben and Cai, approver', ['Ben approver', 'Cai approver']],
    ['陈静与刘洋，审批人', ['陈静 approver', '刘洋 approver']],
    ['Kim (CFO), Ben (buyer)', ['Kim CFO', 'Ben buyer']],
    ['Kim (CFO, executor), Ben (buyer)', ['Kim CFO executor', 'Ben buyer']],
    ['李强 售前、王伟 财务总监', ['李强 售前', '王伟 财务总监']],
    ['CFO Finn, IT manager Dan', ['Finn CFO', 'Dan IT manager']],
    ['Ann, CFO; Bob, buyer', ['Ann CFO', 'Bob buyer']],
  ])('%s is supposed to be about as many, and Escape leaves it to one', (text, people) => {
    const tell = ({ name, title, role }: { name: string; title: string; role: string | null }) =>
      [name, title, role].filter(Boolean).join(' ');
    const { lines, supposed } = readPeople(text, CNY);
    expect([lines.map(tell), supposed]).toEqual([people, true]);
    expect(readPeople(text, { ...CNY, proposes: false }).lines).toHaveLength(1);
    const { rows } = pastedList(`${text}\nZoe Zed, driver`);
    expect(rows.slice(0, -1).map(tell)).toEqual(people);
    expect(new Set(rows.map(({ line }) => line)).size).toBe(people.length + 1);
    const plan = (plain: number[]) =>
      planList(sketch({}), rows, { ...NO_CHOICES, plain: new Set(plain) }).lines.map(({ row }) => row.name);
    expect(plan([])).toHaveLength(people.length + 1);
    expect(plan([1])).toEqual([readLine(text, { ...CNY, proposes: false }).name, 'Zoe Zed']);
  });

  it.each([
    ['Ann <a@x.example>, CFO; Bob <b@x.example>, buyer', ['Ann CFO a@x.example', 'Bob buyer b@x.example']],
    ['Ann <a@x.example>, CFO, Bob <b@x.example>, buyer', ['Ann CFO a@x.example', 'Bob buyer b@x.example']],
    ['"Poe, Ann" <a@x.example>, CFO; Bob Lee <b@x.example>', ['Poe, Ann CFO a@x.example', 'Bob Lee  b@x.example']],
    ['王伟 <w@x.example>，财务总监；李雷 <l@x.example>', ['王伟 财务总监 w@x.example', '李雷  l@x.example']],
  ])('with an address each are as many: %s', (text, people) => {
    const tell = ({ name, title, email }: { name: string; title: string; email: string }) =>
      `${name} ${title} ${email}`;
    for (const proposes of [true, false]) {
      const { lines, supposed } = readPeople(text, { ...CNY, proposes });
      expect([lines.map(tell), supposed]).toEqual([people, false]);
    }
    expect(pastedList(`${text}\nZoe Zed, driver`).rows.slice(0, -1).map(tell)).toEqual(people);
  });

  it.each([
    ['Anna, Ben', 'Anna & Ben'],
    ['Poe, Ann', 'Poe & Ann'],
    ['Gao Peng; Lin Wei', 'Gao Peng & Lin Wei'],
  ])('are only offered where it may be one name: %s', (text, instead) => {
    const { lines, supposed, instead: offered } = readPeople(text, CNY);
    const [name, title] = text.split(/[,;] /);
    expect(lines).toMatchObject([{ name, title }]);
    expect([supposed, offered]).toEqual([false, instead]);
    expect(readPeople(instead, CNY).lines.map((line) => line.name)).toEqual([name, title]);
  });

  it.each([
    'Poe, Ann, CFO',
    'Ann, Director Sales North',
    'Shen Yu; CFO; Finance',
    'Ben and Ben',
    'Malik, CFO; approver',
  ])('are not seen in %s', (text) => {
    expect(readPeople(text, CNY)).toMatchObject({ lines: [expect.anything()], supposed: false, instead: null });
  });

  it('in the column of names are as many lines, each with the other columns', () => {
    const { rows } = pastedList('Name\tDepartment\nBen and Cai\tFinance\nKim (CFO)\tIT');
    expect(rows.map(({ name, title, function: job }) => [name, title, job])).toEqual([
      ['Ben', '', 'finance'],
      ['Cai', '', 'finance'],
      ['Kim', 'CFO', 'it'],
    ]);
  });
});

describe('whatever is typed', () => {
  const words = fc.constantFrom(
    ...[
      'Ann',
      'Ben Poe',
      'CFO',
      'head of IT',
      'approver',
      '王伟',
      '财务总监',
      '陈静',
      '售前',
      'up to 50k',
      'limit USD 5k',
    ],
    ...['no limit', 'Linden AG', 'x'],
  );
  const sign = fc.constantFrom(
    ', ',
    '，',
    '; ',
    ' and ',
    '和',
    ' - ',
    '/',
    ' (',
    ')',
    '（',
    '）',
    ' ',
    '、',
    ': ',
    '\t',
  );
  const line = fc.array(fc.tuple(words, sign), { minLength: 1, maxLength: 6 }).map((parts) => parts.flat().join(''));

  it('keeps every word', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (text, proposes) => {
        const { lines } = readPeople(text, { ...CNY, proposes });
        const said = lines.map((one) => one.said).join(' ');
        for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
          if (word !== 'and' && !/^\p{Script=Han}+$/u.test(word)) expect(said).toContain(word);
        for (const one of lines) expect(readLine(one.said, { ...CNY, proposes })).toMatchObject({ name: one.name });
      }),
      { seed: 13, numRuns: 2000 },
    );
  });
});
