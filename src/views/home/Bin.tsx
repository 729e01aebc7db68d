/** The bin: what was removed and can be put back, folded away; must never show more of a thing than its name, nor itself while it is empty. */
import { useState, useSyncExternalStore } from 'react';
import { restoreSet } from '../../edit/sets/removeSet.ts';
import type { MapId } from '../../model/ids.ts';
import { daysLeft } from '../../model/keepRemoved.ts';
import { type MapSetId, mapsOf, NO_MAP_SETS, setsRemoved, withoutSets, wordlessSets } from '../../model/mapSets.ts';
import type { StorageReason } from '../../store/library.ts';
import { nameOfMap, nameOfSet } from '../../telling/nameOfSet.ts';
import { useLibrary, useOpenedSets } from '../context/contexts.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog, DialogActions } from '../kit/Dialog.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';
import { Paged } from './Paged.tsx';

interface Binned {
  readonly id: string;
  readonly is: 'map' | 'sample' | 'set';
  readonly name: string;
  readonly daysLeft: number;
}

const nothing = () => () => undefined;

export function Bin({ onRefused }: { onRefused: (reason: StorageReason) => void }) {
  const { t } = useText();
  const library = useLibrary();
  const store = useOpenedSets();
  const maps = useSyncExternalStore(library.subscribe, library.removed);
  const here = useSyncExternalStore(library.subscribe, library.summaries);
  const sets = useSyncExternalStore(store?.subscribe ?? nothing, () => store?.getState().sets ?? NO_MAP_SETS);
  /** What is about to go for good, and is asked about first. */
  const [asking, setAsking] = useState<readonly Binned[] | null>(null);
  const all: readonly Binned[] = [
    ...maps.map((map): Binned => ({ ...map, is: map.sample ? 'sample' : 'map', name: nameOfMap(map, t) })),
    ...setsRemoved(sets).map((set): Binned => {
      const days = daysLeft({ ...set, changedAt: set.removedAt }, Date.now());
      return { id: set.id, is: 'set', name: nameOfSet(set, mapsOf(sets, set.id), here, t), daysLeft: days };
    }),
  ];
  const putBack = async ({ id, is }: Binned) => {
    if (is === 'set') return store?.getState().commit((now) => restoreSet(now, { set: id as MapSetId }));
    const done = await library.restore(id as MapId);
    if (!done.ok) onRefused(done.reason);
  };
  const clear = async (which: readonly Binned[]) => {
    setAsking(null);
    const gone = new Set(which.flatMap(({ id, is }) => (is === 'set' ? [id] : [])));
    if (store && gone.size > 0) {
      store.getState().commit((now) => wordlessSets(now, gone));
      store.getState().commit((now) => withoutSets(now, gone));
    }
    const done = await library.clear(which.flatMap(({ id, is }) => (is === 'set' ? [] : [id as MapId])));
    if (!done.ok) onRefused(done.reason);
  };
  if (all.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{t('home.removedMaps', { count: all.length })}</summary>
      <Paged items={all}>
        {(page) => (
          <ul>
            {page.map((one) => (
              <li key={one.id}>
                <span>{one.name}</span>
                <small>
                  {one.is !== 'map' && `${t(one.is === 'sample' ? 'home.binSample' : 'home.binSet')} · `}
                  {t('home.daysLeft', { count: one.daysLeft })}
                </small>
                <Button
                  look="link"
                  aria-label={t('home.putBackMap', { name: one.name })}
                  onClick={() => void putBack(one)}
                >
                  {t('home.putBack')}
                </Button>
                <Button
                  look="link"
                  aria-label={t('home.removeForGoodOne', { name: one.name })}
                  onClick={() => setAsking([one])}
                >
                  {t('home.removeForGood')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Paged>
      {all.length > 1 && (
        <Button look="link" onClick={() => setAsking(all)}>
          {t('home.emptyBin')}
        </Button>
      )}
      {asking && (
        <Dialog
          title={
            asking.length === 1 && asking[0]
              ? t('home.removeForGoodTitle', { name: asking[0].name })
              : t('home.emptyBinTitle', { count: asking.length })
          }
          onClose={() => setAsking(null)}
        >
          <p>{t('home.removeForGoodHint')}</p>
          <DialogActions>
            <Button onClick={() => setAsking(null)}>{t('common.cancel')}</Button>
            <Button look="primary" onClick={() => void clear(asking)}>
              {t('home.removeForGoodYes')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </details>
  );
}
