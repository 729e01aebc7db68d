/** How the sheet is stretched over a projector, and what clicker and keys do. */
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/layoutSheet.ts';
import { right } from '../../../src/layout/rect.ts';
import { nextPlace, readPresentKey } from '../../../src/views/present/presentKeys.ts';
import {
  aboutLines,
  headNameSize,
  presentBounds,
  presentScale,
  stretched,
  stretchedSize,
  wholeScale,
} from '../../../src/views/present/presentScale.ts';
import { keyEvent } from '../../fixtures/keyEvent.ts';
import { largeMap } from '../../fixtures/largeMap.ts';
import { sketch } from '../../fixtures/mapBuilder.ts';

const PANE = { width: 1280, height: 756 };
const SIX = sketch({
  people: Object.fromEntries(['a', 'b', 'c'].map((id) => [id, ''])),
  steps: Object.fromEntries([1, 2, 3, 4, 5, 6].map((nth) => [`s${nth}`, 'selection'])),
  seats: ['a approver s2', 'b approver s2', 'c approver s2'],
});

describe('the stretched sheet', () => {
  it('fills the width of a projector with six steps', () => {
    const bounds = presentBounds(layoutSheet(SIX));
    const size = stretchedSize(bounds, presentScale(bounds, PANE, 1));
    expect(size.width).toBeGreaterThan(1260);
    expect(size.width).toBeLessThanOrEqual(1280);
    expect(size.height).toBeLessThanOrEqual(PANE.height);
  });

  it('never makes text smaller than its least size, however much there is', () => {
    const bounds = presentBounds(layoutSheet(largeMap('en')));
    const scale = presentScale(bounds, PANE, 1);
    expect(scale.text).toBeGreaterThanOrEqual(1);
    expect(stretchedSize(bounds, scale).width).toBeGreaterThan(PANE.width);
  });

  it('is whole on every screen when the whole is asked for, and larger only if the reader wants it', () => {
    for (const map of [SIX, largeMap('en'), sketch({ people: { a: '' }, steps: { need: 'need' }, seats: [] })]) {
      const bounds = presentBounds(layoutSheet(map));
      for (const pane of [
        PANE,
        { width: 1440, height: 857 },
        { width: 1920, height: 1037 },
        { width: 390, height: 800 },
      ]) {
        const size = stretchedSize(bounds, wholeScale(bounds, pane, 1));
        expect(size.width).toBeLessThanOrEqual(pane.width + 1e-6);
        expect(size.height).toBeLessThanOrEqual(pane.height + 1e-6);
        expect(wholeScale(bounds, pane, 1.2).text).toBeCloseTo(1.2 * wholeScale(bounds, pane, 1).text, 6);
      }
    }
  });

  it('is never less than nothing, in a pane that has no room yet', () => {
    const bounds = presentBounds(layoutSheet(SIX));
    for (const pane of [
      { width: 0, height: 0 },
      { width: 1280, height: 10 },
      { width: 12, height: 800 },
    ]) {
      const size = stretchedSize(bounds, wholeScale(bounds, pane, 1));
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(0);
    }
  });

  it('moves closer together before it makes anything smaller', () => {
    const bounds = presentBounds(layoutSheet(SIX));
    const { height } = stretchedSize(bounds, presentScale(bounds, { width: 1280, height: 100 }, 1));
    const text = (less: number) => wholeScale(bounds, { width: 1280, height: height - less }, 1).text;
    expect(text(6)).toBe(presentScale(bounds, { width: 1280, height: height - 6 }, 1).text);
    expect(text(height / 4)).toBeLessThan(0.8);
  });

  it('leaves room above for stamps, which grow with the text, and still fits', () => {
    const bounds = presentBounds(layoutSheet(SIX));
    const pane = { width: 1920, height: 700 };
    const scale = presentScale(bounds, pane, 1);
    expect(scale.text).toBeGreaterThan(1.2);
    expect(stretched(bounds, bounds, scale).y).toBeGreaterThanOrEqual(14 * scale.text);
    expect(stretchedSize(bounds, scale).height).toBeLessThanOrEqual(pane.height);
  });

  it('keeps the longest word of a step’s name whole, never below the least size', () => {
    expect(headNameSize('Budget', 300, 1.5)).toBe(30);
    expect(headNameSize('Haushaltsfreigabe', 250, 1.5)).toBeLessThan(30);
    expect(headNameSize('Donaudampfschifffahrtsgesellschaft', 100, 1.5)).toBe(20);
    // Chinese goes on in the next line anywhere.
    expect(headNameSize('信息化项目立项评审与供应商入围资格预审', 100, 1.5)).toBe(30);
  });

  it('says less of somebody below a name of two lines', () => {
    expect([aboutLines('Lin Wei', 200, 1), aboutLines('欧阳慕容·阿卜杜热合曼', 200, 1)]).toEqual([3, 2]);
  });

  it('keeps everything inside its size', () => {
    const layout = layoutSheet(SIX);
    const bounds = presentBounds(layout);
    const scale = presentScale(bounds, PANE, 1.45);
    for (const card of layout.cards) {
      expect(right(stretched(card, bounds, scale))).toBeLessThanOrEqual(stretchedSize(bounds, scale).width);
    }
  });
});

describe('keys', () => {
  const key = (name: string, more = {}) => readPresentKey(keyEvent(name, more));
  it('are those that a clicker sends, and arrows', () => {
    expect([key('PageDown'), key('ArrowRight')]).toEqual(['next', 'next']);
    expect([key('PageUp'), key('ArrowLeft')]).toEqual(['previous', 'previous']);
    expect(key('Escape')).toBe('leave');
  });
  it('leave the browser its own', () => {
    expect(key('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(key('+', { ctrlKey: true })).toBeUndefined();
    expect(key('Tab')).toBeUndefined();
  });
});

describe('the step that is forward', () => {
  it('goes from the whole through all steps back to the whole', () => {
    expect([nextPlace(null, 2, 1), nextPlace(0, 2, 1), nextPlace(1, 2, 1)]).toEqual([0, 1, null]);
    expect([nextPlace(1, 2, -1), nextPlace(0, 2, -1), nextPlace(null, 2, -1)]).toEqual([0, null, null]);
    expect(nextPlace(null, 0, 1)).toBeNull();
  });
});
