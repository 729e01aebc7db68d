/** Keeps Ctrl and the wheel to the sheet, whatever of it they are over; must never stop a wheel that scrolls. */
import { type RefObject, useEffect } from 'react';

/** Over a button or a lane the browser would zoom the page instead, and the sheet with it. */
export function useOwnZoom(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = host.current;
    const keep = (event: WheelEvent) => event.ctrlKey && event.preventDefault();
    element?.addEventListener('wheel', keep, { passive: false });
    return () => element?.removeEventListener('wheel', keep);
  }, [host]);
}
