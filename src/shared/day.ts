/** Local calendar days as text (2026-11-23), so that they compare and never shift with a time zone; must never ask a clock. */
import type { Brand } from './brand.ts';

export type Day = Brand<string, 'Day'>;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const toUtc = (text: string): number | undefined => {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = Date.UTC(year, month - 1, date);
  const back = new Date(utc);
  return back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date
    ? utc
    : undefined;
};

/** True for a calendar day that exists, in the form YYYY-MM-DD. */
export const isDay = (text: unknown): text is Day => typeof text === 'string' && toUtc(text) !== undefined;

/** The day that a clock shows at a moment, on the calendar of the device. */
export function dayOf(moment: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as Day;
}

/** Whole days from one day to a later one; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(((toUtc(to) ?? Number.NaN) - (toUtc(from) ?? Number.NaN)) / MS_PER_DAY);
}

/** The day that lies `days` after (or, negative, before) the given one. */
export function addDays(day: Day, days: number): Day {
  const moved = new Date((toUtc(day) ?? Number.NaN) + days * MS_PER_DAY);
  return moved.toISOString().slice(0, 10) as Day;
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => new Date(toUtc(day) ?? Number.NaN).getUTCDay() || 7;
