/** Whether an id stands twice in a table of a file; must never choose between the two. */

/** The path of the first record whose id was there before, or null. */
export function findDouble(
  names: readonly string[],
  listed: { readonly [name: string]: readonly { readonly id: string }[] },
): string | null {
  for (const name of names) {
    const seen = new Set<string>();
    for (const [place, record] of (listed[name] ?? []).entries()) {
      if (seen.has(record.id)) return `${name}[${place}].id`;
      seen.add(record.id);
    }
  }
  return null;
}
