/** What is shown of a map that is not open; must never be the only place that holds any of it. */
import type { MapId } from './ids.ts';

/** A card of the small picture: a stop stands on it, or it decides, or neither. */
export type PictureCard = 'stop' | 'approver' | 'plain';

/** A map, or a sample, that was removed and can be taken back. */
export interface RemovedMap extends MapSummary {
  /** After so many days it may be cleared away for good; one at least. */
  readonly daysLeft: number;
}

/** One map on home; what is derived here is a cache that can be rebuilt. */
export interface MapSummary {
  readonly id: MapId;
  readonly name: string;
  readonly customer: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly sample: boolean;
  /** Milliseconds since 1970, for sorting and showing; never for deciding who is newer. */
  readonly changedAt: number;
  readonly stops: number;
  /** Columns of cards for the small picture: per step, per card. */
  readonly picture: readonly (readonly PictureCard[])[];
  /** Names and titles of the map as they are written, a line each, for searching. */
  readonly search: string;
}
