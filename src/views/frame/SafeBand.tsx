/** Says over the sheet that only what may be shown is shown, and ends it; must never say what is hidden. */
import { Presentation } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

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
