/** A quiet link in a bar at the head of the page. */
import type { ComponentProps } from 'react';
import styles from './barLink.module.css';

export function BarLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a className={styles.barLink} {...rest}>
      {children}
    </a>
  );
}
