/** Says of a field that what stands in it was typed before and is not in yet; must never enter it. */
import own from './fields.module.css';
import { useText } from './useText.ts';

export function NotEntered() {
  const { t } = useText();
  return (
    // The field itself says it to whoever hears it.
    <span className={own.quiet} aria-hidden="true">
      {t('common.notEntered')}
    </span>
  );
}
