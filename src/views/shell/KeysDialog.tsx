/** The one table of keys, shown on demand; must never list a key that does nothing. */
import { Fragment } from 'react';
import type { TextKey } from '../../text/text.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog, DialogActions } from '../parts/Dialog.tsx';
import styles from './shell.module.css';
import { useText } from './useText.ts';

const KEYS: readonly (readonly [string, TextKey])[] = [
  ['Alt+Shift+1', 'shell.keyViewSheet'],
  ['Alt+Shift+2', 'shell.keyViewOutline'],
  ['Alt+Shift+3', 'coverage.keyView'],
  ['Alt+Shift+4', 'power.keyView'],
  ['Alt+Shift+5', 'decision.keyView'],
  ['Ctrl+Z', 'common.undo'],
  ['Ctrl+Shift+Z', 'common.redo'],
  ['Ctrl+/', 'shell.keyKeys'],
  ['Ctrl+K', 'find.title'],
  ['← → ↑ ↓', 'sheet.keyWalk'],
  ['PgDn · PgUp', 'sheet.keyLines'],
  ['Alt+Shift+↓ ↑', 'sheet.keyPerson'],
  ['Alt+Shift+→ ←', 'sheet.keyStep'],
  ['Ctrl+Enter', 'sheet.keyNextStep'],
  ['Alt+L', 'sheet.keyLine'],
  ['Alt+← → ↑ ↓', 'sheet.keyMove'],
  ['Alt+M', 'sheet.keyHand'],
  ['Enter', 'sheet.keySelect'],
  ['Delete', 'sheet.keyTakeOut'],
  ['Esc', 'sheet.keyEscape'],
  ['Ctrl+C, Ctrl+X', 'clipboard.keyCopy'],
  ['Ctrl+V', 'clipboard.keyPaste'],
  ['Ctrl+D', 'clipboard.keyDuplicate'],
  ['Ctrl+A', 'clipboard.keyAll'],
  ['Shift+← → ↑ ↓', 'clipboard.keyExtend'],
  ['Shift', 'clipboard.keyMarquee'],
  ['← → ↑ ↓', 'power.keyMove'],
  ['Enter', 'shell.keyNextPerson'],
  ['Enter', 'shell.keyEmptyLine'],
  ['Ctrl+Enter', 'shell.keyNewStep'],
  ['Alt+1 … 4', 'shell.keyRole'],
  ['Alt+S', 'shell.keyStance'],
  ['Alt+C', 'shell.keyContact'],
  ['Alt+F', 'shell.keyFunction'],
  ['Alt+W', 'outline.keyWeight'],
  ['Alt+R', 'outline.keyRelate'],
  ['Alt+L', 'outline.keyLink'],
  ['Alt+K', 'shell.keyKp'],
  ['Alt+Enter', 'shell.keyDetails'],
  ['Alt+↑ ↓', 'shell.keyMove'],
  ['↑ ↓', 'shell.keyWalk'],
  ['Backspace', 'shell.keyRemove'],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('shell.keysTitle')} onClose={onClose} wide>
      <dl className={styles.keys}>
        {KEYS.map(([keys, what]) => (
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
