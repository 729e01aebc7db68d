/** Says over every view that nobody may be approached, or soon may not; must never stand where only what is safe may be shown. */
import { Ban } from 'lucide-react';
import { sayMapQuiet } from '../../telling/sayMapQuiet.ts';
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

/** Draws nothing without a quiet period of the whole map. */
export function QuietBand() {
  const { t, language } = useText();
  const said = sayMapQuiet(
    useOpenMap((state) => state.analysis.facts),
    t,
    language,
  );
  if (said === null) return null;
  return (
    <p className={styles.quietBand} role="note">
      <Ban size={15} aria-hidden="true" />
      {said}
    </p>
  );
}
