/** What stays on this device and what does not, in ten sentences; must never promise what a browser does not keep. */
import '../../text/laterWords.ts';
import { useText } from '../kit/useText.ts';
import { KeepingPage } from './KeepingPage.tsx';
import styles from './keeping.module.css';

const SENTENCES = [
  'keeping.privacy1',
  'keeping.privacy2',
  'keeping.privacy3',
  'keeping.privacy4',
  'keeping.privacy5',
  'keeping.privacy6',
  'keeping.privacy7',
  'keeping.privacy8',
  'keeping.privacy9',
  'keeping.privacy10',
] as const;

export function PrivacyPage() {
  const { t } = useText();
  return (
    <KeepingPage title={t('keeping.privacy')} hint={t('keeping.privacyHint')}>
      <ol className={styles.sentences}>
        {SENTENCES.map((sentence) => (
          <li key={sentence}>{t(sentence)}</li>
        ))}
      </ol>
      <p className={styles.hint}>
        {t('keeping.licences')} <a href="licences.md">{t('keeping.licencesApp')}</a>
        {' · '}
        <a href="licences-service-worker.md">{t('keeping.licencesWorker')}</a>
      </p>
    </KeepingPage>
  );
}
