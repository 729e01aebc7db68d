/** A queue that gives the cheapest first, ties in the order of arrival; must never depend on what it holds. */
interface Entry<Item> {
  readonly cost: number;
  readonly nth: number;
  readonly item: Item;
}

export class Heap<Item> {
  private readonly entries: Entry<Item>[] = [];
  private count = 0;

  push(cost: number, item: Item): void {
    this.entries.push({ cost, nth: this.count++, item });
    let at = this.entries.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { readonly cost: number; readonly item: Item } | undefined {
    const first = this.entries[0];
    const last = this.entries.pop();
    if (!first || !last || this.entries.length === 0) return first;
    this.entries[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let least = at;
      if (this.before(left, least)) least = left;
      if (this.before(left + 1, least)) least = left + 1;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const [one, other] = [this.entries[a], this.entries[b]];
    if (!one || !other) return false;
    return one.cost < other.cost || (one.cost === other.cost && one.nth < other.nth);
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.entries[a], this.entries[b]];
    if (!one || !other) return;
    this.entries[a] = other;
    this.entries[b] = one;
  }
}
