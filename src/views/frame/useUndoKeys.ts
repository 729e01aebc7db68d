/** The keys that take back and bring again, with a word where nothing is left; must never take a key from an input method. */

import { useEffect } from 'react';
import { announce } from '../kit/announce.ts';
import { followKeys } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';

/** Text that no document holds yet is taken back by its own field, and what lies under a dialog is not touched. */
const belongsElsewhere = (target: EventTarget | null): boolean => {
  if (document.querySelector('dialog:modal')) return true;
  const field = target instanceof Element && target.closest<HTMLInputElement>('input[type="text"], textarea');
  return field ? field.value !== '' && field.dataset.recorded === undefined : false;
};

/** Follows the keys for as long as the view stands. */
export function useUndoKeys(undo: () => boolean, redo: () => boolean): void {
  const { t } = useText();
  useEffect(() => {
    const act = (does: () => void) => (event: KeyboardEvent) => {
      if (belongsElsewhere(event.target)) return;
      event.preventDefault();
      does();
    };
    const back = act(() => undo() || announce(t('shell.nothingToUndo')));
    const forth = act(() => redo() || announce(t('shell.nothingToRedo')));
    return followKeys({ 'Mod+z': back, 'Mod+Shift+z': forth, 'Mod+y': forth });
  }, [undo, redo, t]);
}
