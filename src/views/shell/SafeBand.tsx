/** Says over the sheet that only what may be shown is shown, and ends it; must never say what is hidden. */
import { Presentation } from 'lucide-react';
import { Button } from '../parts/Button.tsx';
import styles from './shell.module.css';
import { useText } from './useText.ts';

export function SafeBand({ onEnd }: { onEnd: () => void }) {
  const { t } = useText();
  return (
    <section className={styles.safeBand} aria-label={t('showing.on')} data-safe="on">
      <Presentation size={16} aria-hidden="true" />
      <strong>{t('showing.on')}</strong>
      <Button look="link" onClick={onEnd}>
        {t('showing.end')}
      </Button>
    </section>
  );
}
