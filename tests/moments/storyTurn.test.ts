/** A story is gone through on and back by the same turns, a question always before its answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAt, turnBack, turnOn } from '../../src/moments/storyTurn.ts';

const ASKS = [true, false, true];

describe('a story', () => {
  it('goes from question to answer to the next chapter, and stays at its last answer', () => {
    const turns = [openAt(0, ASKS)];
    for (let press = 0; press < 6; press += 1) turns.push(turnOn(turns.at(-1) ?? openAt(0, ASKS), ASKS));
    expect(turns.map(({ place, asked }) => `${place}${asked ? '?' : ''}`)).toEqual([
      '0?',
      '0',
      '1',
      '2?',
      '2',
      '2',
      '2',
    ]);
  });

  it('goes the same way back, and stays at its first question', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.nat(20), (asks, presses) => {
        const way = [openAt(0, asks)];
        for (let press = 0; press < presses; press += 1) way.push(turnOn(way.at(-1) ?? openAt(0, asks), asks));
        const moved = way.filter((turn, nth) => nth === 0 || turn !== way[nth - 1]);
        const forth = moved.filter(({ place, asked }, nth) => {
          const before = moved[nth - 1];
          return before?.place !== place || before.asked !== asked;
        });
        let turn = forth.at(-1) ?? openAt(0, asks);
        for (const back of forth.toReversed().slice(1)) {
          turn = turnBack(turn, asks);
          expect(turn).toEqual(back);
        }
        expect(turnBack(turn, asks)).toEqual(turn);
      }),
      { seed: 20_261_202 },
    );
  });
});
