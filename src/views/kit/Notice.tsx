/** What is said at the lower edge of the page until somebody dismisses it. */
import type { ComponentProps } from 'react';
import styles from './notice.module.css';

export function Notice({ role = 'status', ...rest }: ComponentProps<'div'> & { role?: 'status' | 'alert' }) {
  return <div className={styles.notice} role={role} {...rest} />;
}
