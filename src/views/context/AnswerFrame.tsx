/** Around the fields of an answer: Enter in one keeps it, and two buttons; must never keep what is not whole. */
import type { ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { DialogActions } from '../kit/Dialog.tsx';
import { readPress } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';
import styles from './answer.module.css';

export function AnswerFrame({
  ready,
  keepWord,
  onKeep,
  onClose,
  children,
}: {
  ready: boolean;
  /** On the button that keeps it; “Save” unless said. */
  keepWord?: string;
  onKeep: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useText();
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in any field answers, as in a form of the platform */}
      <div
        className={styles.fields}
        onKeyDown={(event) => {
          const field = event.target instanceof HTMLInputElement && event.target.type === 'text';
          if (field && ready && readPress(event)?.key === 'Enter') onKeep();
        }}
      >
        {children}
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" disabled={!ready} onClick={onKeep}>
          {keepWord ?? t('common.save')}
        </Button>
      </DialogActions>
    </>
  );
}
