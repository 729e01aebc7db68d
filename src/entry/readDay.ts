/** Days as people write them; must never take for a day what is half typed, nor choose where day and month could be either. */
import { cleanLine } from '../shared/cleanText.ts';
import { addDays, type Day, daysBetween, isDay } from '../shared/day.ts';
import { halfWidth } from '../shared/halfWidth.ts';

export type ReadDay =
  | { readonly is: 'nothing' }
  | { readonly is: 'unread' }
  /** Day and month could be either way round. */
  | { readonly is: 'doubt'; readonly days: readonly [Day, Day] }
  | { readonly is: 'day'; readonly day: Day };

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?<name>${MONTHS.join('|')})[a-z]*\\.?`;
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4}|\\d{2})';

/** Day before month, month before day, and either: whichever the signs between them say. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<date>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/,
  /^(?:(?<year>\d{4}|\d{2})年)?(?<month>\d{1,2})月(?<date>\d{1,2})[日号]?$/,
  new RegExp(`^${DATE}\\.?[ -]?${MONTH}(?:,?[ -]?${YEAR})?$`),
  new RegExp(`^${MONTH}[ -]?${DATE}(?:,? ${YEAR})?$`),
  /^(?<date>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>\d{4}|\d{2}))?$/,
];
const EITHER = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const NEAR: { readonly [words: string]: number } = {
  today: 0,
  今天: 0,
  tomorrow: 1,
  明天: 1,
  yesterday: -1,
  昨天: -1,
};

/** Understands 23 Nov 2026, 23.11.26, 2026-11-23, 11月23日 and the like. Without a year it is the one nearest to `today`. */
export function readDay(text: string, today: Day): ReadDay {
  const clean = cleanLine(halfWidth(text)).toLowerCase();
  if (clean === '') return { is: 'nothing' };
  const near = NEAR[clean];
  if (near !== undefined) return { is: 'day', day: addDays(today, near) };
  for (const form of FORMS) {
    const { year, month, name, date } = form.exec(clean)?.groups ?? {};
    if (date === undefined) continue;
    const day = dayOf(year, name === undefined ? Number(month) : MONTHS.indexOf(name) + 1, Number(date), today);
    return day ? { is: 'day', day } : { is: 'unread' };
  }
  const [, a, b, year] = EITHER.exec(clean) ?? [];
  const days = [dayOf(year, Number(b), Number(a), today), dayOf(year, Number(a), Number(b), today)];
  const [one, other] = days.filter((day) => day !== null);
  if (!one) return { is: 'unread' };
  return other && other !== one ? { is: 'doubt', days: [one, other] } : { is: 'day', day: one };
}

function dayOf(year: string | undefined, month: number, date: number, today: Day): Day | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const inYear = (of: number): Day | null => {
    const day = `${of}-${two(month)}-${two(date)}`;
    return isDay(day) ? day : null;
  };
  if (year !== undefined) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year));
  const now = Number(today.slice(0, 4));
  const days = [now, now - 1, now + 1].flatMap((of) => inYear(of) ?? []);
  const away = (day: Day) => Math.abs(daysBetween(today, day));
  return days.sort((a, b) => away(a) - away(b))[0] ?? null;
}
