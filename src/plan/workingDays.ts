/** Counts in working days, Monday to Friday; holidays are not known here. */
import { addDays, type Day, daysBetween, weekday } from '../shared/day.ts';

const WORKING_DAYS_A_WEEK = 5;
const FRIDAY = 5;

export const isWorkingDay = (day: Day): boolean => weekday(day) <= FRIDAY;

/** The day itself, or the Monday after it. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, 1));

/** The day itself, or the Friday before it. */
export const workingDayUpTo = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, -1));

/** The working day that is so many on from a day, or so many back where `days` is below nothing; the day itself at 0. */
export function addWorkingDays(day: Day, days: number): Day {
  if (days === 0) return day;
  const by = Math.sign(days);
  // On a weekend the first working day on is Monday and the first back is Friday, so the count begins on its other side.
  const start = by > 0 ? workingDayBeside(day, -1) : workingDayBeside(day, 1);
  const weeks = Math.floor(Math.abs(days) / WORKING_DAYS_A_WEEK);
  let moved = addDays(start, by * weeks * 7);
  for (let left = Math.abs(days) % WORKING_DAYS_A_WEEK; left > 0; left -= 1) {
    do moved = addDays(moved, by);
    while (!isWorkingDay(moved));
  }
  return moved;
}

function workingDayBeside(day: Day, by: -1 | 1): Day {
  let beside = day;
  while (!isWorkingDay(beside)) beside = addDays(beside, by);
  return beside;
}

/** How many working days lie between two days, both counted; none where the second comes first. */
export function countWorkingDays(from: Day, to: Day): number {
  const first = workingDayFrom(from);
  const last = workingDayUpTo(to);
  if (last < first) return 0;
  const weeks = Math.floor(daysBetween(first, last) / 7);
  const rest = addDays(first, weeks * 7);
  const wraps = weekday(last) < weekday(rest);
  return weeks * WORKING_DAYS_A_WEEK + weekday(last) - weekday(rest) + (wraps ? WORKING_DAYS_A_WEEK : 0) + 1;
}
