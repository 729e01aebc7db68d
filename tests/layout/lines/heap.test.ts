/** The queue of the search for a line's way gives what a plain list gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../src/layout/lines/heap.ts';

/** The same, looked for in the plainest way. */
class PlainQueue {
  readonly #list: { readonly cost: number; readonly item: number }[] = [];

  push(cost: number, item: number): void {
    this.#list.push({ cost, item });
  }

  pop(): { readonly cost: number; readonly item: number } | undefined {
    const least = Math.min(...this.#list.map(({ cost }) => cost));
    const at = this.#list.findIndex(({ cost }) => cost === least);
    return at < 0 ? undefined : this.#list.splice(at, 1)[0];
  }
}

describe('the queue', () => {
  it('gives the cheapest first, and of equally cheap ones the one that came first', () => {
    const queue = new Heap('first');
    for (const [cost, item] of [
      [5, 1],
      [3, 2],
      [5, 3],
      [3, 4],
      [4, 5],
    ] as const)
      queue.push(cost, item);
    expect(Array.from({ length: 6 }, () => queue.pop())).toEqual([2, 4, 5, 1, 3, undefined]);
  });

  it('tells what the one taken last cost', () => {
    const queue = new Heap('first');
    queue.push(7, 1);
    queue.push(2, 2);
    queue.pop();
    expect(queue.cost).toBe(2);
    queue.pop();
    expect(queue.cost).toBe(7);
  });

  it('gives what a plain list gives, whatever is put in and taken out by turns', () => {
    // Few costs, so that many are equal; null takes one out.
    const steps = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }), { minLength: 30, maxLength: 200 });
    fc.assert(
      fc.property(steps, (list) => {
        const [queue, plain] = [new Heap('first'), new PlainQueue()];
        const take = () => {
          const expected = plain.pop();
          expect(queue.pop()).toBe(expected?.item);
          if (expected) expect(queue.cost).toBe(expected.cost);
          return expected;
        };
        for (const [nth, cost] of list.entries()) {
          if (cost === null) take();
          else {
            queue.push(cost, nth);
            plain.push(cost, nth);
          }
        }
        while (take());
      }),
      { seed: 20_261_201, numRuns: 100 },
    );
  });
});
