// An amount that stands without quotes in a list parted by commas.
import { describe, expect, it } from 'vitest';
import { pastedList } from '../../fixtures/pastedList.ts';

const upTo = (amount: number) => ({ kind: 'amount', amount });

describe('an amount under headings that commas part', () => {
  it.each([
    ['Name,Title,Role', 'Ann,CFO,approves up to 500,000', upTo(500_000), ''],
    ['Name,Title,Role', 'Ann,CFO,approves up to 1,200,000', upTo(1_200_000), ''],
    ['Name,Role,Note', 'Ann,limit 500,000,says Bob', upTo(500_000), 'Note: says Bob'],
    ['Name,Role,Note', 'Ann,approves up to 500,000', upTo(500_000), ''],
    ['姓名，职务，角色', '王伟，财务总监，审批500，000', upTo(500_000), ''],
    ['Name,Title,Budget', 'Ann,CFO,500,000', null, 'Budget: 500,000'],
    ['Name,Budget,Note', 'Ann,EUR 1,250,yearly', null, 'Budget: EUR 1,250\nNote: yearly'],
    ['Name,Budget,Note', 'Ann,500,000', null, 'Budget: 500,000'],
    ['Name,Role,Note', 'Ann,"approves up to 500,000",x', upTo(500_000), 'Note: x'],
  ])('%s / %s is whole', (headings, line, limit, notes) => {
    expect(pastedList(`${headings}\n${line}`).rows).toMatchObject([{ limit, notes }]);
  });

  it.each([
    ['Name,Floor,Phone,Extension', 'Ann,12,345', 'Floor: 12'],
    ['Name,Title,Room,Extension', 'Ann,CFO,room 12,345', 'Room: room 12\nExtension: 345'],
  ])('%s / %s are two numbers', (headings, line, notes) => {
    expect(pastedList(`${headings}\n${line}`).rows).toMatchObject([{ notes }]);
  });
});

describe('a column of limits', () => {
  it.each([
    ['Name,Title,Limit', 'Ann,CFO,500,000', upTo(500_000), ''],
    ['Name,Approval limit', 'Ann,80k', upTo(80_000), ''],
    ['Name,Sign-off limit', 'Ann,up to 1.2m', upTo(1_200_000), ''],
    ['姓名，职务，审批权限', '王伟，财务总监，50万', upTo(500_000), ''],
    ['姓名，审批额度', '王伟，20万以内', upTo(200_000), ''],
    ['Name,Limit', 'Ann,none', { kind: 'none' }, ''],
    ['姓名，签字权限', '王伟，无', { kind: 'none' }, ''],
    ['Name,Limit', 'Ann,unlimited', { kind: 'unlimited' }, ''],
    ['姓名，审批金额', '王伟，不限', { kind: 'unlimited' }, ''],
    ['Name,Limit', 'Ann,USD 500,000', null, 'Limit: USD 500,000'],
    ['Name,Limit', 'Ann,see the rules', null, 'Limit: see the rules'],
    ['Name,Limit', 'Ann,-', null, 'Limit: -'],
  ])('%s / %s', (headings, line, limit, notes) => {
    expect(pastedList(`${headings}\n${line}`).rows).toMatchObject([
      { limit, notes, title: expect.not.stringContaining('0') },
    ]);
  });
});
