/** Says that a part of the app could not be fetched, and offers the new version where that is why; must never load it unasked. */
import { Button } from './Button.tsx';
import { useReplaced } from './useReplaced.ts';
import { useText } from './useText.ts';

export function NotFetched() {
  const { t } = useText();
  if (!useReplaced()) return <span>{t('shell.notFetched')}</span>;
  return (
    <>
      <span>{t('shell.replaced')}</span>{' '}
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('shell.loadNewVersion')}
      </Button>
    </>
  );
}
