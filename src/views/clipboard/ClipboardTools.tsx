/** Copy, cut, duplicate and paste for the pointer, through the same events as the keys; must never do what a key would not. */

import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import { useState } from 'react';
import type { Chosen } from '../../edit/clipboard/takeFragment.ts';
import type { StepId } from '../../model/ids.ts';
import { isBlank } from '../../shared/cleanText.ts';
import { useSafe } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { sayKeys } from '../kit/sayKeys.ts';
import { useText } from '../kit/useText.ts';
import styles from './clipboard.module.css';
import { asPasted } from './clipboardFormat.ts';
import { withClipboardRequest } from './clipboardRequest.ts';
import { ToldDialog } from './ToldDialog.tsx';
import { usePasting } from './usePasting.ts';

export function ClipboardTools({ chosen, onto = null }: { chosen: Chosen; onto?: StepId | null }) {
  const { t } = useText();
  const { duplicate } = usePasting();
  const [told, setTold] = useState<string | null>(null);
  const safe = useSafe();
  if (safe) return null;
  // The old call is the only one that lets a page put a kind of its own beside the text.
  const take = (what: 'copy' | 'cut') => {
    const done = withClipboardRequest({ chosen, onto }, () => document.execCommand(what));
    if (!done) setTold(t('clipboard.copyRefused', { key: sayKeys(what === 'copy' ? 'Ctrl+C' : 'Ctrl+X') }));
  };
  const paste = async () => {
    let text: string;
    try {
      text = await navigator.clipboard.readText();
    } catch {
      return setTold(t('clipboard.byKey', { key: sayKeys('Ctrl+V') }));
    }
    if (isBlank(text)) return setTold(t('clipboard.refused', { reason: t('home.listNothing') }));
    const event = new ClipboardEvent('paste', { clipboardData: asPasted(text), bubbles: true, cancelable: true });
    withClipboardRequest({ chosen, onto }, () => document.dispatchEvent(event));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar of buttons is no fieldset
    <div className={styles.tools} role="group" aria-label={t('clipboard.tools')}>
      <Button look="quiet" title={sayKeys('Ctrl+C')} onClick={() => take('copy')}>
        <Copy size={15} aria-hidden="true" />
        {t('clipboard.copy')}
      </Button>
      <Button look="quiet" title={sayKeys('Ctrl+X')} onClick={() => take('cut')}>
        <Scissors size={15} aria-hidden="true" />
        {t('clipboard.cut')}
      </Button>
      <Button look="quiet" title={sayKeys('Ctrl+D')} onClick={() => duplicate(chosen)}>
        <CopyPlus size={15} aria-hidden="true" />
        {t('clipboard.duplicate')}
      </Button>
      <Button look="quiet" title={sayKeys('Ctrl+V')} onClick={() => void paste()}>
        <ClipboardPaste size={15} aria-hidden="true" />
        {t('clipboard.pasteHere')}
      </Button>
      {told !== null && <ToldDialog words={told} onClose={() => setTold(null)} />}
    </div>
  );
}
