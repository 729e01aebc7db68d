/** Saves everything of this device as one file: what goes along, how far it is, and what could not; must never end without a word. */
import '../../text/laterWords.ts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { MapId } from '../../model/ids.ts';
import type { WholeCopy } from '../../model/workspace.ts';
import { ok } from '../../shared/result.ts';
import { nameOfMap } from '../../telling/nameOfSet.ts';
import { sayRefusal } from '../../telling/sayRefusal.ts';
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
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  /** A map by its id; empty for everything. */
  const [what, setWhat] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const oneMap = async (id: string) => {
    const made = await library.exportFile(id as MapId);
    if (!made.ok) return made;
    return ok({ name: made.value.name, file: new Blob([made.value.text]), left: [], leftMoments: 0 });
  };
  const save = async () => {
    stop.current = new AbortController();
    setState({ at: 'writing', share: 0 });
    const progress = (share: number) => setState({ at: 'writing', share });
    const { signal } = stop.current;
    const saved = await (what === '' ? library.saveWorkspace({ signal, progress }) : oneMap(what));
    const sealed = saved.ok && passphrase !== '' ? await library.seal(saved.value.file, passphrase) : null;
    if (sealed && !sealed.ok) return setState({ at: 'failed', why: null });
    if (saved.ok) {
      const copy = sealed ? { ...saved.value, name: `${saved.value.name}.age`, file: sealed.value } : saved.value;
      await download(copy.name, copy.file);
      setState({ at: 'saved', copy });
    } else if (saved.reason === 'stopped') setState({ at: 'asking' });
    else setState({ at: 'failed', why: saved.reason === 'not-fetched' ? null : sayRefusal(saved.reason, t) });
  };
  return (
    <Dialog title={t('workspace.saveTitle')} onClose={onClose}>
      <p>{t('workspace.saveHint')}</p>
      {state.at !== 'saved' && (
        <div className={styles.fields}>
          <label>
            {t('workspace.what')}
            <select value={what} onChange={(event) => setWhat(event.currentTarget.value)}>
              <option value="">{t('workspace.everything')}</option>
              {maps.map((map) => (
                <option key={map.id} value={map.id}>
                  {nameOfMap(map, t)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('workspace.passphrase')}
            <input
              type="password"
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
          {passphrase !== '' && (
            <>
              <label>
                {t('workspace.passphraseAgain')}
                <input
                  type="password"
                  autoComplete="off"
                  value={again}
                  onChange={(event) => setAgain(event.currentTarget.value)}
                />
              </label>
              <p>
                {t(again !== '' && again !== passphrase ? 'workspace.passphraseDiffers' : 'workspace.passphraseHint')}
              </p>
            </>
          )}
        </div>
      )}
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
          <Button look="primary" disabled={passphrase !== '' && again !== passphrase} onClick={() => void save()}>
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
