/** How many of the sales that came to an end were won, key accounts and small business apart (domain, section 4); must never count what is still open. */
import type { MapFields } from '../../model/mapFields.ts';

export interface Results {
  readonly won: number;
  /** Won or lost. */
  readonly ended: number;
  /** The share that is expected of such customers. */
  readonly bar: number;
}

/** Success with key accounts should not fall below the first; small business converts at about the second. */
export const BARS = { keyAccount: 0.5, smb: 0.15 } as const;

/** Both counts; what has no profile yet is in neither. */
export function readResults(maps: readonly Pick<MapFields, 'profile' | 'outcome'>[]): {
  readonly [Kind in keyof typeof BARS]: Results;
} {
  const count = (kind: keyof typeof BARS): Results => {
    const ended = maps.filter(
      ({ profile, outcome }) => outcome !== 'open' && profile !== 'unknown' && (profile === 'smb') === (kind === 'smb'),
    );
    return { won: ended.filter(({ outcome }) => outcome === 'won').length, ended: ended.length, bar: BARS[kind] };
  };
  return { keyAccount: count('keyAccount'), smb: count('smb') };
}
