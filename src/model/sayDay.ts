/** How a day is written wherever one is shown; must never follow the device, nor shift with a time zone. */
import { type Day, weekday } from '../shared/day.ts';
import type { Language } from './words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "23 Nov 2026", where no month can be taken for a day, and 2026年11月23日. */
export function sayDay(day: Day, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'en' ? `${date} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${date}日`;
}

const WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
} as const satisfies { readonly [Of in Language]: readonly string[] };

/** For days of which the year is plain: "Mon 23 Nov", and 11月23日 周一. */
export function sayDayOfWeek(day: Day, language: Language): string {
  const name = WEEKDAYS[language][weekday(day) - 1];
  return language === 'en' ? `${name} ${sayDate(day, language)}` : `${sayDate(day, language)} ${name}`;
}

/** "23 Nov", and 11月23日. */
export function sayDate(day: Day, language: Language): string {
  const [, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'en' ? `${date} ${MONTHS[month - 1]}` : `${month}月${date}日`;
}
