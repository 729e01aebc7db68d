/** Twice as much to lay out or to wrap asks for about twice the work: counted, for time depends on the machine. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { layoutSheet } from '../../src/layout/layoutSheet.ts';
import { Heap } from '../../src/layout/lines/heap.ts';
import { wrapText } from '../../src/picture/wrapText.ts';
import { numbersFrom } from '../faults/part.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

afterEach(() => vi.restoreAllMocks());

/** How often something that work cannot do without was called meanwhile. */
function callsOf(spy: { mock: { calls: unknown[] } }, work: () => unknown): number {
  const before = spy.mock.calls.length;
  work();
  return spy.mock.calls.length - before;
}

it('of people outside all steps, each is compared with few others', () => {
  const outside = (count: number) =>
    sketch({
      people: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`p${nth}`, ''])),
      steps: { need: 'need', choice: 'selection' },
    });
  const [some, twice] = [outside(300), outside(600)];
  // A card is looked for in the cells that it reaches into.
  const looks = vi.spyOn(Map.prototype, 'get');
  const [few, many] = [callsOf(looks, () => layoutSheet(some)), callsOf(looks, () => layoutSheet(twice))];
  expect(few).toBeGreaterThan(300);
  expect(many / few).toBeLessThan(2.5);
});

describe('of people scattered far apart', () => {
  type At = readonly [x: number, y: number];
  const scattered = (count: number, lines: number, at: (nth: number) => At, to: (nth: number) => number) =>
    sketch({
      people: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`p${nth}`, ''])),
      steps: { need: 'need', choice: 'selection' },
      places: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`p${nth}`, at(nth)])),
      relations: Array.from({ length: lines }, (_, nth) => `p${nth} sways p${to(nth)}`),
    });
  const looks = () => vi.spyOn(Heap.prototype, 'pop');

  it('a line to which no way leads is not looked for everywhere', () => {
    const at = (nth: number): At => [(nth * 1999) % 8000, 300 + ((nth * 3467) % 7000)];
    const map = scattered(110, 20, at, (nth) => nth * 5 + 7);
    expect(callsOf(looks(), () => expect(layoutSheet(map).lines).toHaveLength(10))).toBeLessThan(80_000);
  });

  it('a line is led towards its end before anywhere else', () => {
    const draw = numbersFrom(7);
    const place = () => Math.round(draw() * 8000);
    const map = scattered(
      130,
      30,
      () => [place(), place()],
      (nth) => nth * 7 + 3 - (nth > 18 ? 130 : 0),
    );
    expect(callsOf(looks(), () => expect(layoutSheet(map).lines).toHaveLength(30))).toBeLessThan(9_000);
  });
});

it.each([
  ['two lines', 2],
  ['as many lines as it takes', Number.MAX_SAFE_INTEGER],
])('of a word without break, each letter is measured a few times, on %s', (_, most) => {
  const measured = vi.spyOn(RegExp.prototype, 'test');
  const [few, many] = [1_000, 2_000].map((length) =>
    callsOf(measured, () => wrapText('m'.repeat(length), 100, 18, most)),
  ) as [number, number];
  expect(few).toBeGreaterThan(1_000);
  expect(many / few).toBeLessThan(2.2);
  expect(many).toBeLessThan(2_000 * 30);
});
