/** Says over the lines how many chairs of a map that is held against a sample are empty, and how they are filled. */
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';
import { unnamedLines } from './unnamedLines.ts';

export function AgainstSample() {
  const { t } = useText();
  const count = useOpenMap(({ map }) => unnamedLines(map).length);
  if (count === 0) return null;
  return (
    <p className={styles.against} role="note">
      {t('samples.chairsLeft', { count })}
    </p>
  );
}
