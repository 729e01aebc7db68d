// What half-understood words of a typed line let one suppose, and how it is declined.
import { describe, expect, it } from 'vitest';
import { proposeKind } from '../../src/entry/likelyKind.ts';
import { proposeFunction, proposePart } from '../../src/entry/propose.ts';
import { readLine } from '../../src/entry/readLine.ts';
import { pastedList } from '../fixtures/pastedList.ts';

const upTo = (amount: number) => ({ kind: 'amount', amount });

describe('a verb', () => {
  it.each([
    ['told', 'informed', null],
    ['is told', 'informed', null],
    ['知会', 'informed', null],
    ['被告知', 'informed', null],
    ['通知一下', 'informed', null],
    ['只需知会', 'informed', null],
    ['kept informed', 'informed', null],
    ['in the loop', 'informed', null],
    ['最后拍板', 'approver', null],
    ['由他决定', 'approver', null],
    ['能否决', 'approver', null],
    ['can veto', 'approver', null],
    ['has a veto', 'approver', null],
    ['needs it', 'initiator', null],
    ['她先提出的', 'initiator', null],
    ['试用', 'executor', null],
    ['负责落地', 'executor', null],
    ['will use it', 'executor', null],
    ['tests it', 'executor', null],
    ['chooses', 'approver', null],
    ['decision maker', 'approver', null],
    ['会签', 'approver', null],
    ['决策人', 'approver', null],
    ['starts it', 'initiator', null],
    ['提需求', 'initiator', null],
    ['uses it', 'executor', null],
    ['使用人', 'executor', null],
    ['approves up to 500k', 'approver', upTo(500_000)],
    ['Signs up to CNY 500,000', 'approver', upTo(500_000)],
    ['can approve up to 1.2m', 'approver', upTo(1_200_000)],
    ['审批50万以内', 'approver', upTo(500_000)],
    ['可批 50万', 'approver', upTo(500_000)],
    ['５０万以下审批', 'approver', upTo(500_000)],
    ['审批权限80万元', 'approver', upTo(800_000)],
    ['审批权限一百万以内', 'approver', upTo(1_000_000)],
  ])('%s is %s, %j', (words, role, limit) => {
    expect(proposePart(words, 'CNY')).toEqual({ role, limit, uncounted: null, more: false });
  });

  it.each([
    'signs over 500k',
    'approves above 300k',
    'approves above EUR 2 Mio',
    'signs 500k and above',
    '50万以上签字',
    '审批50万以上',
    '超过50万由他批',
    '审批超过五十万的',
  ])('tells of an approver, and of no limit: %s', (words) => {
    expect(proposePart(words, 'CNY')).toEqual({ role: 'approver', limit: null, uncounted: null, more: true });
    const { title, notes, limit, role, proposed } = readLine(`Ann, CFO, ${words}`, { currency: 'CNY' });
    expect([title, notes, limit, role, proposed.has('limit')]).toEqual(['CFO', words, null, 'approver', false]);
    expect(readLine(`Ann, ${words}`, { currency: 'CNY', proposes: false })).toMatchObject({ title: words, notes: '' });
    expect(pastedList(`Ann, ${words}`).rows[0]).toMatchObject({ title: '', notes: words, limit: null, role });
  });

  it.each([
    'teller',
    'signs over lunch',
    '审批流程',
    'chooses well',
    '通知科',
    '决定书',
    '试用期',
    'tests',
    'the loop',
  ])('is not read from %s', (words) => {
    expect(proposePart(words, 'CNY')).toBeNull();
  });
});

describe('what somebody may sign alone', () => {
  const read = (words: string, currency = 'CNY') => {
    const { limit, title, notes, uncounted, proposed } = readLine(`Ann, CFO, ${words}`, { currency });
    const [row] = pastedList(`Ann, CFO, ${words}`, { currency }).rows;
    expect([row?.limit, row?.title, row?.notes, row?.uncounted]).toEqual([limit, title, notes, uncounted]);
    expect(row?.proposed.has('limit')).toBe(proposed.has('limit'));
    expect(title).toBe('CFO');
    return { limit, notes, uncounted, supposed: proposed.has('limit') };
  };

  it.each([
    ['no limit', { kind: 'unlimited' }],
    ['unlimited', { kind: 'unlimited' }],
    ['without limit', { kind: 'unlimited' }],
    ['无限额', { kind: 'unlimited' }],
    ['不限金额', { kind: 'unlimited' }],
    ['none of their own', { kind: 'none' }],
    ['没有权限', { kind: 'none' }],
    ['无审批权限', { kind: 'none' }],
    ['limit 50k', upTo(50_000)],
    ['Limit: CNY 50,000', upTo(50_000)],
    ['50k limit', upTo(50_000)],
    ['限额5万', upTo(50_000)],
    ['审批权限：80万元', upTo(800_000)],
  ])('%s is said in so many words', (words, limit) => {
    expect(read(words)).toEqual({ limit, notes: '', uncounted: null, supposed: false });
    expect(readLine(`Ann, ${words}`, { currency: 'CNY', safe: true })).toMatchObject({ title: words, limit: null });
  });

  it.each([
    ['up to 50k', 50_000],
    ['max 1.2m', 1_200_000],
    ['5万以内', 50_000],
    ['不超过5万', 50_000],
    ['８０万以下', 800_000],
  ])('%s is supposed, of whatever part they have', (words, amount) => {
    expect(read(words)).toEqual({ limit: upTo(amount), notes: '', uncounted: null, supposed: true });
    const informed = readLine(`Ann, informed party, ${words}`, { currency: 'CNY' });
    expect([informed.role, informed.limit, informed.title]).toEqual(['informed', upTo(amount), '']);
    expect(readLine(`Ann, ${words}`, { currency: 'CNY', proposes: false })).toMatchObject({
      title: words,
      limit: null,
    });
  });

  it.each([
    ['limit USD 50k', 'CNY', 'currency'],
    ['up to €50k', 'CNY', 'currency'],
    ['5万元以内', 'USD', 'currency'],
    ['approves up to EUR 500k', 'CNY', 'currency'],
    ['approves up to 1,255k', 'CNY', 'doubt'],
  ])('%s cannot be counted in %s, and is kept in words with the reason', (words, currency, uncounted) => {
    expect(read(words, currency)).toEqual({ limit: null, notes: words, uncounted, supposed: false });
  });

  it.each(['limited partner', 'no limits to growth', 'upper management', '限额管理'])(
    'is not read from %s',
    (words) => {
      const { title, limit, uncounted } = readLine(`Ann, ${words}`, { currency: 'CNY' });
      expect([title, limit, uncounted]).toEqual([words, null, null]);
    },
  );
});

describe('a title', () => {
  it.each([
    ['Finance head', 'finance'],
    ['CFO', 'finance'],
    ['法务总监', 'legal'],
    ['Legal counsel', 'legal'],
    ['IT总监', 'it'],
    ['head of it', 'it'],
    ['Head of IT security', 'information-security'],
    ['信息安全负责人', 'information-security'],
    ['Data protection officer', 'data-protection'],
    ['招标代理机构项目经理', 'tender-agency'],
    ['采购经理', 'procurement'],
    ['总经理', 'executive'],
    ['head of sales management', 'sales'],
  ])('%s points to %s', (title, id) => {
    expect(proposeFunction(title)).toBe(id);
  });

  it.each(['采购、行政经理', 'Vice president for sales', 'makes it happen', 'architect', '经理', 'Unit head', ''])(
    'points to no single function: %s',
    (title) => {
      expect(proposeFunction(title)).toBeNull();
    },
  );
});

describe('the name of a step', () => {
  it.each([
    ['Go-live', 'rollout'],
    ['Going live', 'rollout'],
    ['上线', 'rollout'],
    ['钱从哪来', 'budget'],
    ['资金落实', 'budget'],
    ['付钱验收', 'payment'],
    ['安全吗', 'approval'],
    ['Tuesday club', null],
  ])('%s points to %s', (name, kind) => {
    expect(proposeKind(name)).toBe(kind);
  });
});

describe('a name alone', () => {
  it.each([
    ['Legal', 'legal'],
    ['finance department', 'finance'],
    ['采购部', 'procurement'],
    ['Legal, approver', 'legal'],
    ['CFO, approver', 'finance'],
    ['head of sales', 'sales'],
    ['internal auditor', 'internal-audit'],
    ['财务总监', 'finance'],
  ])('%s is a department or a title, and lets one suppose its function', (line, id) => {
    const read = readLine(line, { currency: 'CNY' });
    expect([read.function, [...read.proposed]]).toEqual([id, ['function']]);
    expect(readLine(line, { currency: 'CNY', proposes: false }).function).toBeNull();
  });

  it.each(['Ann Legal', 'Not known', '财务王'])('%s lets one suppose nothing', (line) => {
    expect(readLine(line, { currency: 'CNY' }).function).toBeNull();
  });
});

describe('a typed line', () => {
  const read = (line: string, proposes = true, safe = false) => {
    const { title, role, function: where, limit, proposed } = readLine(line, { currency: 'CNY', proposes, safe });
    return { title, role, where, limit, proposed: [...proposed].sort() };
  };

  it.each([
    [
      'Ann, Finance head, approves up to 500,000, sceptic',
      {
        title: 'Finance head',
        role: 'approver',
        where: 'finance',
        limit: upTo(500_000),
        proposed: ['function', 'limit', 'role'],
      },
      { title: 'Finance head, approves up to 500,000', role: null, where: null, limit: null, proposed: [] },
    ],
    [
      '王伟，法务总监，知会',
      { title: '法务总监', role: 'informed', where: 'legal', limit: null, proposed: ['function', 'role'] },
      { title: '法务总监, 知会', role: null, where: null, limit: null, proposed: [] },
    ],
    [
      'Bob, Legal, told',
      { title: '', role: 'informed', where: 'legal', limit: null, proposed: ['role'] },
      { title: 'told', role: null, where: 'legal', limit: null, proposed: [] },
    ],
  ])('says what is only supposed, and without it every word is the title: %s', (line, with_, without) => {
    expect(read(line)).toEqual(with_);
    expect(read(line, false)).toEqual(without);
  });

  it('that names a role or a function is not asked to suppose another', () => {
    expect(read('Ann, chooses, Informed party, CFO, Sales')).toEqual({
      title: 'chooses, CFO',
      role: 'informed',
      where: 'sales',
      limit: null,
      proposed: [],
    });
  });

  it('writes no limit while only what is safe may be shown', () => {
    expect(read('Ann, approves up to 500k', true, true)).toMatchObject({ title: 'approves up to 500k', limit: null });
  });
});
