/** Says over the lines that the map is held against a sample: how many chairs are empty, and that the pattern is to be put right. */
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';
import { unnamedLines } from './unnamedLines.ts';

export function AgainstSample() {
  const { t } = useText();
  const map = useOpenMap((state) => state.map);
  const count = unnamedLines(map).length;
  return (
    <p className={styles.against} role="note">
      {count > 0 && <span>{t('samples.chairsLeft', { count })}</span>}
      {Object.keys(map.sources).length > 0 && <span>{t('samples.pattern')}</span>}
      <a href={routeHash({ at: 'map', id: map.id, view: 'sample' })}>{t('samples.compare')}</a>
    </p>
  );
}
