/** The findings about one person or step, wherever their details are open: each opens to its reason and its way out. */
import { useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { BlockerItem } from './BlockerItem.tsx';
import styles from './blockers.module.css';

/** Draws nothing where there is none. */
export function FindingsOf({ id }: { id: string }) {
  const { t } = useText();
  const blockers = useOpenMap((state) => state.analysis.blockers);
  const here = blockers.filter(({ people, steps }) => [...people, ...steps].some((one) => one === id));
  if (here.length === 0) return null;
  return (
    <section className={styles.here} aria-label={t('blockers.title')}>
      {here.map((blocker) => (
        <BlockerItem key={blocker.key} blocker={blocker} brief />
      ))}
    </section>
  );
}
