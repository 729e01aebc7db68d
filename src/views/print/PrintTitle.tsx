/** What stands on top of every page: the map's name and the day; must never grow beyond a line. */
import styles from './print.module.css';

export interface Title {
  readonly name: string;
  readonly day: string;
}

export function PrintTitle({ name, day }: Title) {
  return (
    <div className={styles.title}>
      <strong>{name}</strong>
      <span>{day}</span>
    </div>
  );
}
