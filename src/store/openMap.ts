/** The open map as views see it: projection, analysis, selection, save status; must never set a map but through commit. */
import type { Deed } from '../advice/deed.ts';
import type { Analysis } from '../analysis/analyse.ts';
import type { Overwritten } from '../document/undo.ts';
import type { Edit } from '../edit/edit.ts';
import type { Most } from '../model/limits.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Selection } from '../model/selection.ts';
import type { Day } from '../shared/day.ts';
import type { SaveStatus } from './library.ts';

/** Whatever stands first on the sheet. */
export const FIRST = 'first';

export interface OpenMapState {
  readonly map: BuyingMap;
  readonly ours: OurSide;
  readonly today: Day;
  readonly analysis: Analysis;
  readonly selection: Selection;
  /** What marks places on the sheet: the finding, or the row of findings, that was clicked, by key. */
  readonly markedFinding: string | null;
  /** What was asked for by name and waits for the sheet to bring it into view and give it the focus: an id, or the first there is. */
  readonly sought: string | typeof FIRST | null;
  readonly saveStatus: SaveStatus;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last undo or redo left as another tab has written it since; another object each time. */
  readonly overwritten: Overwritten | null;
  /** The limit that stood in the way of the last edit, which changed nothing; until the next change. Another object each time. */
  readonly beyond: Most | null;
  /** The economic account may be seen while only what is safe is shown, for as long as the map stays open. */
  readonly accountShown: boolean;
  /** What the last edit of one's own solved; until the next change of whatever kind, and while somebody types not yet. */
  readonly lastDeed: Deed | null;
  /** What undo, redo or another tab just changed, so that it can come into view and be announced; ids of records. */
  readonly lastChanged: { readonly by: 'undo' | 'redo' | 'elsewhere'; readonly ids: readonly string[] } | null;
}

export interface OpenMapActions {
  /** One gesture, one undo step. False when the edit changed nothing, such as when its target has gone, or the map would be larger than one may be. */
  readonly commit: (edit: Edit) => boolean;
  /** Typed text: gestures with the same mark within one stay in the field become one undo step; written within a second. */
  readonly commitTyping: (mark: string, edit: Edit) => boolean;
  /** Makes the map what it was at a moment, as one gesture that goes forward; exactly so: the edit brings nothing along. */
  readonly restore: (state: BuyingMap) => boolean;
  /** Ends the run of typing, as when the field is left. */
  readonly endTyping: () => void;
  /** False where there is nothing to take back. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly select: (selection: Selection) => void;
  readonly markFinding: (key: string | null) => void;
  readonly showAccount: (shown: boolean) => void;
  readonly seek: (sought: OpenMapState['sought']) => void;
}
