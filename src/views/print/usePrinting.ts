/** Whether the page is being printed, known before the paper is laid out. */
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // Before anything is painted, so that there is no moment in which the screen itself would be printed.
  useLayoutEffect(() => {
    // The browser lays the paper out as soon as this returns, so what is printed must stand there by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
