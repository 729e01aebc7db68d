/** Code that is fetched when it is first needed, or all of it while it can still be had. */

const known = new Set<() => Promise<unknown>>();

/** Names a piece of code that can wait; the answer fetches it. */
export function later<Code>(load: () => Promise<Code>): () => Promise<Code> {
  known.add(load);
  return load;
}

/** Fetches all that was named, also by what comes with it. What cannot be fetched now may still be when it is needed. */
export async function fetchAll(): Promise<void> {
  const asked = new Set<() => Promise<unknown>>();
  while (asked.size < known.size) {
    const next = [...known].filter((load) => !asked.has(load));
    for (const load of next) asked.add(load);
    await Promise.allSettled(next.map((load) => load()));
  }
}
