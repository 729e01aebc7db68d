/** Code that is fetched when it is first needed, or all of it while it can still be had. */

const known = new Set<() => Promise<unknown>>();

/** A piece of code that is out of reach: no network, or another version is on the server by now. */
export class NotFetched extends Error {}

/** Names a piece of code that can wait; the answer fetches it, or fails with NotFetched. */
export function later<Code>(load: () => Promise<Code>): () => Promise<Code> {
  known.add(load);
  return () =>
    load().catch((cause: unknown) => {
      throw new NotFetched('a part of the app could not be fetched', { cause });
    });
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
