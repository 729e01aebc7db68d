/** The small signs of a card: contact ladder, ring of weight, key, stamp; must never speak without the words around them. */
import type { ContactLevel, Severity, Weight } from '../../model/words.ts';
import styles from './signs.module.css';

const BARS: { readonly [Level in ContactLevel]: number } = {
  unrecorded: 0,
  none: 0,
  identified: 1,
  contacted: 2,
  met: 3,
  aligned: 4,
};

/** Four bars; none filled when nobody was contacted, dashed when nothing was ever recorded. */
export function ContactSign({ level }: { level: ContactLevel }) {
  return (
    <span className={`${styles.ladder} ${level === 'unrecorded' ? styles.unrecorded : ''}`} aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} className={`${styles.bar} ${bar <= BARS[level] ? styles.on : ''}`} />
      ))}
    </span>
  );
}

/** A ring in three sizes; dashed while unknown. */
export function WeightSign({ weight }: { weight: Weight }) {
  return <i className={`${styles.ring} ${styles[weight]}`} aria-hidden="true" />;
}

/** The key of the one taken for the decider. */
export function KpSign({ size = 15 }: { size?: number }) {
  return (
    <svg
      className={styles.sign}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="6" cy="10" r="3.8" />
      <path d="M9.8 10H18.5m-3 0v4m-3-4v2.5" />
    </svg>
  );
}

/** How many findings stand on a place; filled when one of them is a stop. */
export function Stamp({ count, worst }: { count: number; worst: Severity }) {
  const look = worst === 'stop' ? styles.full : worst === 'note' ? styles.noteStamp : '';
  return (
    // A sign, not a word: the words around it say the count.
    <span className={`${styles.stamp} ${look}`} data-count={count} aria-hidden="true" />
  );
}

/** As a line of ours is marked: whether we have what it asks for; `null` where nobody recorded it. */
export function HaveSign({ have }: { have: 'have' | 'partly' | 'missing' | null }) {
  return <i aria-hidden="true" className={`${styles.haveSign} ${have === null ? '' : styles[have]}`} />;
}
