/** What a laid-out sheet is: where steps, cards and lines stand, by id. */
import type { LinkId, PersonId, RelationId, SeatId, StepId } from '../model/ids.ts';
import type { RelationKind } from '../model/words.ts';

/** Sheet units are the pixels of an unzoomed screen; the origin is the top left corner of the first step's head. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Column extends Rect {
  readonly step: StepId;
  /** 0 for the first. */
  readonly place: number;
  readonly head: Rect;
  /** Where the customer's own words stand; null while no step of the map has any. */
  readonly quote: Rect | null;
  /** Where somebody can be added: below the last card and chair. */
  readonly slot: Rect;
}

/** `low`: signs and name on one line, and one line below; only to look at. */
export type CardForm = 'full' | 'low' | 'row';

export interface Card extends Rect {
  /** The seat's id, or the person's for a card outside every step. */
  readonly key: string;
  readonly seat: SeatId | null;
  readonly person: PersonId;
  /** Null for a card outside every step. */
  readonly step: StepId | null;
  readonly form: CardForm;
}

/** A place kept for a function that has nobody on the sheet: below the cards of its step. */
export interface ChairBox extends Rect {
  readonly key: string;
  readonly step: StepId;
}

/** A place where this line passes over one drawn before it. */
export interface Bridge extends Point {
  /** How this line runs there. */
  readonly along: 'x' | 'y';
}

/** `next` runs between two neighbouring heads; `fork`, which gathers forks, joins and leaps, and `back` run above the heads. */
export interface LinkPath {
  /** Null where the map has no link and the order of the steps is the chain. */
  readonly id: LinkId | null;
  readonly from: StepId;
  readonly to: StepId;
  readonly kind: 'next' | 'fork' | 'back';
  /** All of its way; a fork's links share the first points, a join's the last. */
  readonly points: readonly Point[];
  /** Where it passes over lines and other links: the way from step to step is never broken by a line. */
  readonly bridges: readonly Bridge[];
  /** Where its condition stands: over the head that it leads to. Null without a condition. */
  readonly label: Rect | null;
}

export interface Line {
  readonly id: RelationId;
  readonly kind: RelationKind;
  /** Keys of the cards at its ends. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly bridges: readonly Bridge[];
}

export interface SheetLayout {
  /** In the customer's order. */
  readonly columns: readonly Column[];
  /** In reading order: those outside the steps first, from left to right, then column by column. */
  readonly cards: readonly Card[];
  /** Column by column. */
  readonly chairs: readonly ChairBox[];
  /** In the order of drawing, after all lines. */
  readonly links: readonly LinkPath[];
  readonly lines: readonly Line[];
  /** Where a step can be added: after the last. */
  readonly addStep: Rect;
  readonly bounds: Rect;
}
