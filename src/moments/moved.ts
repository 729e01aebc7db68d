/** Which of several things stand elsewhere among the others than before; must never count one that others were moved past. */

interface Placed {
  readonly id: string;
  readonly order: string;
}

/**
 * The fewest that have to move so that the first row becomes the second; of equally few those whose order key is another.
 * The rows hold the same ids. From the second to the first the answer is the same.
 */
export function moved(before: readonly Placed[], after: readonly Placed[]): readonly string[] {
  const rows = [before, after].map((row) => [...row].sort(inOrder));
  const texts = rows.map((row) => row.map(({ id }) => id).join(' '));
  if (texts[0] === texts[1]) return [];
  // One direction for both, so that ties fall alike.
  const [from = [], to = []] = (texts[0] ?? '') < (texts[1] ?? '') ? rows : [...rows].reverse();
  const place = new Map(to.map(({ id, order }, at) => [id, { at, order }]));
  const row = from.map(({ id, order }) => ({ id, at: place.get(id)?.at ?? 0, kept: place.get(id)?.order === order }));
  const stay = staying(row);
  return row.map(({ id }) => id).filter((id) => !stay.has(id));
}

const inOrder = (a: Placed, b: Placed): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The heaviest rising row among them: as many as can be, and of as many those that kept their key. */
function staying(row: readonly { readonly id: string; readonly at: number; readonly kept: boolean }[]) {
  const best: { weight: number; before: number }[] = [];
  row.forEach(({ at, kept }, place) => {
    let [weight, before] = [0, -1];
    for (let earlier = 0; earlier < place; earlier += 1) {
      const other = best[earlier];
      if (other && (row[earlier]?.at ?? 0) < at && other.weight > weight) [weight, before] = [other.weight, earlier];
    }
    best.push({ weight: weight + row.length + 1 + (kept ? 1 : 0), before });
  });
  let last = best.reduce((found, { weight }, place) => (weight > (best[found]?.weight ?? 0) ? place : found), 0);
  const stay = new Set<string>();
  while (last >= 0) {
    stay.add(row[last]?.id ?? '');
    last = best[last]?.before ?? -1;
  }
  return stay;
}
