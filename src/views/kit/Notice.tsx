/** What is said at the lower edge of the page until somebody dismisses it; must never lie over another that is said there. */
import { type ComponentProps, createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './notice.module.css';

const Place = createContext<HTMLElement | null>(null);

/** Where all that is said under here stands, one under the other. */
export function NoticePlace({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Place value={place}>
      {children}
      <div className={styles.place} ref={setPlace} />
    </Place>
  );
}

export function Notice({ role = 'status', ...rest }: ComponentProps<'div'> & { role?: 'status' | 'alert' }) {
  const place = useContext(Place);
  return place && createPortal(<div className={styles.notice} role={role} {...rest} />, place);
}
