/** The chapters of the story that the map tells, to be put in order and reworded; what is shown of each is the map as it stood. */
import { Presentation } from 'lucide-react';
import { useState } from 'react';
import { inOrder } from '../../edit/order.ts';
import type { ChapterId } from '../../model/ids.ts';
import { toldMoments } from '../../model/stood.ts';
import { inLanguage } from '../../telling/inLanguage.ts';
import { useOpenMap } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { useStood } from '../context/useStood.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { useText } from '../kit/useText.ts';
import { ChapterDetails } from './ChapterDetails.tsx';
import { KeepChapter } from './KeepChapter.tsx';
import styles from './story.module.css';

export function StoryView() {
  const { t, language } = useText();
  const map = useOpenMap((state) => state.map);
  const stood = useStood(toldMoments(map));
  const [chosen, setChosen] = useState<ChapterId | null>(null);
  const chapters = inOrder(Object.values(map.chapters));
  const shown = chapters.find(({ id }) => id === chosen) ?? chapters[0];
  return (
    <main className={styles.story}>
      <header className={styles.head}>
        <div>
          <h1>{t('story.title')}</h1>
          <p>{t('story.about')}</p>
        </div>
        <KeepChapter />
        {chapters.length > 0 && (
          <Button look="primary" onClick={() => go({ at: 'map', id: map.id, view: 'tell' })}>
            <Presentation size={16} aria-hidden="true" /> {t('story.tell')}
          </Button>
        )}
      </header>
      {shown ? (
        <div className={styles.faces}>
          <ol className={styles.chapters}>
            {chapters.map((chapter, place) => (
              <li key={chapter.id}>
                <button
                  type="button"
                  aria-current={chapter === shown ? 'true' : undefined}
                  onClick={() => setChosen(chapter.id)}
                >
                  <span>{place + 1}</span>
                  {inLanguage(chapter.title, language) || t('story.untitled')}
                </button>
              </li>
            ))}
          </ol>
          <ChapterDetails
            key={shown.id}
            chapter={shown}
            chapters={chapters}
            stood={stood?.get(shown.moment) ?? null}
            onChoose={setChosen}
          />
        </div>
      ) : (
        <Message title={t('story.none')} hint={t('story.noneHint')} />
      )}
    </main>
  );
}
