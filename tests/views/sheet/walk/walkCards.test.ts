/** Walking the sheet by keys. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import { heirOf, nextTabStop } from '../../../../src/views/sheet/walk/walkCards.ts';
import { sketch } from '../../../fixtures/mapBuilder.ts';

const layout = layoutSheet(
  sketch({
    people: { lin: '', gao: '', wu: '', zhao: '' },
    steps: { need: 'need', choice: 'selection' },
    seats: ['lin initiator need', 'gao approver choice', 'wu approver choice'],
    relations: ['zhao sways gao'],
  }),
);

describe('nextTabStop', () => {
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
    expect(nextTabStop(layout, from, direction)).toBe(to);
  });

  it('stays on the sheet', () => {
    expect(nextTabStop(layout, 'lin.initiator.need', 'left')).toBeNull();
    expect(nextTabStop(layout, 'slot choice', 'down')).toBeNull();
    expect(nextTabStop(layout, 'add step', 'right')).toBeNull();
    expect(nextTabStop(layout, 'nobody', 'up')).toBeNull();
  });
});

describe('heirOf', () => {
  const people = { lin: '', gao: '', wu: '', zhao: '' };
  const steps = { need: 'need', choice: 'selection' } as const;
  const drawn = (given: Pick<Parameters<typeof sketch>[0], 'steps' | 'seats'>) =>
    layoutSheet(sketch({ people, ...given }));

  it.each([
    ['the card below', 'gao.approver.choice', ['lin initiator need', 'wu approver choice'], 'wu.approver.choice'],
    ['the card above', 'wu.approver.choice', ['lin initiator need', 'gao approver choice'], 'gao.approver.choice'],
    ['the head of its step', 'lin.initiator.need', ['gao approver choice', 'wu approver choice'], 'need'],
    ['the head, when all went', 'gao.approver.choice', ['lin initiator need'], 'choice'],
  ])('is %s', (_, gone, seats, heir) => {
    expect(heirOf(layout, drawn({ steps, seats }), gone)).toBe(heir);
  });

  it('is the step beside, when the step went with all that stood in it', () => {
    const now = drawn({ steps: { need: 'need' }, seats: ['lin initiator need'] });
    expect(heirOf(layout, now, 'gao.approver.choice')).toBe('need');
    expect(heirOf(layout, now, 'choice')).toBe('need');
  });

  it('is nobody on a sheet on which nothing of it stands', () => {
    expect(heirOf(layout, drawn({ steps: {}, seats: [] }), 'choice')).toBeNull();
  });
});
