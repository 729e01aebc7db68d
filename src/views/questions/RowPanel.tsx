/** What unfolds under a question: its first field takes the focus, Escape folds it again. */
import { type ReactNode, useEffect, useRef } from 'react';
import { readPress } from '../kit/keys.ts';
import styles from './questions.module.css';

const FIELDS = 'input, select, textarea, button';

export function RowPanel({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the fields inside
    <div
      ref={panel}
      className={styles.answer}
      data-panel=""
      onKeyDown={(event) => {
        if (!event.defaultPrevented && readPress(event)?.key === 'Escape') onClose();
      }}
    >
      {children}
    </div>
  );
}
