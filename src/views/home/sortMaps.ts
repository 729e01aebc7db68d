/** The orders in which home shows its maps. */
import type { Language } from '../../model/words.ts';
import type { MapSummary } from '../../store/library.ts';
import type { MapOrder } from '../../store/settings.ts';

type Compare = (a: MapSummary, b: MapSummary) => number;

/** Whatever says nothing comes last. */
const byText = (language: Language, textOf: (map: MapSummary) => string): Compare => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    return left === '' || right === '' ? Number(left === '') - Number(right === '') : compare(left, right);
  };
};

/** The largest first, each currency by itself: what one is worth in another is not known here. */
const byAmount: Compare = (a, b) => {
  if (a.amount === null || b.amount === null) return Number(a.amount === null) - Number(b.amount === null);
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  return b.amount - a.amount;
};

/** The maps in an order; those that it does not tell apart stay as they come, the last changed first. */
export function sortMaps(maps: readonly MapSummary[], order: MapOrder, language: Language): readonly MapSummary[] {
  const compare: { readonly [Order in MapOrder]: () => Compare } = {
    changed: () => () => 0,
    name: () => byText(language, ({ name, customer }) => name || customer),
    customer: () => byText(language, ({ customer }) => customer),
    amount: () => byAmount,
  };
  return [...maps].sort(compare[order]());
}
