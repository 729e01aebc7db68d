/** Puts the card of somebody outside the steps where the user wants it; must never place a seat. */
import type { PersonId, PlaceId } from '../model/ids.ts';
import { WORLD } from '../model/limits.ts';
import type { BuyingMap } from '../model/map.ts';
import { dropRecords, putRecord } from './edit.ts';
import { has } from './has.ts';

export interface PlacePerson {
  readonly person: PersonId;
  /** In sheet units from the paper's origin; null leaves it to the layout again. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Places a card, at the edge of the world what would lie beyond it; the same map when the person has gone or the place is none. */
export function placePerson(map: BuyingMap, { person, at }: PlacePerson): BuyingMap {
  if (at === null) return dropRecords(map, 'places', new Set([person]));
  if (!has(map, 'people', person) || !Number.isFinite(at.x) || !Number.isFinite(at.y)) return map;
  return putRecord(map, 'places', { id: person as string as PlaceId, x: inWorld(at.x), y: inWorld(at.y) });
}

const inWorld = (at: number): number => Math.min(WORLD, Math.max(-WORLD, at));
