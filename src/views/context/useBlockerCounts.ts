/** How many findings there are of each severity, in words; must never count a waived one. */
import { SEVERITIES } from '../../model/words.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';

const WORDS = { stop: 'blockers.stops', slow: 'blockers.slows', note: 'blockers.notes' } as const;

/** "2 stop · 5 slow"; empty when there is nothing. */
export function useBlockerCounts(): string {
  const { t } = useText();
  const blockers = useOpenMap((state) => state.analysis.blockers);
  return SEVERITIES.map((severity) => ({
    severity,
    count: blockers.filter((blocker) => blocker.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t(WORDS[severity], { count }))
    .join(' · ');
}
