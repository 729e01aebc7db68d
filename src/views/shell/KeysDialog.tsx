/** The one table of keys, shown on demand; must never list a key that does nothing. */
import { Fragment } from 'react';
import type { TextKey } from '../../text/text.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog, DialogActions } from '../parts/Dialog.tsx';
import { useSafe } from './contexts.ts';
import styles from './shell.module.css';
import { useText } from './useText.ts';

/** While only what is safe may be shown, those marked `ours` do nothing, and some do less: the third word says it then. */
const KEYS: readonly (readonly [keys: string, what: TextKey, whenSafe?: 'ours' | TextKey])[] = [
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
  ['PgDn · PgUp', 'sheet.keyLines', 'ours'],
  ['Alt+Shift+↓ ↑', 'sheet.keyPerson'],
  ['Alt+Shift+→ ←', 'sheet.keyStep'],
  ['Ctrl+Enter', 'sheet.keyNextStep'],
  ['Alt+L', 'sheet.keyLine', 'ours'],
  ['Alt+← → ↑ ↓', 'sheet.keyMove'],
  ['Alt+M', 'sheet.keyHand'],
  ['Enter', 'sheet.keySelect'],
  ['Delete', 'sheet.keyTakeOut'],
  ['Esc', 'sheet.keyEscape'],
  ['Ctrl+C, Ctrl+X', 'clipboard.keyCopy', 'ours'],
  ['Ctrl+V', 'clipboard.keyPaste', 'ours'],
  ['Ctrl+D', 'clipboard.keyDuplicate', 'ours'],
  ['Ctrl+A', 'clipboard.keyAll', 'ours'],
  ['Shift+← → ↑ ↓', 'clipboard.keyExtend', 'ours'],
  ['Shift', 'clipboard.keyMarquee', 'ours'],
  ['← → ↑ ↓', 'power.keyMove', 'ours'],
  ['Enter', 'shell.keyNextPerson'],
  ['Enter', 'shell.keyEmptyLine'],
  ['Ctrl+Enter', 'shell.keyNewStep'],
  ['Alt+1 … 4', 'shell.keyRole'],
  ['Alt+S', 'shell.keyStance', 'ours'],
  ['Alt+C', 'shell.keyContact', 'ours'],
  ['Alt+F', 'shell.keyFunction'],
  ['Alt+W', 'outline.keyWeight', 'ours'],
  ['Alt+R', 'outline.keyRelate', 'ours'],
  ['Alt+L', 'outline.keyLink'],
  ['Alt+K', 'shell.keyKp', 'ours'],
  ['Alt+Enter', 'shell.keyDetails'],
  ['Alt+↑ ↓', 'shell.keyMove', 'showing.keyMove'],
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
  const shown = KEYS.flatMap(([keys, what, whenSafe = what]) => {
    if (!safe) return [[keys, what] as const];
    return whenSafe === 'ours' ? [] : [[keys, whenSafe] as const];
  });
  return (
    <Dialog title={t('shell.keysTitle')} onClose={onClose} wide>
      <dl className={styles.keys}>
        {shown.map(([keys, what]) => (
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
