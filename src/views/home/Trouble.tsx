/** Says on home that the database gives no answer, and where the maps shown come from; must never let it look as if there were none. */
import type { StorageTrouble } from '../../store/library.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

export function Trouble({ reason, copies }: StorageTrouble) {
  const { t } = useText();
  const why = { reason: sayStorageReason(reason, t) };
  if (reason === 'no-storage' && copies === 0) {
    return (
      <div className={styles.refusal} role="alert">
        <p>{t('home.troubleNothing', why)}</p>
      </div>
    );
  }
  return (
    <div className={styles.refusal} role="alert">
      <div>
        <p>{t('home.trouble', why)}</p>
        <p>{t(copies > 0 ? 'home.troubleCopies' : 'home.troubleNoCopies')}</p>
        {reason === 'unopenable' && copies > 0 && <p>{t('home.troubleAnew')}</p>}
      </div>
    </div>
  );
}
