/** A page that says one thing and offers the way on. */
import type { ReactNode } from 'react';
import styles from './message.module.css';

export function Message({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <main className={styles.message}>
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
      {children}
    </main>
  );
}
