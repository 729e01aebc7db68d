/** A moment on this device's clock in words; must never be given a day, which has no clock. */
import { sayDay } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import { dayOf } from '../shared/day.ts';

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
