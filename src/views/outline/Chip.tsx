/** A link or relation in words that opens to be edited in its place; must never be shorter than what it stands for. */
import { type ReactNode, useId } from 'react';
import { useOpenMap } from '../context/contexts.ts';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './outline.module.css';

export function Chip({
  kind,
  id,
  words,
  quiet = false,
  children,
}: {
  kind: 'link' | 'relation';
  id: string;
  words: string;
  /** What only arrives here stands back behind what starts here. */
  quiet?: boolean;
  /** The fields, drawn only while it is open. */
  children: ReactNode;
}) {
  const selection = useOpenMap((state) => state.selection);
  const select = useOpenMap((state) => state.select);
  const body = useId();
  const open = selection.kind === kind && selection.id === id;
  return (
    <li
      className={open ? styles.openChip : undefined}
      onKeyDown={(event) => {
        if (!open || event.defaultPrevented || readPress(event)?.key !== 'Escape') return;
        event.stopPropagation();
        select({ kind: 'nothing' });
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className={`${styles.chip} ${quiet ? styles.quiet : ''}`}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => select(open ? { kind: 'nothing' } : { kind, id })}
      >
        {words}
      </button>
      <div id={body} className={styles.chipBody} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}

/** The last chip of a row, which adds one more. */
export function AddChip({ label, short, onAdd }: { label: string; short: string; onAdd: () => void }) {
  return (
    <li>
      <button type="button" className={styles.addChip} aria-label={`${short}, ${label}`} title={label} onClick={onAdd}>
        {short}
      </button>
    </li>
  );
}

/** The row in which a new link or relation is put together; Escape puts it away, and Enter once nothing more was chosen. */
export function AddRow({
  label,
  ready,
  added = false,
  onAdd,
  onClose,
  children,
}: {
  label: string;
  ready: boolean;
  /** Something was added from here, and the row stays for more. */
  added?: boolean;
  onAdd: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <fieldset
      className={styles.addRow}
      aria-label={label}
      onKeyDown={(event) => {
        const press = readPress(event);
        if (!press?.bare) return;
        if (press.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (press.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
          event.preventDefault();
          if (ready) onAdd();
          else if (added) onClose();
        }
      }}
    >
      {children}
      <button type="button" className={styles.take} disabled={!ready} onClick={onAdd}>
        {t('common.add')}
      </button>
      <button type="button" className={styles.addChip} aria-label={t('common.close')} onClick={onClose}>
        {t('common.close')} <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
