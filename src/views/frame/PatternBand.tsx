/** Says over the views that what the map shows is partly its sample's, until somebody has put it right; must never be missing while something is only supposed. */
import { LayoutTemplate } from 'lucide-react';
import { confirmPattern, isPatternLeft } from '../../samples/startFrom.ts';
import { useOpenMap } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

export function PatternBand() {
  const { t } = useText();
  const id = useOpenMap((state) => state.map.id);
  const isLeft = useOpenMap((state) => isPatternLeft(state.map));
  const commit = useOpenMap((state) => state.commit);
  if (!isLeft) return null;
  return (
    <section className={styles.exampleBand} aria-label={t('samples.title')}>
      <LayoutTemplate size={15} aria-hidden="true" />
      {t('samples.pattern')}
      <a href={routeHash({ at: 'map', id, view: 'sample' })}>{t('samples.compare')}</a>
      <Button look="link" onClick={() => commit(confirmPattern)}>
        {t('samples.right')}
      </Button>
    </section>
  );
}
