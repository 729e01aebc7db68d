/** How a typed line is understood, and what it is only supposed to mean; must never call a title understood. */
import type { ReadLine } from '../../entry/readLine.ts';
import type { TypedPeople } from '../../entry/readPeople.ts';
import { CONTACT_NAMES, FUNCTION_NAMES, KP_NAME, LEFT_NAME, ROLE_NAMES, STANCE_NAMES } from '../../playbook/names.ts';
import { sayLimit } from '../../telling/sayLimit.ts';
import { sayTie } from '../../telling/sayTie.ts';
import { useText } from '../kit/useText.ts';
import styles from './understood.module.css';

/** What is told of a line: of a row of a list nobody asks whether it is the decider's, or how they stand to others. */
export type UnderstoodLine = Omit<ReadLine, 'said' | 'kp' | 'ties'> & Partial<Pick<ReadLine, 'kp' | 'ties'>>;

/** Why an amount is kept as a note. */
export const UNCOUNTED = { currency: 'outline.otherCurrency', doubt: 'outline.amountInDoubt' } as const;

/** `named`: the name stands before it. */
export function Understood({
  line,
  currency,
  named = false,
}: {
  line: UnderstoodLine;
  currency: string;
  named?: boolean;
}) {
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
    line.kp && KP_NAME[language],
    ...(line.ties ?? []).map((tie) => sayTie(tie, { starts: true, other: tie.to }, t, language)),
    !proposed.has('limit') && limit,
    line.email,
    line.phone,
  ].filter(Boolean);
  const supposed = [
    proposed.has('name') && !named && t('outline.asName', { name: line.name }),
    proposed.has('role') && part,
    proposed.has('limit') && limit,
    proposed.has('function') && where,
  ].filter(Boolean);
  return (
    <>
      {line.title !== '' && <span>{t('outline.asTitle', { title: line.title })}</span>}
      {said.length > 0 && <span>{t('outline.understood', { what: said.join(' · ') })}</span>}
      {line.notes !== '' && <span>{t('outline.asNote', { note: line.notes })}</span>}
      {line.uncounted && <span>{t(UNCOUNTED[line.uncounted], { currency })}</span>}
      {supposed.length > 0 && <Supposed what={supposed.join(' · ')} />}
    </>
  );
}

/** The same of all whom a typed line names. */
export function UnderstoodPeople({ people: { lines, supposed }, currency }: { people: TypedPeople; currency: string }) {
  const { t } = useText();
  if (lines.length === 1) return lines[0].name !== '' && <Understood line={lines[0]} currency={currency} />;
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told from others by its place alone
        <span className={styles.one} key={at}>
          <b>{line.name}</b>
          <Understood line={line} currency={currency} named />
        </span>
      ))}
      {supposed && <Supposed what={t('outline.several', { count: lines.length })} />}
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
