/** Leaves the story at a chapter to try something out on a map of its own; must never touch the map that tells the story. */
import { type ReactNode, useState } from 'react';
import { openedFromStory } from '../../model/trial.ts';
import type { Chapter } from '../../model/workRecords.ts';
import { useLibrary, useOpenMap } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { sayNotRead } from '../context/sayNotRead.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useText } from '../kit/useText.ts';
import { leaveFullScreen } from './fullScreen.ts';
import styles from './tell.module.css';

export function TryButton({ chapter, icon }: { chapter: Chapter; icon: ReactNode }) {
  const { t } = useText();
  const library = useLibrary();
  const map = useOpenMap((state) => state.map);
  const [failed, setFailed] = useState<string | null>(null);
  const open = async () => {
    const name = t('story.tryName', { name: map.fields.name || map.fields.customer || t('common.unnamedMap') });
    const openedFrom = openedFromStory({ map: map.id, chapter: chapter.id });
    const copied = await library.duplicateMoment(map.id, chapter.moment, { name, openedFrom });
    if (!copied.ok) return setFailed(sayNotRead(copied.reason, t));
    leaveFullScreen();
    go({ at: 'map', id: copied.value, view: 'sheet' });
  };
  return (
    <>
      <button type="button" className={styles.try} title={t('story.tryHint')} onClick={() => void open()}>
        {icon}
        {t('story.try')}
      </button>
      {failed !== null && (
        <Notice role="alert">
          <span>{failed}</span>
          <Button look="quiet" onClick={() => setFailed(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </>
  );
}
