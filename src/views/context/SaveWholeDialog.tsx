/** Saves everything of this device as one file: what goes along, how far it is, and what could not; must never end without a word. */
import '../../text/laterWords.ts';
import { useEffect, useRef, useState } from 'react';
import type { WholeCopy } from '../../model/workspace.ts';
import { sayStorageReason } from '../../telling/sayStorageReason.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { download } from '../kit/download.ts';
import { NotFetched } from '../kit/NotFetched.tsx';
import { useText } from '../kit/useText.ts';
import { useLibrary } from './contexts.ts';
import styles from './saveWhole.module.css';

type State =
  | { readonly at: 'asking' }
  | { readonly at: 'writing'; readonly share: number }
  | { readonly at: 'saved'; readonly copy: WholeCopy }
  | { readonly at: 'failed'; readonly why: string | null };

export function SaveWholeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const library = useLibrary();
  const [state, setState] = useState<State>({ at: 'asking' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const save = async () => {
    stop.current = new AbortController();
    setState({ at: 'writing', share: 0 });
    const progress = (share: number) => setState({ at: 'writing', share });
    const saved = await library.saveWorkspace({ signal: stop.current.signal, progress });
    if (saved.ok) {
      await download(saved.value.name, saved.value.file);
      setState({ at: 'saved', copy: saved.value });
    } else if (saved.reason === 'stopped') setState({ at: 'asking' });
    else setState({ at: 'failed', why: saved.reason === 'not-fetched' ? null : sayStorageReason(saved.reason, t) });
  };
  return (
    <Dialog title={t('workspace.saveTitle')} onClose={onClose}>
      <p>{t('workspace.saveHint')}</p>
      <div role="status" className={styles.state}>
        {state.at === 'writing' && <progress aria-label={t('workspace.saving')} value={state.share} />}
        {state.at === 'saved' && <Saved copy={state.copy} />}
        {state.at === 'failed' && (state.why ?? <NotFetched />)}
      </div>
      <DialogActions>
        {state.at === 'writing' ? (
          <Button onClick={() => stop.current?.abort()}>{t('home.stop')}</Button>
        ) : (
          <Button look={state.at === 'saved' ? 'primary' : 'plain'} onClick={onClose}>
            {t('common.close')}
          </Button>
        )}
        {(state.at === 'asking' || state.at === 'failed') && (
          <Button look="primary" onClick={() => void save()}>
            {t('workspace.save')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Saved({ copy: { name, file, left, leftMoments } }: { copy: WholeCopy }) {
  const { t } = useText();
  return (
    <>
      <p>{t('workspace.saved', { name, size: Math.ceil(file.size / 1024) })}</p>
      {left.length > 0 && (
        <p>{t('workspace.leftMaps', { names: left.map((one) => one || t('common.unnamedMap')).join(' · ') })}</p>
      )}
      {leftMoments > 0 && <p>{t('workspace.leftMoments', { count: leftMoments })}</p>}
    </>
  );
}
