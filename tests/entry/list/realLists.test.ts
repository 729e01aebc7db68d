// Lists as they come from real programs: which form they have, where their headings stand, what their words mean.
import { describe, expect, it } from 'vitest';
import type { ListReading } from '../../../src/entry/list/readList.ts';
import { readLine } from '../../../src/entry/readLine.ts';
import { pastedList as read } from '../../fixtures/pastedList.ts';

/** What each line is taken for, without what is not said. */
const people = (text: string, more: Partial<ListReading> = {}) =>
  read(text, more).rows.map(({ name, title, function: where, role, stance, step, email, phone, notes }) =>
    Object.fromEntries(
      Object.entries({ name, title, where, role, stance, step, email, phone, notes }).filter(
        ([, value]) => value !== null && value !== '',
      ),
    ),
  );

describe('the separator', () => {
  const POE = { name: 'Ann Poe', title: 'VP, Sales', where: 'finance', role: 'approver' };

  it.each([
    'Name;Title;Department;Role\nAnn Poe;VP, Sales;Finance;Approver',
    'Name,Title,Department,Role\nAnn Poe,"VP, Sales",Finance,Approver',
    'Name\tTitle\tDepartment\tRole\nAnn Poe\tVP, Sales\tFinance\tApprover',
    'Name|Title|Department|Role\nAnn Poe|VP, Sales|Finance|Approver',
  ])('is chosen for the whole list by its headings: %j', (text) => {
    expect(people(text)).toEqual([POE]);
  });

  it('is a semicolon where that parts all lines alike and a comma does not', () => {
    expect(people('Ann Poe;VP, Sales;Finance\nBob Lee;Buyer;Procurement')).toEqual([
      { name: 'Ann Poe', title: 'VP, Sales', where: 'finance' },
      { name: 'Bob Lee', title: 'Buyer', where: 'procurement' },
    ]);
  });

  it('may differ from line to line where nothing speaks for one', () => {
    expect(people('Ann, CFO; sceptic\n李雷；采购；反对')).toEqual([
      { name: 'Ann', title: 'CFO', where: 'finance', stance: 'sceptic' },
      { name: '李雷', where: 'procurement', stance: 'opponent' },
    ]);
  });
});

describe('headings', () => {
  it.each([
    [
      'Id,FirstName,LastName,Title\n17,Ann,Poe,CFO',
      { name: 'Ann Poe', title: 'CFO', where: 'finance', notes: 'Id: 17' },
    ],
    ['first_name;last_name;e-mail\nAnn;Poe;a@x.example', { name: 'Ann Poe', email: 'a@x.example' }],
    ['姓\t名\t职务\n王\t伟\t法务总监', { name: '王伟', title: '法务总监', where: 'legal' }],
    ['Name Surname\nAnn Poe', { name: 'Ann Poe' }],
    ['Name Surname, Job Title\nAnn Poe, CFO', { name: 'Ann Poe', title: 'CFO', where: 'finance' }],
    ['部门\t职务\t姓名\n财务部\t财务总监\t王芳', { name: '王芳', title: '财务总监', where: 'finance' }],
  ])('say what the columns hold: %j', (text, person) => {
    expect(people(text)).toEqual([person]);
  });

  it.each([
    'Contacts at Linden, exported\nName\tTitle\nAnn Poe\tdriver',
    'Project: CRM\n\n2026\nName,Title\nAnn Poe,driver',
    '客户联系人\n姓名，职务\nAnn Poe，driver',
  ])('are found below what the list is called, which is nobody: %j', (text) => {
    expect(people(text)).toEqual([{ name: 'Ann Poe', title: 'driver' }]);
    expect(read(text).above.length).toBeGreaterThan(0);
  });

  it('can be put right by hand', () => {
    const text = '财务部\t财务总监\t王芳\n采购部\t采购经理\t李雷';
    const columns = new Map([
      [0, 'function'],
      [2, 'name'],
    ] as const);
    expect(people(text, { columns })).toEqual([
      { name: '王芳', title: '财务总监', where: 'finance' },
      { name: '李雷', title: '采购经理', where: 'procurement' },
    ]);
    expect(people(text, { columns: new Map([[1, 'ignore']]) })[0]).toEqual({ name: '财务部', title: '王芳' });
  });
});

describe('words', () => {
  it.each([
    ['财务部', { where: 'finance' }],
    ['采购部', { where: 'procurement' }],
    ['法务部', { where: 'legal' }],
    ['信息技术部', { where: 'it' }],
    ['Finance department', { where: 'finance' }],
    ['使用人', { role: 'executor' }],
    ['会签', { role: 'approver' }],
    ['决策人', { role: 'approver' }],
    ['怀疑', { stance: 'sceptic' }],
    ['反对者', { stance: 'opponent' }],
  ])('of a department, a part or a stance are understood: %s', (word, facts) => {
    expect(people(`王芳\t${word}\n李雷\t董事`)[0]).toEqual({ name: '王芳', ...facts });
  });

  it('that are only supposed to mean something can be taken as they stand', () => {
    const [row] = read('Ann, CFO, decides').rows;
    expect([...(row?.proposed ?? [])].sort()).toEqual(['function', 'role']);
    expect(row?.plain).toMatchObject({ title: 'CFO, decides', role: null, function: null });
    expect(read('Ann, Finance, Approver').rows[0]?.plain).toBeNull();
  });
});

describe('a list of another form', () => {
  it.each([
    ['- Ann, CFO\n- Bob', ['Ann', 'Bob']],
    ['1. Ann\n2. Bob, buyer\n10. Cy', ['Ann', 'Bob', 'Cy']],
    ['1、王伟\n2、李雷', ['王伟', '李雷']],
    ['• Ann\n\n• Bob', ['Ann', 'Bob']],
    ['Ann - the one\nBob', ['Ann - the one', 'Bob']],
  ])('with bullets or numbers is without them: %j', (text, names) => {
    expect(read(text).rows.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Ann <a@x.example>; Bob Lee <b@x.example>'],
    ['Ann <a@x.example>, "Bob Lee" <b@x.example>'],
    ['Ann <a@x.example>\nBob Lee <b@x.example>\n'],
  ])('of addresses is a name and an address each: %j', (text) => {
    expect(people(text)).toEqual([
      { name: 'Ann', email: 'a@x.example' },
      { name: 'Bob Lee', email: 'b@x.example' },
    ]);
  });

  it('keeps a comma in the name before an address', () => {
    expect(people('"Poe, Ann" <a@x.example>; Lee, Bob <b@x.example>')).toEqual([
      { name: 'Poe, Ann', email: 'a@x.example' },
      { name: 'Lee, Bob', email: 'b@x.example' },
    ]);
  });

  it.each([
    '| Name | Title |\n|---|:--|\n| Ann | VP, Sales |\n| **Bob** | a\\|b |',
    'Our people\n\nName | Title\n--- | ---\nAnn | VP, Sales\nBob | a\\|b',
  ])('in Markdown is a table: %j', (text) => {
    expect(people(text)).toEqual([
      { name: 'Ann', title: 'VP, Sales' },
      { name: 'Bob', title: 'a|b' },
    ]);
  });

  it('from a web page is read from its table where the text has a cell a line', () => {
    const html =
      '<html><body><table class="x"><tr><th>Name</th><th>Title</th></tr><tr><td><b>Ann</b></td><td>R&amp;D &#22836;<br>lead</td></tr></table></body></html>';
    expect(people('Name\nTitle\nAnn\nR&D 头 lead', { html })).toEqual([{ name: 'Ann', title: 'R&D 头 lead' }]);
    expect(people('Name\tTitle\nAnn\tas text', { html })).toEqual([{ name: 'Ann', title: 'as text' }]);
    expect(people('Ann\nBob', { html: '<p>Ann</p><p>Bob</p>' })).toEqual([{ name: 'Ann' }, { name: 'Bob' }]);
  });

  it('with a letter for each part is a list of people and their steps', () => {
    expect(people('Activity\tAnn\tBob\nChoose\tA\tR\nSign\tI\tA/R')).toEqual([
      { name: 'Ann', step: 'Choose', role: 'approver' },
      { name: 'Bob', step: 'Choose', role: 'executor' },
      { name: 'Ann', step: 'Sign', role: 'informed' },
      { name: 'Bob', step: 'Sign', role: 'approver' },
      { name: 'Bob', step: 'Sign', role: 'executor' },
    ]);
    expect(people('环节，王伟，李雷\n选型，A，C')).toEqual([
      { name: '王伟', step: '选型', role: 'approver' },
      { name: '李雷', notes: '征询: 选型' },
    ]);
    expect(people('Ann\tA\tB\nBob\tI\tA').map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  });
});

describe('who is consulted', () => {
  it.each([
    ['Activity\tAnn\tBob\nChoose\tC\tR', 'Ann', 'consulted: Choose'],
    ['环节，王伟，李雷\n选型，C，A', '王伟', '征询: 选型'],
    ['Name\tStep\tRole\nAnn\tChoose\tConsulted', 'Ann', 'Consulted: Choose'],
    ['姓名\t环节\t角色\n王伟\t选型\t咨询', '王伟', '咨询: 选型'],
    ['姓名\t环节\t角色\n王伟\t选型\t征询', '王伟', '征询: 选型'],
  ])('is supposed to be an opinion holder, who has no part in the step: %j', (text, name, notes) => {
    const [row] = read(text).rows.filter((one) => one.name === name);
    expect(row).toMatchObject({ role: null, step: null, outside: true, title: '', notes });
    expect([...(row?.proposed ?? [])]).toEqual(['role']);
    expect(row?.plain).toMatchObject({ outside: false, step: notes.split(': ')[1], title: notes.split(': ')[0] });
  });

  it('keeps the word beside a part, and beside what is typed', () => {
    expect(people('Ann, consulted, informed')).toEqual([{ name: 'Ann', role: 'informed', title: 'consulted' }]);
    expect(readLine('王伟，征询', { currency: 'CNY' })).toMatchObject({ title: '征询', role: null });
    expect(readLine('Ann, consulted', { currency: 'CNY' })).toMatchObject({ title: 'consulted', role: null });
  });

  it('leaves the step there, where nobody else has a part in it', () => {
    expect(people('Activity\tAnn\tBob\nChoose\tA\tR\nHear\tC\tC\nPay\t\t')).toEqual([
      { name: 'Ann', step: 'Choose', role: 'approver' },
      { name: 'Bob', step: 'Choose', role: 'executor' },
      { step: 'Hear' },
      { name: 'Ann', notes: 'consulted: Hear' },
      { name: 'Bob', notes: 'consulted: Hear' },
      { step: 'Pay' },
    ]);
  });
});

describe('contact cards', () => {
  const card = (lines: string) => `BEGIN:VCARD\r\n${lines.replaceAll('\n', '\r\n')}\r\nEND:VCARD\r\n`;

  it.each([
    [
      '2.1, quoted-printable',
      'VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E4=BC=9F;;;\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=\n=E4=BC=9F\nTITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=B3=95=E5=8A=A1=E6=80=BB=E7=9B=91\nTEL;CELL:+86 10 555',
      { name: '王伟', title: '法务总监', where: 'legal', phone: '+86 10 555' },
    ],
    [
      '3.0, folded',
      'VERSION:3.0\nN:Poe;Ann;;;\nFN:Ann\n  Poe\nORG:Linden Works;Finance\nTITLE:VP\\, Sales\nitem1.EMAIL;TYPE=work:a@x.example\nNOTE:likes; figures',
      {
        name: 'Ann Poe',
        title: 'VP, Sales',
        where: 'finance',
        email: 'a@x.example',
        notes: 'Note: Linden Works, likes, figures',
      },
    ],
    [
      '4.0, without a formatted name',
      'VERSION:4.0\nN:王;伟;;;\nTEL;VALUE=uri;TYPE="voice,home":tel:+1-555',
      { name: '王伟', phone: '+1-555' },
    ],
  ])('of version %s are read', (_, lines, person) => {
    expect(people(card(lines))).toEqual([person]);
  });

  it('are as many people as there are cards', () => {
    expect(people(card('FN:Ann') + card('FN:Bob')).map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  });
});
