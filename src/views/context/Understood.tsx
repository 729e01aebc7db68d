/** How a typed line is understood, and what it is only supposed to mean; must never call a title understood. */
import type { ReadLine } from '../../entry/readLine.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { useText } from '../kit/useText.ts';
import styles from './understood.module.css';

export function Understood({ line, currency }: { line: Omit<ReadLine, 'said'>; currency: string }) {
  const { t, language } = useText();
  const { proposed } = line;
  const limit = line.limit && t('outline.maySign', { limit: sayLimit(line.limit, currency, t, language) });
  const part = ROLE_NAMES[line.role ?? 'opinion-holder'][language];
  const where = line.function && FUNCTION_NAMES[line.function][language];
  const said = [
    !proposed.has('function') && where,
    line.stance && STANCE_NAMES[line.stance][language],
    line.contact && CONTACT_NAMES[line.contact][language],
    line.left && LEFT_NAME[language],
    line.email,
    line.phone,
  ].filter(Boolean);
  const supposed = [proposed.has('role') && part, limit, proposed.has('function') && where].filter(Boolean);
  return (
    <>
      {line.title !== '' && <span>{t('outline.asTitle', { title: line.title })}</span>}
      {said.length > 0 && <span>{t('outline.understood', { what: said.join(' · ') })}</span>}
      {line.notes !== '' && <span>{t('outline.asNote', { note: line.notes })}</span>}
      {supposed.length > 0 && <Supposed what={supposed.join(' · ')} />}
    </>
  );
}

/** What is only supposed, and the key that takes it away. */
export function Supposed({ what }: { what: string }) {
  const { t } = useText();
  return (
    <span className={styles.supposed}>
      {t('outline.supposed', { what })} <kbd>Esc</kbd> {t('outline.decline')}
    </span>
  );
}
