/** Opens something for as long as a page shows it, and closes it when the page is left. */
import { useEffect, useState } from 'react';

/** Null until it is open. */
export function useOpened<Opened extends { readonly close: () => void }>(open: () => Promise<Opened>): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let left = false;
    let close = () => {};
    void open().then((now) => {
      close = now.close;
      if (left) close();
      else setOpened(now);
    });
    return () => {
      left = true;
      close();
    };
  }, [open]);
  return opened;
}
