/** For how long what was removed can be put back; must never promise more than what clears it away waits. */

const DAY = 86_400_000;
/** Milliseconds, counted from what was last written into it. */
export const KEEP_REMOVED = 30 * DAY;

/** Milliseconds for which it has been removed, and nothing been written into it; none while the clock stands before that. */
export const removedFor = (
  { removedAt, changedAt }: { readonly removedAt: number; readonly changedAt: number },
  now: number,
): number => Math.max(now - Math.max(removedAt, changedAt), 0);

/** Whole days until it may be cleared away for good, by the clock; one at least. */
export const daysLeft = (of: { readonly removedAt: number; readonly changedAt: number }, now: number): number =>
  Math.max(Math.ceil((KEEP_REMOVED - removedFor(of, now)) / DAY), 1);
