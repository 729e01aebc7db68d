/** How many findings stand on each person, step and line, and how bad the worst is. */
import { describe, expect, it } from 'vitest';
import type { Blocker } from '../../../src/analysis/blockers/blockerRule.ts';
import { itemStampKey, stampsOf } from '../../../src/analysis/blockers/stamps.ts';
import type { Severity } from '../../../src/model/words.ts';
import { asId } from '../../fixtures/mapBuilder.ts';

const finding = (severity: Severity, people: string[], steps: string[] = [], items: string[] = []) =>
  ({ severity, people: people.map(asId<never>), steps: steps.map(asId<never>), items }) as unknown as Blocker;

describe('stamps', () => {
  it('count the findings on each person and step, with the worst of them, whichever comes first', () => {
    const [stop, slow, note] = [
      finding('stop', ['ana', 'bo'], ['need']),
      finding('slow', ['ana'], ['need', 'sign']),
      finding('note', ['ana', 'cy']),
    ];
    for (const order of [
      [stop, slow, note],
      [note, slow, stop],
      [slow, stop, note],
    ]) {
      expect(Object.fromEntries(stampsOf(order))).toEqual({
        ana: { count: 3, worst: 'stop' },
        bo: { count: 1, worst: 'stop' },
        cy: { count: 1, worst: 'note' },
        need: { count: 2, worst: 'stop' },
        sign: { count: 1, worst: 'slow' },
      });
    }
  });

  it('count a finding once for somebody whom it names twice', () => {
    expect(stampsOf([finding('slow', ['ana', 'ana'])]).get('ana')).toEqual({ count: 1, worst: 'slow' });
  });

  it('tell a line of one step from that of another', () => {
    const stamps = stampsOf([
      finding('stop', [], ['need'], ['demo', 'papers']),
      finding('slow', [], ['sign'], ['demo']),
    ]);
    expect(stamps.get(itemStampKey('need', 'demo'))).toEqual({ count: 1, worst: 'stop' });
    expect(stamps.get(itemStampKey('need', 'papers'))).toEqual({ count: 1, worst: 'stop' });
    expect(stamps.get(itemStampKey('sign', 'demo'))).toEqual({ count: 1, worst: 'slow' });
    expect(stamps.has(itemStampKey('sign', 'papers'))).toBe(false);
  });

  it('are the same object for the same findings, and none without any', () => {
    const blockers = [finding('note', ['ana'])];
    expect(stampsOf(blockers)).toBe(stampsOf(blockers));
    expect(stampsOf([]).size).toBe(0);
  });
});
