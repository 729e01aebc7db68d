/** Takes files for maps wherever on the page they are dropped, and from whoever asks; each is opened, or refused by name. */
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { Contained } from '../context/Contained.tsx';
import { TakeFilesContext, TakeFolderContext, useLibrary } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { lazyView } from '../kit/lazyView.tsx';
import { useText } from '../kit/useText.ts';
import type { Locked } from './AskPassphrase.tsx';
import { type Dropped, droppedFiles, holdsFiles, holdsLink } from './droppedFiles.ts';
import styles from './files.module.css';
import { takeOpened } from './openedWith.ts';
import { type Reading, ReadingNotice } from './ReadingNotice.tsx';
import { isTaken, type Taken, takeFile } from './takeFile.ts';

const AskPassphrase = lazyView(async () => (await import('./AskPassphrase.tsx')).AskPassphrase);
const TakenDialog = lazyView(async () => (await import('./TakenDialog.tsx')).TakenDialog);

export function FileDrop({ children }: { children: ReactNode }) {
  const { t } = useText();
  const library = useLibrary();
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const [taken, setTaken] = useState<readonly Taken[]>([]);

  const [locked, setLocked] = useState<Locked | null>(null);
  const ask = useCallback(
    (name: string) => async (again: boolean) => {
      setReading(null);
      const answer = await new Promise<string | null>((answers) => setLocked({ name, again, answers }));
      setLocked(null);
      return answer;
    },
    [],
  );

  const take = useCallback(
    async (files: readonly Dropped[]) => {
      announce(t('home.reading'));
      const done: Taken[] = [];
      const stop = new AbortController();
      for (const { file, isFolder } of files) {
        setReading({ name: file.name, stop });
        const progress = (share: number) => setReading({ name: file.name, stop, share });
        const became = await takeFile(library, file, isFolder, { signal: stop.signal, progress }, ask(file.name));
        if (became) done.push(became);
        if (stop.signal.aborted) break;
      }
      setReading(null);
      if (done.length === 0) return;
      const [only] = done;
      // Whoever has a dialog open is in the middle of something.
      const isFree = !document.querySelector('dialog:modal');
      if (only && isTaken(only) && only.is === 'map' && done.length === 1 && isFree)
        go({ at: 'map', id: only.id, view: 'sheet' });
      else setTaken((before) => [...before, ...done]);
    },
    [library, t, ask],
  );
  const takeFolder = useCallback(
    async (files: readonly File[]) => {
      const name = files[0]?.webkitRelativePath.split('/')[0] ?? '';
      const stop = new AbortController();
      const progress = (share: number) => setReading({ name, stop, share });
      progress(0);
      const done = await library.importFolder(files, { signal: stop.signal, progress });
      setReading(null);
      if (done.ok) setTaken((before) => [...before, { name, ...done.value }]);
      else if (done.reason !== 'stopped') {
        const { reason } = done;
        setTaken((before) => [...before, { name, reason, kind: null }]);
      }
    },
    [library],
  );
  const takeFiles = useCallback(
    (files: readonly File[]) => void take(files.map((file) => ({ file, isFolder: false }))),
    [take],
  );

  useEffect(() => takeOpened(takeFiles), [takeFiles]);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      const isOurs = holdsFiles(event);
      if (!isOurs && !holdsLink(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isOurs ? 'copy' : 'none';
      setOver(isOurs);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      // A page that takes files for itself says so.
      if (event.target instanceof Element && event.target.closest('[data-takes-files]')) return event.preventDefault();
      if (!holdsFiles(event) && !holdsLink(event)) return;
      event.preventDefault();
      const files = droppedFiles(event);
      if (files.length > 0) void take(files);
    };
    // First of all: a field takes a file for itself, and a view stops what it takes for a drag of its own.
    const first = { capture: true };
    window.addEventListener('dragover', onOver, first);
    window.addEventListener('dragleave', onLeave, first);
    window.addEventListener('drop', onDrop, first);
    return () => {
      window.removeEventListener('dragover', onOver, first);
      window.removeEventListener('dragleave', onLeave, first);
      window.removeEventListener('drop', onDrop, first);
    };
  }, [take]);

  return (
    <TakeFilesContext value={takeFiles}>
      <TakeFolderContext value={(files) => void takeFolder(files)}>{children}</TakeFolderContext>
      {over && <div className={styles.over} />}
      {reading && <ReadingNotice key={reading.name} {...reading} />}
      {locked && (
        <Contained what="locked">
          <Suspense fallback={null}>
            <AskPassphrase {...locked} />
          </Suspense>
        </Contained>
      )}
      {taken.length > 0 && (
        <Contained what="taken">
          <Suspense fallback={null}>
            <TakenDialog files={taken} onClose={() => setTaken([])} />
          </Suspense>
        </Contained>
      )}
    </TakeFilesContext>
  );
}
