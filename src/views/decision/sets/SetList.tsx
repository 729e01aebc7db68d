/** The sets of maps on home, and the way to a new one; must never take a map away with a set. */

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { inOrder } from '../../../edit/order.ts';
import { addSet } from '../../../edit/sets/addSet.ts';
import { removeSet, restoreSet } from '../../../edit/sets/removeSet.ts';
import { type MapSet, type MapSetId, mapsOf, setsHere } from '../../../model/mapSets.ts';
import type { MapSummary } from '../../../store/library.ts';
import { newId } from '../../../store/newId.ts';
import { nameOfSet } from '../../../telling/nameOfSet.ts';
import { type SetsStore, useOpenedSets } from '../../context/contexts.ts';
import { go, routeHash } from '../../context/route.ts';
import { announce } from '../../kit/announce.ts';
import { Button } from '../../kit/Button.tsx';
import { IconButton } from '../../kit/IconButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useText } from '../../kit/useText.ts';
import styles from './sets.module.css';

export function SetList({ summaries }: { summaries: readonly MapSummary[] }) {
  const store = useOpenedSets();
  return store && <OpenSetList store={store} summaries={summaries} />;
}

interface Removed {
  readonly name: string;
  readonly set: MapSetId;
}

function OpenSetList({ store, summaries }: { store: SetsStore; summaries: readonly MapSummary[] }) {
  const { t } = useText();
  const { sets, commit } = useStore(store);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const all = inOrder(setsHere(sets));
  const nameOf = (set: MapSet) => nameOfSet(set, mapsOf(sets, set.id), summaries, t);
  const begin = () => {
    // One that was begun and left empty is taken up again.
    const empty = all.find((set) => set.name === '' && mapsOf(sets, set.id).length === 0);
    const id = empty?.id ?? newId<MapSetId>();
    if (!empty && !commit((now) => addSet(now, { id, maps: [] }))) return;
    announce(t('sets.begun'));
    go({ at: 'set', id });
  };
  const remove = (set: MapSet) => {
    const name = nameOf(set);
    if (!commit((now) => removeSet(now, { set: set.id, at: Date.now() }))) return;
    setRemoved({ name, set: set.id });
  };
  const countIn = (set: MapSet) => {
    const members = mapsOf(sets, set.id);
    return summaries.filter(({ id }) => members.includes(id)).length;
  };
  // What has come back, or gone for good, in another way is not to be taken back any more.
  const stands = removed && sets.sets[removed.set] && !all.some(({ id }) => id === removed.set);
  if (summaries.length === 0 && all.length === 0 && !stands) return null;
  return (
    <section className={styles.list}>
      <h2>{t('sets.heading')}</h2>
      <ul>
        {all.map((set) => (
          <li key={set.id}>
            <a
              className={styles.setName}
              href={routeHash({ at: 'set', id: set.id })}
              aria-label={t('sets.open', { name: nameOf(set) })}
            >
              {nameOf(set)}
            </a>
            <small className={styles.quiet}>{t('sets.maps', { count: countIn(set) })}</small>
            <IconButton
              label={t('sets.remove', { name: nameOf(set) })}
              title={t('common.delete')}
              onClick={() => remove(set)}
            >
              <Trash2 size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
        <li>
          <Button look="link" onClick={begin}>
            {t('sets.begin')}
          </Button>
        </li>
      </ul>
      {stands && (
        <Notice>
          <span>{t('sets.removed', { name: removed.name })}</span>
          <Button
            onClick={() => {
              commit((now) => restoreSet(now, removed));
              setRemoved(null);
            }}
          >
            {t('home.putBack')}
          </Button>
          <Button look="quiet" onClick={() => setRemoved(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </section>
  );
}
