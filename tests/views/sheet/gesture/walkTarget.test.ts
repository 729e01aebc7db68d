/** Where keys take what is in hand, and what shows of it. */
import { describe, expect, it } from 'vitest';
import type { DragItem, DropTarget } from '../../../../src/entry/drop/dragItem.ts';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import type { Direction } from '../../../../src/layout/rect.ts';
import { readTarget } from '../../../../src/views/sheet/canvas/fromFlow.ts';
import { draggedLine, ghostOf } from '../../../../src/views/sheet/gesture/ghost.ts';
import { firstTarget, walkTarget } from '../../../../src/views/sheet/gesture/walkTarget.ts';
import { asId, sketch } from '../../../fixtures/mapBuilder.ts';

const layout = layoutSheet(
  sketch({
    people: { lin: '', gao: '', wu: '', zhao: '' },
    steps: { need: 'need', choice: 'selection', paid: 'payment' },
    seats: ['lin initiator need', 'gao approver choice', 'wu approver choice', 'lin executor paid'],
  }),
);
const wu: DragItem = { kind: 'card', key: 'wu.approver.choice', person: asId('wu'), seat: asId('wu.approver.choice') };
const head: DragItem = { kind: 'head', step: asId('choice') };
const line: DragItem = { kind: 'line', key: 'lin.initiator.need', from: asId('lin') };
const walk = (item: DragItem, ...ways: Direction[]): DropTarget | null =>
  ways.reduce<DropTarget | null>((target, way) => walkTarget(layout, item, target, way), firstTarget(layout, item));

describe('a card in hand', () => {
  it('begins where it stands and goes from place to place', () => {
    expect(walk(wu)).toEqual({ onto: 'step', step: 'choice', at: 'end' });
    expect(walk(wu, 'up')).toEqual({ onto: 'step', step: 'choice', at: { before: 'gao.approver.choice' } });
    expect(walk(wu, 'up', 'left')).toEqual({ onto: 'step', step: 'need', at: { before: 'lin.initiator.need' } });
    expect(walk(wu, 'right', 'right')).toEqual({ onto: 'step', step: 'paid', at: 'end' });
    expect(walk(wu, 'down')).toEqual(walk(wu));
  });

  it('leaves the steps at their top and comes back from there', () => {
    const outside = walk(wu, 'up', 'up');
    expect(outside).toMatchObject({ onto: 'outside' });
    expect(walk(wu, 'up', 'up', 'down')).toEqual({
      onto: 'step',
      step: 'choice',
      at: { before: 'gao.approver.choice' },
    });
  });
});

it('a head in hand goes along the steps and no further', () => {
  expect(walk(head)).toEqual({ onto: 'order', to: { before: 'paid' } });
  expect(walk(head, 'left', 'left')).toEqual({ onto: 'order', to: { before: 'need' } });
  expect(walk(head, 'right', 'right', 'up')).toEqual({ onto: 'order', to: 'end' });
});

it('a line in hand goes to every card but those of the one who sways', () => {
  expect(walk(line)).toBeNull();
  expect(walk(line, 'right')).toEqual({ onto: 'person', key: 'gao.approver.choice', person: 'gao' });
  expect(walk(line, 'right', 'right')).toEqual(walk(line, 'right'));
  expect(walk(line, 'right', 'down')).toEqual({ onto: 'person', key: 'wu.approver.choice', person: 'wu' });
});

describe('what shows of it', () => {
  /** A pointer that lets go in the middle of what shows means the same as the keys. */
  it.each([
    ['a card among cards', wu, ['up']],
    ['a card last in a step', wu, ['right']],
    ['a card outside', wu, ['up', 'up']],
    ['a line', line, ['right', 'down']],
  ] as const)('%s', (_, item, ways) => {
    const target = walk(item, ...ways);
    const ghost = target && ghostOf(layout, item, target);
    const box = ghost?.box ?? ghost?.bar;
    expect(box && readTarget(layout, item, box)).toEqual(target);
  });

  it('is nothing once the target has gone', () => {
    expect(ghostOf(layout, wu, { onto: 'step', step: asId('gone'), at: 'end' })).toBeNull();
    expect(ghostOf(layout, line, { onto: 'person', key: 'gone', person: asId('gone') })).toBeNull();
  });

  it('is a line from the card to the pointer, or to whom it is aimed at', () => {
    expect(draggedLine(layout, wu, null, { x: 0, y: 0 })).toBeNull();
    expect(draggedLine(layout, line, null, null)).toBeNull();
    expect(draggedLine(layout, line, null, { x: 500, y: 40 })).toMatch(/500 40$/);
    expect(draggedLine(layout, line, walk(line, 'right'), null)).toMatch(/^M232 .* 260 /);
  });
});
