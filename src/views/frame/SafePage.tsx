/** Stands where home or our side would while only what is safe may be shown. */
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { useText } from '../kit/useText.ts';
import { EndSafeDialog } from './EndSafeDialog.tsx';
import { useSafeSwitch } from './useSafeSwitch.ts';

export function SafePage({ onBack }: { onBack: (() => void) | null }) {
  const { t } = useText();
  const { asking, press, stay, end } = useSafeSwitch();
  return (
    <Message title={t('showing.isOn')} hint={t('showing.closedHint')}>
      {onBack && (
        <Button look="primary" onClick={onBack}>
          {t('showing.backToMap')}
        </Button>
      )}{' '}
      <Button onClick={press}>{t('showing.end')}</Button>
      {asking && <EndSafeDialog onStay={stay} onEnd={end} />}
    </Message>
  );
}
