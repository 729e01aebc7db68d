/** Places the cards outside every step: where somebody put them, else above whom they sway; must never move a card in a step. */
import type { PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { compareBy } from '../shared/compare.ts';
import { createCrowd } from './crowd.ts';
import { CARD_GAP, CARD_HEIGHT, COLUMN_WIDTH, FREE_GAP, FREE_WIDTH, GUTTER, LOW_HEIGHT } from './dimensions.ts';
import type { Columns } from './layoutColumns.ts';
import { right } from './rect.ts';
import type { Card, Rect } from './sheetLayout.ts';

const INSET = (COLUMN_WIDTH - FREE_WIDTH) / 2;
/** From the steps to a card that was put beside them. */
const ASIDE = 40;

/** The lowest row of cards outside the steps stands with its top here. */
export const freeTop = (below: number, height = CARD_HEIGHT): number => -below - height;

/** Cards of all people without a seat, from left to right; `below` is the room between them and the heads. */
export function placeFree(map: BuyingMap, steps: Columns, below: number, low = false): readonly Card[] {
  const height = low ? LOW_HEIGHT : CARD_HEIGHT;
  const index = mapIndex(map);
  const free = index.people.filter((person) => index.seatsOfPerson(person.id).length === 0);
  const top = freeTop(below, height);
  const crowd = createCrowd();
  const cards: Card[] = [];
  const put = (person: PersonId, box: Rect) => {
    crowd.add(withGap(box));
    cards.push({ ...box, key: person, seat: null, person, step: null, form: low ? 'low' : 'full' });
  };

  for (const person of free) {
    const place = map.places[person.id];
    if (place) put(person.id, settle({ ...place, width: FREE_WIDTH, height }, steps, top, crowd.isClear));
  }
  const nearest = nearColumns(map);
  const seek = clearPlaces(steps, top, height, crowd.isClear);
  const waiting = free
    .filter((person) => !map.places[person.id])
    .map((person) => ({ id: person.id, near: nearest(person.id) }))
    .sort(
      compareBy(
        (person) => person.near,
        (person) => person.id,
      ),
    );
  for (const person of waiting) put(person.id, seek(person.near));
  return cards.sort(
    compareBy(
      (card) => card.x,
      (card) => card.y,
      (card) => card.key,
    ),
  );
}

const withGap = (box: Rect): Rect => ({
  x: box.x - GUTTER,
  y: box.y - CARD_GAP - 8,
  width: box.width + 2 * GUTTER,
  height: box.height + 2 * (CARD_GAP + 8),
});

/** The stored place, moved up where the steps or another card stand in the way. */
function settle(wish: Rect, steps: Columns, top: number, clear: (box: Rect) => boolean): Rect {
  const beside = right(wish) <= -ASIDE || wish.x >= right(steps.addStep) + ASIDE;
  let box: Rect = { x: wish.x, y: beside ? wish.y : Math.min(wish.y, top), width: wish.width, height: wish.height };
  while (!clear(box)) box = { ...box, y: box.y - box.height - FREE_GAP };
  return box;
}

/** Finds clear places, each the nearest to a column: along the lowest row first, then one row higher. */
function clearPlaces(
  steps: Columns,
  top: number,
  height: number,
  clear: (box: Rect) => boolean,
): (near: number) => Rect {
  const pitch = COLUMN_WIDTH + GUTTER;
  const wide = Math.max(4, steps.columns.length);
  // Whoever stands somewhere stays: what was found taken is never looked at again.
  let full = 0;
  const takenUpTo = Array<number>(wide).fill(0);
  return (near) => {
    for (let row = full; ; row++) {
      for (let far = 0; far < wide * 2; far++) {
        const place = near + (far % 2 === 0 ? far / 2 : -(far + 1) / 2);
        if (place < 0 || place >= wide || row < (takenUpTo[place] as number)) continue;
        const x = (steps.columns[place]?.x ?? place * pitch) + INSET;
        const box = { x, y: top - row * (height + FREE_GAP), width: FREE_WIDTH, height };
        if (clear(box)) return box;
        takenUpTo[place] = row + 1;
      }
      full = row + 1;
    }
  };
}

/** The first step in which somebody sits to whom a person has a line; the first of all without one. */
function nearColumns(map: BuyingMap): (person: PersonId) => number {
  const index = mapIndex(map);
  const nearest = new Map<PersonId, number>();
  const note = (person: PersonId, other: PersonId) => {
    const [seat] = index.seatsOfPerson(other);
    if (!seat) return;
    const place = index.positionOfStep(seat.step);
    nearest.set(person, Math.min(place, nearest.get(person) ?? place));
  };
  for (const { from, to } of index.relations) {
    note(from, to);
    note(to, from);
  }
  return (person) => nearest.get(person) ?? 0;
}
