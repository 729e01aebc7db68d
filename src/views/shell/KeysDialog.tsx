/** The one table of keys, shown on demand; must never list a key that does nothing. */
import { Fragment } from 'react';
import type { TextKey } from '../../text/text.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog, DialogActions } from '../parts/Dialog.tsx';
import { useSafe } from './contexts.ts';
import styles from './shell.module.css';
import { useText } from './useText.ts';

/** Those marked `ours` do nothing while only what is safe may be shown. */
const KEYS: readonly (readonly [keys: string, what: TextKey, ours?: 'ours'])[] = [
  ['Alt+Shift+1', 'shell.keyViewSheet'],
  ['Alt+Shift+2', 'shell.keyViewOutline'],
  ['Alt+Shift+3', 'coverage.keyView', 'ours'],
  ['Alt+Shift+4', 'power.keyView', 'ours'],
  ['Alt+Shift+5', 'decision.keyView', 'ours'],
  ['Alt+Shift+P', 'showing.keyPresent'],
  ['Alt+Shift+S', 'showing.keySafe'],
  ['Ctrl+P', 'showing.keyPrint'],
  ['Ctrl+Z', 'common.undo'],
  ['Ctrl+Shift+Z', 'common.redo'],
  ['Ctrl+/', 'shell.keyKeys'],
  ['Ctrl+K', 'find.title'],
  ['← → ↑ ↓', 'sheet.keyWalk'],
  ['PgDn · PgUp', 'sheet.keyLines'],
  ['Alt+Shift+↓ ↑', 'sheet.keyPerson'],
  ['Alt+Shift+→ ←', 'sheet.keyStep'],
  ['Ctrl+Enter', 'sheet.keyNextStep'],
  ['Alt+L', 'sheet.keyLine', 'ours'],
  ['Alt+← → ↑ ↓', 'sheet.keyMove'],
  ['Alt+M', 'sheet.keyHand'],
  ['Enter', 'sheet.keySelect'],
  ['Delete', 'sheet.keyTakeOut'],
  ['Esc', 'sheet.keyEscape'],
  ['← → ↑ ↓', 'power.keyMove', 'ours'],
  ['Enter', 'shell.keyNextPerson'],
  ['Enter', 'shell.keyEmptyLine'],
  ['Ctrl+Enter', 'shell.keyNewStep'],
  ['Alt+1 … 4', 'shell.keyRole'],
  ['Alt+S', 'shell.keyStance', 'ours'],
  ['Alt+C', 'shell.keyContact', 'ours'],
  ['Alt+F', 'shell.keyFunction'],
  ['Alt+K', 'shell.keyKp', 'ours'],
  ['Alt+Enter', 'shell.keyDetails'],
  ['Alt+↑ ↓', 'shell.keyMove'],
  ['↑ ↓', 'shell.keyWalk'],
  ['Backspace', 'shell.keyRemove'],
  ['PageDown, PageUp, ← →', 'showing.keyNext'],
  ['Home', 'showing.keyWhole'],
  ['+ −', 'showing.keyZoom'],
  ['F', 'showing.keyFullScreen'],
  ['Esc', 'showing.keyLeave'],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const safe = useSafe();
  return (
    <Dialog title={t('shell.keysTitle')} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.filter(([, , ours]) => !safe || !ours).map(([keys, what]) => (
          <Fragment key={what}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </Fragment>
        ))}
      </dl>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
