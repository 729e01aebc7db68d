/** The mark at the corner of a card or head while two states are compared: came, went, or what stance and contact were; must never speak without the words of the card. */
import type { CompareMark } from '../../moments/marks.ts';
import { StanceSign } from '../kit/StanceSign.tsx';
import { ContactSign } from '../kit/smallSigns.tsx';
import styles from './compareBadge.module.css';

export function CompareBadge({ mark: { kind, stance, contact }, words }: { mark: CompareMark; words: string }) {
  return (
    <span className={styles.badge} data-mark={kind} title={words} aria-hidden="true">
      {kind === 'came' && '+'}
      {kind === 'went' && '−'}
      {stance && <StanceSign stance={stance.was} size={15} />}
      {contact && <ContactSign level={contact.was} />}
      {(stance || contact) && '→'}
    </span>
  );
}
