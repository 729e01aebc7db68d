/** A time as day and minute on the clock of a wall, and the other way round; must never ask what time it is. */
import { type Day, dayOf } from './day.ts';

/** A moment's place on this device's clock, as its record has it. */
export function clockOf(at: number): { readonly day: Day; readonly minute: number } {
  const moment = new Date(at);
  return { day: dayOf(moment), minute: moment.getHours() * 60 + moment.getMinutes() };
}

/** The other way round; the time that the record tells, on whatever device. */
export function timeOf(day: Day, minute: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, Math.floor(minute / 60), minute % 60).getTime();
}
