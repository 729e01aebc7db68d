/** A button that shows a sign alone and says its label to the ear and on pointing. */
import type { ComponentProps, ReactNode } from 'react';
import styles from './iconButton.module.css';

export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button type="button" className={`${styles.iconButton} ${className}`} aria-label={label} title={label} {...rest} />
  );
}

/** The same look for a sign that leads to another address. */
export function IconLink({ label, href, children }: { label: string; href: string; children: ReactNode }) {
  return (
    <a className={styles.iconButton} href={href} aria-label={label} title={label}>
      {children}
    </a>
  );
}
