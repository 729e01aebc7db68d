/** How a day is written wherever one is shown; must never follow the device, nor shift with a time zone. */
import type { Day } from '../shared/day.ts';
import type { Language } from './words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "23 Nov 2026", where no month can be taken for a day, and 2026年11月23日. */
export function sayDay(day: Day, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return language === 'en' ? `${date} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${date}日`;
}
