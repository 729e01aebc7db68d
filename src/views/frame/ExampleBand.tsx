/** Says over every view that our side is a made-up team, and takes it away; must never be missing where that team counts. */
import { Users } from 'lucide-react';
import { dropExampleTeam } from '../../edit/ourSide/exampleTeam.ts';
import { hasExampleTeam } from '../../model/ourSide.ts';
import { useOurSide } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

/** Draws nothing while our side is the seller's own, or not recorded. */
export function ExampleBand() {
  const { t } = useText();
  const tries = useOurSide((state) => hasExampleTeam(state.ours));
  const commit = useOurSide((state) => state.commit);
  if (!tries) return null;
  return (
    <p className={styles.exampleBand} role="note">
      <Users size={15} aria-hidden="true" />
      {t('ourside.exampleOn')}
      <Button look="link" onClick={() => commit(dropExampleTeam)}>
        {t('ourside.exampleEnd')}
      </Button>
    </p>
  );
}
