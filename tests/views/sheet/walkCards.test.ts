/** Walking the sheet by keys. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/layoutSheet.ts';
import { neighbourOf, nextStop } from '../../../src/views/sheet/walkCards.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const layout = layoutSheet(
  sketch({
    people: { lin: '', gao: '', wu: '', zhao: '' },
    steps: { need: 'need', choice: 'selection' },
    seats: ['lin initiator need', 'gao approver choice', 'wu approver choice'],
    relations: ['zhao sways gao'],
  }),
);

describe('nextStop', () => {
  it.each([
    ['lin.initiator.need', 'right', 'gao.approver.choice'],
    ['gao.approver.choice', 'left', 'lin.initiator.need'],
    ['gao.approver.choice', 'down', 'wu.approver.choice'],
    ['wu.approver.choice', 'up', 'gao.approver.choice'],
    ['gao.approver.choice', 'up', 'choice'],
    ['choice', 'up', 'zhao'],
    ['zhao', 'down', 'choice'],
    ['need', 'right', 'choice'],
    ['wu.approver.choice', 'down', 'slot choice'],
    ['wu.approver.choice', 'left', 'slot need'],
    ['choice', 'right', 'add step'],
    ['add step', 'left', 'choice'],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    expect(nextStop(layout, from, direction)).toBe(to);
  });

  it('stays on the sheet', () => {
    expect(nextStop(layout, 'lin.initiator.need', 'left')).toBeNull();
    expect(nextStop(layout, 'slot choice', 'down')).toBeNull();
    expect(nextStop(layout, 'add step', 'right')).toBeNull();
    expect(nextStop(layout, 'nobody', 'up')).toBeNull();
  });
});

describe('neighbourOf', () => {
  it('is the next in the column, else the one before, else the head', () => {
    expect(neighbourOf(layout, 'gao.approver.choice')).toBe('wu.approver.choice');
    expect(neighbourOf(layout, 'wu.approver.choice')).toBe('gao.approver.choice');
    expect(neighbourOf(layout, 'lin.initiator.need')).toBe('need');
  });
});
