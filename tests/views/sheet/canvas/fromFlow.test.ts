/** What it means to drop a card or a head somewhere. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../../src/layout/layoutSheet.ts';
import { readCardDrop, readHeadDrop } from '../../../../src/views/sheet/canvas/fromFlow.ts';
import { asId, sketch } from '../../../fixtures/mapBuilder.ts';

const layout = layoutSheet(
  sketch({
    people: { lin: '', gao: '', wu: '', zhao: '' },
    steps: { need: 'need', choice: 'selection', paid: 'payment' },
    seats: ['lin initiator need', 'gao approver choice', 'wu approver choice'],
  }),
);
const box = (x: number, y: number) => ({ x, y, width: 232, height: 94 });

describe('readCardDrop', () => {
  it('reads the step under the middle of the card, and the place among its cards', () => {
    expect(readCardDrop(layout, 'lin.initiator.need', box(250, 40))).toEqual({
      onto: 'step',
      step: 'choice',
      at: { before: 'gao.approver.choice' },
    });
    expect(readCardDrop(layout, 'lin.initiator.need', box(250, 120))).toEqual({
      onto: 'step',
      step: 'choice',
      at: { before: 'wu.approver.choice' },
    });
    expect(readCardDrop(layout, 'lin.initiator.need', box(250, 2000))).toEqual({
      onto: 'step',
      step: 'choice',
      at: 'end',
    });
    expect(readCardDrop(layout, 'lin.initiator.need', box(530, 60))).toEqual({ onto: 'step', step: 'paid', at: 'end' });
  });

  it('leaves itself out of the cards it lands among', () => {
    const gao = readCardDrop(layout, 'gao.approver.choice', box(260, 60));
    expect(gao).toEqual({ onto: 'step', step: 'choice', at: { before: 'wu.approver.choice' } });
  });

  it('reads a place outside the steps above and beside them', () => {
    expect(readCardDrop(layout, 'zhao', box(100.4, -300.6))).toEqual({ onto: 'outside', at: { x: 100, y: -301 } });
    expect(readCardDrop(layout, 'zhao', box(-400, 100))).toEqual({ onto: 'outside', at: { x: -400, y: 100 } });
  });
});

describe('readHeadDrop', () => {
  it('lands before the first step whose middle lies further on', () => {
    expect(readHeadDrop(layout, asId('paid'), box(-100, 0))).toEqual({ before: 'need' });
    expect(readHeadDrop(layout, asId('paid'), box(100, 0))).toEqual({ before: 'choice' });
    expect(readHeadDrop(layout, asId('need'), box(900, 0))).toBe('end');
  });
});
