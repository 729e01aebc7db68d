/** What stands on top of every page: the map's name and the day; must never grow beyond a line. */
import styles from './print.module.css';

export interface Title {
  readonly name: string;
  /** Customer, amount and what else the page is about; empty on a page that is safe to show. */
  readonly about: string;
  readonly day: string;
}

export function PrintTitle({ name, about, day }: Title) {
  return (
    <div className={styles.title}>
      <strong>{name}</strong>
      <span className={styles.about}>{about}</span>
      <span>{day}</span>
    </div>
  );
}
