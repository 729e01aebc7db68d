/** "1 solved, 5 new questions": what an edit did to the findings, in a breath. */
import type { Deed } from '../advice/deed.ts';
import type { Say } from '../text/text.ts';

export const sayDeed = ({ solved, raised }: Deed, t: Say): string =>
  raised.length === 0
    ? t('blockers.solved', { count: solved.length })
    : t('blockers.solvedAndRaised', { solved: solved.length, count: raised.length });
