/** The way back from what was shown: only while nobody moved the sheet since. */
import { expect, it } from 'vitest';
import { goOn, wayBack } from '../../../../src/views/sheet/canvas/away.ts';

const at = (x: number, y = 0, zoom = 1) => ({ x, y, zoom });

it('leads back to where the first of several moves began', () => {
  const first = goOn(null, at(0), at(-75));
  expect(wayBack(first, at(-75))).toEqual(at(0));
  const second = goOn(first, at(-75), at(-200, 30));
  expect(wayBack(second, at(-200, 30))).toEqual(at(0));
});

it('leads nowhere where nothing was moved, or a hand moved or zoomed it since', () => {
  expect(wayBack(null, at(0))).toBeNull();
  const away = goOn(null, at(0), at(-75));
  expect(wayBack(away, at(-90))).toBeNull();
  expect(wayBack(away, at(-75, 12))).toBeNull();
  expect(wayBack(away, at(-75, 0, 1.25))).toBeNull();
});

it('begins anew where a hand put the sheet between two moves', () => {
  const away = goOn(goOn(null, at(0), at(-75)), at(40, 10), at(-300, 10));
  expect(wayBack(away, at(-300, 10))).toEqual(at(40, 10));
});
