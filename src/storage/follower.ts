/** Hands over what is added to a log, by this tab or another, each row once and in order. */
import type { StorageReason } from '../model/saveStatus.ts';
import type { Result } from '../shared/result.ts';
import type { Device } from './device.ts';

export interface Found {
  readonly rows: readonly LogRow[];
  /** The document bears the mark of removal. */
  readonly removed: boolean;
  /** When it was last changed; null where nothing tells. */
  readonly changedAt: number | null;
}

export interface LogRow {
  readonly sequence: number;
  /** Null for a row that is there and cannot be read. */
  readonly bytes: Uint8Array | null;
}

/** `cleared`: what was stored is no longer there, write the whole. `wiped`: somebody took it off this device on purpose. */
export type AppendReason = StorageReason | 'cleared' | 'wiped';

export interface FollowListener {
  /** Called each time somebody looked, with what is new. */
  readonly onFound: (found: Found) => void;
  /** What was known to be stored is not there any more, or not for this program. */
  readonly onLost: (reason: 'cleared' | 'wiped' | 'newer-format') => void;
}

export interface Follower {
  /** Looks for rows after the last one, or after another place. */
  readonly look: (after?: number) => void;
  /** Tells of a row of one's own, so that it need not be read back. */
  readonly passed: (sequence: number) => void;
  /** The last sequence up to which everything was handed over. */
  readonly upTo: () => number;
  readonly stop: () => void;
}

/** Follows the rows of a document after a sequence; looks when hinted, when told, and again after a failure. */
export function createFollower(
  id: string,
  after: number,
  readAfter: (upTo: number) => Promise<Result<Found, AppendReason>>,
  { onFound, onLost }: FollowListener,
  { hints, backOff }: Device,
): Follower {
  let upTo = after;
  let looking = false;
  let again = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const rest = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const look = async () => {
    again = looking;
    if (looking || stopped) return;
    rest();
    looking = true;
    const found = await readAfter(upTo);
    looking = false;
    if (stopped) return;
    if (found.ok) take(found.value);
    else fail(found.reason);
    if (again) void look();
  };

  const take = (found: Found) => {
    failures = 0;
    upTo = found.rows.at(-1)?.sequence ?? upTo;
    onFound(found);
  };

  const fail = (reason: AppendReason) => {
    if (reason === 'cleared' || reason === 'wiped' || reason === 'newer-format') return onLost(reason);
    timer = setTimeout(look, backOff[Math.min(failures, backOff.length - 1)]);
    failures += 1;
  };

  const stopHints = hints.listen((hinted) => {
    if (hinted === null || hinted === id) void look();
  });

  return {
    look: (from = upTo) => {
      upTo = from;
      void look();
    },
    passed: (sequence) => {
      // Sequences are drawn for all documents together: a gap may hide a row of another tab.
      if (sequence === upTo + 1 && !looking) upTo = sequence;
      else void look();
    },
    upTo: () => upTo,
    stop: () => {
      stopped = true;
      stopHints();
      rest();
    },
  };
}
