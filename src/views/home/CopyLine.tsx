/** A line above the maps when the folder that is kept needs somebody, or the last copy is long ago; must never stand there twice a week, nor in the way. */
import '../../text/laterWords.ts';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { isCopyDue } from '../../model/copyDue.ts';
import type { FolderState } from '../../model/folder.ts';
import { sayWhen } from '../../telling/sayWhen.ts';
import { useFolder, useLibrary } from '../context/contexts.ts';
import { SaveWhole } from '../context/SaveWhole.tsx';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';

const UNKNOWN: FolderState = { is: 'none' };
const nothing = () => () => undefined;

export function CopyLine() {
  const { t, language } = useText();
  const library = useLibrary();
  const folder = useFolder();
  const state = useSyncExternalStore(folder?.subscribe ?? nothing, folder?.state ?? (() => UNKNOWN));
  const maps = useSyncExternalStore(library.subscribe, library.summaries);
  useSyncExternalStore(library.subscribe, () => library.copyAges()?.putOff ?? null);
  const ages = library.copyAges();
  const isDue = library.trouble() === null && ages !== null && isCopyDue(maps, ages);
  const last = useSyncExternalStore(library.subscribe, library.lastWholeCopy);
  /** Until home is next opened. */
  const [isLeft, setLeft] = useState(false);
  /** What came of it is told in its place. */
  const [isSaving, setSaving] = useState(false);
  if (folder && state.is === 'kept' && state.trouble && !isLeft) {
    return (
      <Line words={t(`workspace.folder_${state.trouble}`, { name: state.name })} onLater={() => setLeft(true)}>
        <Button onClick={() => void folder.allow()}>
          {t(state.trouble === 'permission' ? 'workspace.folderAllow' : 'workspace.folderRetry')}
        </Button>
      </Line>
    );
  }
  if (!isDue && !isSaving) return null;
  const words =
    last === null ? t('workspace.dueNever') : t('workspace.due', { when: sayWhen(last, Date.now(), language) });
  return (
    <Line words={words} onLater={library.putOffCopy}>
      <SaveWhole look="plain" onOpen={setSaving} />
    </Line>
  );
}

function Line({ words, onLater, children }: { words: string; onLater: () => void; children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={styles.copyLine} role="status">
      <p>{words}</p>
      <span className={styles.grow} />
      {children}
      <Button look="quiet" onClick={onLater}>
        {t('workspace.notNow')}
      </Button>
    </div>
  );
}
