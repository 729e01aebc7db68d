/** Over what a map's decision is taken, and the way to one over several maps; must never be missing where it is the only way there. */
import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { inOrder } from '../../edit/order.ts';
import { addSet } from '../../edit/sets/addSet.ts';
import type { MapId } from '../../model/ids.ts';
import { type MapSetId, mapsOf, setsHere } from '../../model/mapSets.ts';
import { newId } from '../../store/newId.ts';
import { nameOfSet } from '../../telling/nameOfSet.ts';
import { type SetsStore, useLibrary, useOpenedSets, useOpenMap } from '../context/contexts.ts';
import { go, routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { Button } from '../kit/Button.tsx';
import { useText } from '../kit/useText.ts';
import styles from './decision.module.css';

export function OverChips() {
  const { t } = useText();
  const sets = useOpenedSets();
  const id = useOpenMap((state) => state.map.id);
  return (
    <p className={styles.over}>
      <span>{t('sets.over')}</span>
      <b className={styles.chip} aria-current="true">
        {t('sets.thisMapAlone')}
      </b>
      {sets && <SetChips store={sets} map={id} />}
    </p>
  );
}

function SetChips({ store, map }: { store: SetsStore; map: MapId }) {
  const { t } = useText();
  const library = useLibrary();
  const summaries = useSyncExternalStore(library.subscribe, library.summaries);
  const sets = useStore(store, (state) => state.sets);
  const holding = inOrder(setsHere(sets)).filter((set) => mapsOf(sets, set.id).includes(map));
  const begin = () => {
    const id = newId<MapSetId>();
    if (!store.getState().commit((now) => addSet(now, { id, maps: [map] }))) return;
    announce(t('sets.begun'));
    go({ at: 'set', id });
  };
  return (
    <>
      {holding.map((set) => (
        <a key={set.id} className={styles.chip} href={routeHash({ at: 'set', id: set.id })}>
          {nameOfSet(set, mapsOf(sets, set.id), summaries, t)}
        </a>
      ))}
      <Button look="link" onClick={begin}>
        {t('sets.severalMaps')}
      </Button>
    </>
  );
}
