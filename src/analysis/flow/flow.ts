/** What the derived sales flow is: five lanes of items under each step; must never be saved. */

import type { PersonId, StepId } from '../../model/ids.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import type { LaneEdit } from '../../model/records.ts';
import type { Lane, Language } from '../../model/words.ts';
import type { Part } from '../../playbook/playbook.ts';

/** Why an item is there: a playbook entry, and the records that called for it. */
export interface Reason {
  readonly entry: string;
  readonly person: PersonId | null;
  readonly part: Part | null;
  /** The seat, concern, term, link or relation that calls for it, by id; the step's own id for the step's own items. */
  readonly record: string;
}

export interface LaneItem {
  /** Stable and unique within its step and lane. */
  readonly key: string;
  readonly step: StepId;
  readonly lane: Lane;
  /** What derives it, in each language; an item added by hand has the user's words in both. */
  readonly words: { readonly [Lang in Language]: string };
  readonly reasons: readonly Reason[];
  readonly asks: RequirementKey | null;
  /** On the information lane: something to be learnt, not told. */
  readonly learns: boolean;
  /** What somebody did to it by hand. */
  readonly edit: LaneEdit | null;
  /** Reworded or ticked when its reasons were others. */
  readonly reasonsChanged: boolean;
  /** Kept by a hand alone: the playbook does not propose it any more. */
  readonly retired: boolean;
  /** One more than anybody takes to a meeting: at hand, and shown when it is asked for. */
  readonly folded: boolean;
  readonly rank: number;
}

/** An item whose words are put together only once it is certain to be there. */
export type UnsaidItem = Omit<LaneItem, 'words'> & { readonly say: () => LaneItem['words'] };

export interface Flow {
  /** By the customer's order of steps, then lane, then descending rank, then key; hidden ones included. */
  readonly items: readonly LaneItem[];
  readonly cell: (step: StepId, lane: Lane) => readonly LaneItem[];
}
