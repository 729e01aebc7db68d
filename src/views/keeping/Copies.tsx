/** What of this device lies outside the browser: when everything was last saved, the folder that is kept up to date, and the way back; must never write into a folder that nobody chose. */
import { useRef, useSyncExternalStore } from 'react';
import type { FolderState } from '../../model/folder.ts';
import type { Folder } from '../../store/folder.ts';
import { sayWhen } from '../../telling/sayWhen.ts';
import { useFolder, useLibrary, useTakeFolder } from '../context/contexts.ts';
import { SaveWhole } from '../context/SaveWhole.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './keeping.module.css';

export function Copies() {
  const { t, language } = useText();
  const library = useLibrary();
  const folder = useFolder();
  const copied = useSyncExternalStore(library.subscribe, library.lastFileCopy);
  const whole = useSyncExternalStore(library.subscribe, library.lastWholeCopy);
  const said = (at: number) => ({ when: sayWhen(at, Date.now(), language) });
  return (
    <section>
      <h2>{t('keeping.copies')}</h2>
      <p>
        {whole === null ? t('keeping.noWhole') : t('keeping.lastWhole', said(whole))}{' '}
        {copied !== whole && (copied === null ? t('keeping.noCopy') : t('keeping.lastCopy', said(copied)))}
      </p>
      <p className={styles.run}>
        <SaveWhole look="primary" />
      </p>
      <h3>{t('workspace.folderTitle')}</h3>
      {folder && <KeptFolder folder={folder} />}
      <BringBack />
    </section>
  );
}

function KeptFolder({ folder }: { folder: Folder }) {
  const { t } = useText();
  const state = useSyncExternalStore(folder.subscribe, folder.state);
  if (state.is === 'unable') return <p className={styles.hint}>{t('workspace.folderUnable')}</p>;
  if (state.is === 'none') {
    return (
      <>
        <p className={styles.hint}>{t('workspace.folderHint')}</p>
        <p className={styles.run}>
          <Button onClick={() => void folder.choose()}>{t('workspace.folderChoose')}</Button>
        </p>
      </>
    );
  }
  return (
    <>
      <p role="status">
        <FolderWords state={state} />
      </p>
      {state.leftMoments > 0 && <p>{t('workspace.leftMoments', { count: state.leftMoments })}</p>}
      <p className={styles.run}>
        {state.trouble && (
          <Button look="primary" onClick={() => void folder.allow()}>
            {t(state.trouble === 'permission' ? 'workspace.folderAllow' : 'workspace.folderRetry')}
          </Button>
        )}
        <Button onClick={() => void folder.choose()}>{t('workspace.folderOther')}</Button>
        <Button onClick={() => void folder.forget()}>{t('workspace.folderForget')}</Button>
      </p>
    </>
  );
}

function FolderWords({ state: { name, at, writing, trouble } }: { state: Extract<FolderState, { is: 'kept' }> }) {
  const { t, language } = useText();
  const held =
    at === null
      ? t('workspace.folderNever', { name })
      : t('workspace.folderAt', { name, when: sayWhen(at, Date.now(), language) });
  if (writing) return t('workspace.folderWriting', { name });
  return trouble ? `${t(`workspace.folder_${trouble}`, { name })} ${held}` : held;
}

/** Any browser hands over a folder that was chosen, file by file. */
function BringBack() {
  const { t } = useText();
  const takeFolder = useTakeFolder();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.hint}>{t('workspace.bringBackHint')}</p>
      <p className={styles.run}>
        <Button onClick={() => picker.current?.click()}>{t('workspace.bringBack')}</Button>
      </p>
      <input
        ref={(input) => {
          picker.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        data-testid="folder"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) takeFolder(files);
        }}
      />
    </>
  );
}
