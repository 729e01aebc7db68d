/** Mends text that no storage can hold: half of a character, left where something was cut through, becomes �. */

/** A half without its other half; with this flag the halves of a whole character do not count. */
const HALF = /\p{Cs}/gu;
/** Any half, of a whole character too: most texts have none, and megabytes of them are looked through in no time. */
const ANY_HALF = /[\ud800-\udfff]/;

/** The value with every text in it whole, keys apart; the same value where nothing was to mend. */
export function wholeText<Value>(value: Value): Value {
  return mended(value) as Value;
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return ANY_HALF.test(value) ? value.replace(HALF, '\ufffd') : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(mended);
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, inner, mended(inner)] as const);
  if (entries.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}
