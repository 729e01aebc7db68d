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
