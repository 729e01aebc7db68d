/** Before a map is kept as a sample, it is said what stays and what is left behind. */
import { describe, expect, it } from 'vitest';
import type { MapId } from '../../src/model/ids.ts';
import { asSample, wordsOf } from '../../src/samples/asSample.ts';
import { LEFT_KINDS, leftBehind } from '../../src/samples/leftBehind.ts';
import { sketch } from '../fixtures/mapBuilder.ts';
import { MARK, tellingMap } from '../fixtures/tellingMap.ts';

describe('what is left behind', () => {
  it('is nothing of a blank sheet', () => expect(leftBehind(sketch({}))).toEqual([]));

  it('is told kind by kind, and names word for word', () => {
    const map = sketch({
      fields: { customer: 'Fernhill', amount: 5, notes: 'n' },
      people: {
        lin: { name: 'Lin Wei', title: 'Head', stance: 'neutral', email: 'l@f.example', notes: 'n' },
        zhao: { name: 'Zhao', left: true },
        it: { name: 'IT of Fernhill', sort: 'department' },
      },
      steps: { need: { name: 'Ask Lin Wei', kind: 'need', quote: 'q' } },
      seats: ['lin initiator need'],
      contacts: [{ with: ['lin'], day: '2026-11-03' }],
      relations: ['lin conflicts it'],
      terms: { need: [['t', true]] },
    });
    expect(leftBehind(map)).toEqual([
      { kind: 'names', count: 1, said: ['Lin Wei'] },
      { kind: 'namesInTexts', count: 2, said: ['Ask Lin Wei', 'IT of Fernhill'] },
      { kind: 'details', count: 1, said: ['l@f.example'] },
      { kind: 'judged', count: 1, said: [] },
      { kind: 'contacts', count: 1, said: [] },
      { kind: 'notes', count: 1, said: [] },
      { kind: 'quotes', count: 1, said: [] },
      { kind: 'conflicts', count: 1, said: [] },
      { kind: 'gone', count: 1, said: ['Zhao'] },
      { kind: 'deal', count: 2, said: [] },
      { kind: 'answers', count: 1, said: [] },
    ]);
  });

  it('names a kind for whatever a full map tells and its sample does not', () => {
    const sample = JSON.stringify(asSample(tellingMap, 'x' as MapId, wordsOf(tellingMap)));
    const told = JSON.stringify(tellingMap).split(MARK).length;
    expect(sample.split(MARK).length).toBeLessThan(told);
    const kinds = leftBehind(tellingMap).map(({ kind }) => kind);
    expect(LEFT_KINDS.filter((kind) => !kinds.includes(kind))).toEqual(['lastDays', 'gone', 'settings']);
  });
});
