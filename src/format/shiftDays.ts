/** Moves every day of a map by as many days, so that an example tells its story from today; must never be used on a user's own map. */
import { withDays } from '../model/dayFields.ts';
import { type BuyingMap, TABLE_NAMES } from '../model/map.ts';
import { addDays, type Day, isDay } from '../shared/day.ts';

/** The map with its days moved, or null where one would leave the calendar. */
export function shiftDays(map: BuyingMap, days: number): BuyingMap | null {
  let left = false;
  const shift = (day: Day): Day => {
    const moved = addDays(day, days);
    if (!isDay(moved)) left = true;
    return moved;
  };
  const tables = TABLE_NAMES.map((name) => [
    name,
    Object.fromEntries(Object.entries(map[name]).map(([id, record]) => [id, withDays(name, record, shift)])),
  ]);
  const moved: BuyingMap = {
    ...map,
    ...Object.fromEntries(tables),
    fields: withDays('fields', map.fields, shift),
  };
  return left ? null : moved;
}
