/** Tests how a typed line is understood. */
import { describe, expect, it } from 'vitest';
import { likelyKind } from '../../src/entry/likelyKind.ts';
import { personFields } from '../../src/entry/personFields.ts';
import { readLine as readOn } from '../../src/entry/readLine.ts';
import { readPeople } from '../../src/entry/readPeople.ts';
import { suggestPeople } from '../../src/entry/suggestPeople.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { pastedList } from '../fixtures/pastedList.ts';

const readLine = (line: string, safe = false) => readOn(line, { currency: 'CNY', safe });

const nothing = {
  role: null,
  function: null,
  stance: null,
  contact: null,
  limit: null,
  email: '',
  phone: '',
  notes: '',
  left: false,
  kp: false,
  uncounted: null,
  ties: [],
  proposed: new Set(),
};

describe('a typed line', () => {
  it('is a name alone when there is no comma', () => {
    expect(readLine('  Shen Yu ')).toEqual({ said: 'Shen Yu', name: 'Shen Yu', title: '', ...nothing });
  });

  it('takes role, function, stance and contact level in any order, and the rest as the title', () => {
    expect(readLine('Shen Yu, approver, vice president, Executive, sceptic, met')).toEqual({
      said: 'Shen Yu, approver, vice president, Executive, sceptic, met',
      name: 'Shen Yu',
      title: 'vice president',
      role: 'approver',
      function: 'executive',
      stance: 'sceptic',
      contact: 'met',
      limit: null,
      email: '',
      phone: '',
      notes: '',
      left: false,
      kp: false,
      uncounted: null,
      ties: [],
      proposed: new Set(),
    });
  });

  it('understands Chinese words and Chinese commas', () => {
    expect(readLine('沈瑜，销售副总裁，审批人，财务，反对')).toMatchObject({
      name: '沈瑜',
      title: '销售副总裁',
      role: 'approver',
      function: 'finance',
    });
  });

  it.each([
    ['with what cannot be seen behind a word', 'Ann, approver\u200b\u200d, vice\u00ad president'],
    ['in full width', 'Ａｎｎ，ａｐｐｒｏｖｅｒ；vice  president'],
    ['in cells of a spreadsheet', 'Ann\tapprover\tvice president'],
  ])('is understood %s', (_, text) => {
    const { name, role, title } = readLine(text);
    expect([name.normalize('NFKC'), role, title]).toEqual(['Ann', 'approver', 'vice president']);
  });

  it('keeps a comma inside quotes, and inside a cell of a spreadsheet', () => {
    expect(readLine('Ann, "VP, Sales", approver')).toMatchObject({ title: 'VP, Sales', role: 'approver' });
    expect(readLine('Ann\tVP, Sales\tapprover')).toMatchObject({ title: 'VP, Sales', role: 'approver' });
  });

  it.each(['KP', 'key person', 'Key Person (KP)', '关键决策人', '关键决策人（KP）'])(
    'takes "%s" for the KP mark',
    (words) => {
      const line = readLine(`Finn, CFO, ${words}`);
      expect([line.title, line.kp, personFields(line).kp]).toEqual(['CFO', true, true]);
      expect(readLine(`Finn, CFO, ${words}`, true)).toMatchObject({ title: `CFO, ${words}`, kp: false });
    },
  );

  it('keeps "key opinion holder" in the title: no seat can hold it', () => {
    expect(readLine('Zhao Min, key opinion holder')).toMatchObject({ title: 'key opinion holder', role: null });
    expect(readLine('赵敏，关键意见人，审批人')).toMatchObject({ title: '关键意见人', role: 'approver' });
  });

  it.each([
    ['Compliance', 'compliance'],
    ['合规', 'compliance'],
    ['Legal', 'legal'],
    ['Legal & compliance', 'legal'],
    ['法务合规', 'legal'],
    ['Works council', 'staff-representation'],
    ['工会', 'staff-representation'],
    ['Data protection', 'data-protection'],
    ['个保', 'data-protection'],
    ['IT security', 'information-security'],
    ['信息安全', 'information-security'],
    ['纪委', 'discipline-inspection'],
    ['招标代理机构', 'tender-agency'],
    ['Tender Agency', 'tender-agency'],
  ])('takes "%s" for the function %s', (words, id) => {
    expect(readLine(`Xu Bo, ${words}`)).toEqual({
      said: `Xu Bo, ${words}`,
      name: 'Xu Bo',
      title: '',
      ...nothing,
      function: id,
    });
  });

  it('takes none of those words out of a title', () => {
    for (const title of ['Data protection officer', 'Head of the works council', '招标代理机构项目经理']) {
      expect(readOn(`Xu Bo, ${title}`, { currency: 'CNY', proposes: false })).toEqual({
        ...nothing,
        said: `Xu Bo, ${title}`,
        name: 'Xu Bo',
        title,
      });
    }
  });

  it.each([
    ['王伟、IT总监、审批人', ['王伟', 'IT总监', 'approver']],
    ['王伟，采购、行政经理，审批人', ['王伟', '采购、行政经理', 'approver']],
    ['王伟；采购、行政经理', ['王伟', '采购、行政经理', null]],
    ['王伟\t采购、行政经理', ['王伟', '采购、行政经理', null]],
    ['李娜、财务、存疑', ['李娜', '', null]],
  ])('is parted by 、 where nothing stronger parts it: %s', (text, parts) => {
    const { name, title, role } = readLine(text);
    expect([name, title, role]).toEqual(parts);
  });

  it.each(['left', 'Has left', '已离职', '离职'])('takes "%s" for somebody who is not there any more', (words) => {
    const read = readLine(`Xu Bo, ${words}, Finance`);
    expect(read).toMatchObject({ name: 'Xu Bo', title: '', function: 'finance', left: true });
    expect(personFields(read)).toEqual({ name: 'Xu Bo', title: '', function: 'finance', left: true });
    expect(readLine(`Xu Bo, ${words}`, true).left).toBe(true);
  });

  it('marks nobody as gone of whom that was not said', () => {
    expect(personFields(readLine('Xu Bo, left wing'))).toEqual({ name: 'Xu Bo', title: 'left wing' });
  });

  it('never takes the name for anything else, but as a proposal', () => {
    const legal = { said: 'Legal', name: 'Legal', title: '', ...nothing };
    expect(readLine('Legal')).toEqual({ ...legal, function: 'legal', proposed: new Set(['function']) });
    expect(readOn('Legal', { currency: 'CNY', proposes: false })).toEqual(legal);
  });

  it('keeps a second word of the same list in the title rather than dropping it', () => {
    expect(readLine('Gao Peng, Finance, Procurement')).toMatchObject({ function: 'finance', title: 'Procurement' });
  });

  it('takes columns pasted from a spreadsheet', () => {
    expect(readLine('Gao Peng\tHead of IT\tIT\tapprover')).toMatchObject({
      name: 'Gao Peng',
      title: 'Head of IT',
      function: 'it',
      role: 'approver',
    });
  });
});

describe('an address or a number behind a name', () => {
  it.each([
    ['Ann Poe <ann@x.com>', 'Ann Poe', '', 'ann@x.com', ''],
    ['"Poe, Ann" <ann@x.com>, CFO', 'Poe, Ann', 'CFO', 'ann@x.com', ''],
    ['王伟（wang@x.com），法务总监', '王伟', '法务总监', 'wang@x.com', ''],
    ['王伟wang@x.com', '王伟', '', 'wang@x.com', ''],
    ['Ann Poe, CFO, ann.poe@x.co.uk', 'Ann Poe', 'CFO', 'ann.poe@x.co.uk', ''],
    ['Ann Poe +49 170 1234567', 'Ann Poe', '', '', '+49 170 1234567'],
    ['王伟 13812345678，采购经理', '王伟', '采购经理', '', '13812345678'],
    ['王伟，电话：010-65551234', '王伟', '', '', '010-65551234'],
    ['Ann (555) 123-4567', 'Ann', '', '', '(555) 123-4567'],
    ['Ann <a@x>, tel. 5551234', 'Ann', '', 'a@x', '5551234'],
    ['ann@x.com', 'ann@x.com', '', 'ann@x.com', ''],
    ['Ann, budget 1,200,000', 'Ann', 'budget 1,200,000', '', ''],
    ['Ann, Room 2041', 'Ann', 'Room 2041', '', ''],
    ['Ann 13812345678901', 'Ann 13812345678901', '', '', ''],
    ['Ann @ Linden', 'Ann @ Linden', '', '', ''],
  ])('is recorded, and no part of it: %s', (text, name, title, email, phone) => {
    const read = readLine(text);
    expect([read.name, read.title, read.email, read.phone]).toEqual([name, title, email, phone]);
    expect(personFields(read)).toMatchObject({ name, ...(email && { email }), ...(phone && { phone }) });
    const [row] = pastedList(`Name One, driver\n${text}`).rows.slice(1);
    if (name !== email && !text.startsWith('"'))
      expect([row?.name, row?.email, row?.phone]).toEqual([name, email, phone]);
  });

  it.each([
    ['Ann <a@x>; Bob <b@x>', ['Ann a@x', 'Bob b@x']],
    ['"Poe, Ann" <a@x.com>, Bob Lee <b@x.com>', ['Poe, Ann a@x.com', 'Bob Lee b@x.com']],
    ['王伟 <w@x.com>；李雷 <l@x.com>', ['王伟 w@x.com', '李雷 l@x.com']],
    ['Ann <a@x>', ['Ann a@x']],
    ['Ann, Bob', ['Ann ']],
  ])('tells several people apart: %s', (text, people) => {
    const { lines, supposed } = readPeople(text, { currency: 'CNY' });
    expect([lines.map(({ name, email }) => `${name} ${email}`), supposed]).toEqual([people, false]);
  });
});

describe('people already on the sheet', () => {
  const people = Object.values(
    sketch({ people: { gao: { name: 'Gao Peng' }, lin: { name: 'Lin Gao' }, wu: { name: 'Wu' } } }).people,
  );

  it('are offered, those first whose name begins so', () => {
    expect(suggestPeople('gao', people).map((person) => person.id)).toEqual(['gao', 'lin']);
  });

  it('are not offered for nothing', () => {
    expect(suggestPeople(' ', people)).toEqual([]);
  });
});

describe('the kind of a step', () => {
  const drawn = sketch({ steps: { need: 'need' } });

  it.each([
    ['The budget round', 'budget'],
    ['Finance and legal', 'contract'],
    ['In use and paid', 'payment'],
    ['Choosing one', 'selection'],
    ['Pilot in plant 2', 'pilot'],
    ['Two weeks on trial', 'pilot'],
    ['三家门店试点', 'pilot'],
    ['Public tender', 'tender'],
    ['Bids are opened', 'tender'],
    ['挂网招标', 'tender'],
    ['Tender documents and terms', 'tender'],
    ['选型', 'selection'],
    ['走合同', 'contract'],
    ['Tuesday club', 'custom'],
  ])('of "%s" is %s', (name, kind) => {
    expect(likelyKind(drawn, name)).toBe(kind);
  });

  it('is a need for the first step without a sign', () => {
    expect(likelyKind(sketch({}), 'Tuesday club')).toBe('need');
  });

  it('takes no stance and no contact level while only what is safe may be shown', () => {
    const read = readLine('Gao Peng, head of IT, IT, sceptic, met', true);
    expect(read).toMatchObject({ stance: null, contact: null, function: 'it', title: 'head of IT, sceptic, met' });
  });
});
