/** Moves every day of a map by as many days, so that an example tells its story from today; must never be used on a user's own map. */
import type { BuyingMap } from '../model/map.ts';
import type { Period } from '../model/records.ts';
import { addDays, type Day, isDay } from '../shared/day.ts';

/** The map with its days moved, or null where one would leave the calendar. */
export function shiftDays(map: BuyingMap, days: number): BuyingMap | null {
  let left = false;
  const shift = (day: Day): Day => {
    const moved = addDays(day, days);
    if (!isDay(moved)) left = true;
    return moved;
  };
  const shiftPeriod = (period: Period | null): Period | null =>
    period && { from: period.from && shift(period.from), to: period.to && shift(period.to) };
  const { fields, people, contacts } = map;
  const moved: BuyingMap = {
    ...map,
    fields: { ...fields, reasonBy: fields.reasonBy && shift(fields.reasonBy), quiet: shiftPeriod(fields.quiet) },
    people: Object.fromEntries(
      Object.entries(people).map(([id, person]) => [id, { ...person, quiet: shiftPeriod(person.quiet) }]),
    ),
    contacts: Object.fromEntries(
      Object.entries(contacts).map(([id, contact]) => [id, { ...contact, day: shift(contact.day) }]),
    ),
  };
  return left ? null : moved;
}
