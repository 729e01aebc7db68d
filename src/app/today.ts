/** The local calendar day, and word of when it changes; must never shift with a time zone. */
import { type Day, dayOf } from '../shared/day.ts';

/** The day on this device's calendar. */
export const today = (): Day => dayOf(new Date());

/** Calls at each midnight, and when the page is looked at again, since a sleeping device misses midnights. */
export function followToday(changed: (day: Day) => void): () => void {
  let last = today();
  const look = () => {
    const day = today();
    if (day !== last) changed(day);
    last = day;
  };
  const timer = setInterval(look, 30_000);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
