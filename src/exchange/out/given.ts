/** What every way out is made from. */
import type { Analysis } from '../../analysis/analyse.ts';
import type { Language } from '../../model/words.ts';
import type { Say } from '../../text/text.ts';

export interface Given {
  /** Of the map that may be given out: where it is safe to show, already without anything of ours (`analysis/safeAnalysis`). */
  readonly analysis: Analysis;
  /** The customer will read it: nothing may be said that is ours alone, and no sign may tell that something is left out. */
  readonly safe: boolean;
  readonly language: Language;
  readonly t: Say;
}
