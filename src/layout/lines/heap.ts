/** A queue of numbers that gives the cheapest first; ties in the order of arrival, or the last of them first. */
export class Heap {
  // Three lists and not one of objects: a large sheet puts hundreds of thousands in.
  readonly #costs: number[] = [];
  readonly #nths: number[] = [];
  readonly #items: number[] = [];
  readonly #step: 1 | -1;
  #count = 0;
  /** What the item that was taken last cost. */
  cost = 0;

  constructor(ties: 'first' | 'last') {
    this.#step = ties === 'first' ? 1 : -1;
  }

  push(cost: number, item: number): void {
    this.#count += this.#step;
    const nth = this.#count;
    let at = this.#items.length;
    this.#put(at, cost, nth, item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isBefore(parent, cost, nth)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, cost, nth, item);
  }

  /** Undefined when nothing is left. */
  pop(): number | undefined {
    const first = this.#items[0];
    this.cost = this.#costs[0] ?? 0;
    const [cost, nth, item] = [this.#costs.pop(), this.#nths.pop(), this.#items.pop()];
    const size = this.#items.length;
    if (size === 0 || cost === undefined || nth === undefined || item === undefined) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.#isBefore(child + 1, this.#costs[child] as number, this.#nths[child] as number)) {
        child += 1;
      }
      if (!this.#isBefore(child, cost, nth)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, cost, nth, item);
    return first;
  }

  #isBefore(at: number, cost: number, nth: number): boolean {
    const own = this.#costs[at] as number;
    return own < cost || (own === cost && (this.#nths[at] as number) < nth);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#costs[from] as number, this.#nths[from] as number, this.#items[from] as number);
  }

  #put(at: number, cost: number, nth: number, item: number): void {
    this.#costs[at] = cost;
    this.#nths[at] = nth;
    this.#items[at] = item;
  }
}
