/** A moment on this device's clock in words; must never be given a day, which has no clock. */
import { sayDay, sayDayOfWeek } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import { dayOf, daysBetween } from '../shared/day.ts';

/** 14:05, in both languages. */
export function sayClock(at: number): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "23 Nov 2026, 14:05". */
export const sayMoment = (at: number, language: Language): string =>
  [sayDay(dayOf(new Date(at)), language), sayClock(at)].join(language === 'en' ? ', ' : ' ');

/** When something happened, as short as it can be said: the time for today, else the day. */
export function sayWhen(at: number, now: number, language: Language): string {
  const day = dayOf(new Date(at));
  return day === dayOf(new Date(now)) ? sayClock(at) : sayDay(day, language);
}

/** When somebody was last there, in the middle of a sentence: "at 14:05" on the same day, "on Tue 24 Nov" within half a year, else the whole date. */
export function sayWhenLeft(at: number, now: number, language: Language): string {
  const [day, today] = [dayOf(new Date(at)), dayOf(new Date(now))];
  if (day === today) return language === 'en' ? `at ${sayClock(at)}` : sayClock(at);
  const isNear = daysBetween(day, today) < 180;
  const said = isNear ? sayDayOfWeek(day, language) : sayDay(day, language);
  return language === 'en' ? `on ${said}` : said;
}
