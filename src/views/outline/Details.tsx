/** The details of a line, in its place; must never stay open when the line is left with Escape. */
import { type ReactNode, Suspense } from 'react';
import { usePanels } from '../context/panels.ts';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';

export function Details({
  name,
  of,
  onClose,
  children,
}: {
  name: string;
  /** The person or step that it is about. */
  of: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useText();
  const { FindingsOf, QuestionsFor } = usePanels();
  return (
    <section
      className={styles.details}
      aria-label={t('outline.details', { name })}
      onKeyDown={(event) => {
        if (event.defaultPrevented || readPress(event)?.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <FindingsOf id={of} />
      <Suspense fallback={null}>
        <QuestionsFor id={of} />
      </Suspense>
      <div className={styles.detailColumns}>{children}</div>
    </section>
  );
}
