/** Which line of the outline is open, read from the selection that all views share; must never keep a choice of its own. */
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Selection } from '../../model/selection.ts';

/** The first line on which somebody stands: their first seat's, else their own outside the process. */
export const lineOfPerson = (map: BuyingMap, person: string): string =>
  mapIndex(map).seats.find((seat) => seat.person === person)?.id ?? person;

/** The open line; `opened` is the one that somebody opened here, for a person who has several. Null when none is open. */
export function openLine(map: BuyingMap, selection: Selection, opened: string | null): string | null {
  if (selection.kind === 'step' || selection.kind === 'seat') return selection.id;
  const [person, ...more] = selection.kind === 'people' ? selection.ids : [];
  if (person === undefined || more.length > 0) return null;
  return opened !== null && map.seats[opened]?.person === person ? opened : lineOfPerson(map, person);
}

/** The line on which a record is seen, so that it can come into view; null for what no line shows. */
export function lineOfRecord(map: BuyingMap, id: string): string | null {
  if (map.steps[id] || map.seats[id]) return id;
  if (map.people[id]) return lineOfPerson(map, id);
  const { from } = map.links[id] ?? {};
  const step = from ?? map.terms[id]?.step;
  if (step) return step;
  const person = map.relations[id]?.from ?? map.concerns[id]?.person ?? map.contacts[id]?.people[0];
  return person ? lineOfPerson(map, person) : null;
}

/** The line of what is selected, open or not. */
export function lineOfSelection(map: BuyingMap, selection: Selection, opened: string | null): string | null {
  if (selection.kind === 'link' || selection.kind === 'relation') return lineOfRecord(map, selection.id);
  return openLine(map, selection, opened);
}
