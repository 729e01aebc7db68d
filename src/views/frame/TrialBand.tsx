/** Says over a map that it was opened to try something out from a story, with the way back; must never stand over any other map. */
import { FlaskConical } from 'lucide-react';
import { useEffect, useState } from 'react';
import { patchFields } from '../../edit/edit.ts';
import { inOrder } from '../../edit/order.ts';
import type { BuyingMap } from '../../model/map.ts';
import { trialOf } from '../../model/trial.ts';
import { useLibrary, useMoments, useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { sayNotRead } from '../context/sayNotRead.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './frame.module.css';

export function TrialBand() {
  const { t } = useText();
  const library = useLibrary();
  const moments = useMoments();
  const store = useOpenMapStore();
  const id = useOpenMap((state) => state.map.id);
  const openedFrom = useOpenMap((state) => state.map.fields.openedFrom);
  const [teller, setTeller] = useState<BuyingMap | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const trial = trialOf({ openedFrom });
  const from = trial?.map ?? null;
  useEffect(() => {
    let left = false;
    if (from) void library.read(from).then((read) => left || setTeller(read.ok ? read.value : null));
    return () => {
      left = true;
    };
  }, [library, from]);
  if (!trial) return null;
  const chapter = teller?.chapters[trial.chapter];
  const number = teller && chapter ? inOrder(Object.values(teller.chapters)).indexOf(chapter) + 1 : 0;

  const back = async () => {
    // What nobody drew on is not worth a place among the maps; it waits in the bin like all that was removed.
    if (!store.getState().canUndo) await library.remove(id);
    go({ at: 'map', id: trial.map, view: 'tell', chapter: trial.chapter });
  };
  const putBack = async () => {
    if (!chapter) return;
    const state = await moments.read(trial.map, chapter.moment);
    if (!state.ok) return setSaid(sayNotRead(state.reason, t));
    const { map, restore } = store.getState();
    const fields = { ...state.value.fields, name: map.fields.name, openedFrom };
    if (restore({ ...state.value, id, fields })) announce(t('story.putBackDone'));
    setSaid(t('story.putBackDone'));
  };
  return (
    <p className={styles.exampleBand} role="note">
      <FlaskConical size={15} aria-hidden="true" />
      {said ?? (number > 0 ? t('story.trying', { number }) : t('story.tryingAny'))}
      {chapter && (
        <>
          <Button look="link" onClick={() => void back()}>
            {t('story.backToStory')}
          </Button>
          <Button look="link" onClick={() => void putBack()}>
            {t('story.putBack')}
          </Button>
        </>
      )}
      <Button look="link" onClick={() => store.getState().commit((map) => patchFields(map, { openedFrom: null }))}>
        {t('story.keepTry')}
      </Button>
    </p>
  );
}
