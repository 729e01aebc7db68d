/** The maps on home: found by words, in an order, each with what can be done with it; must never do what cannot be taken back. */
import { useMemo, useState, useSyncExternalStore } from 'react';
import { setFields } from '../../edit/setFields.ts';
import { findMaps } from '../../entry/findMaps.ts';
import type { MapId } from '../../model/ids.ts';
import type { Result } from '../../shared/result.ts';
import type { MapSummary } from '../../store/library.ts';
import { MAP_ORDERS, type MapOrder } from '../../store/settings.ts';
import type { Refused } from '../../telling/sayRefusal.ts';
import type { TextKey } from '../../text/text.ts';
import { useLibrary, useSettings } from '../context/contexts.ts';
import { routeHash } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { BarLink } from '../kit/BarLink.tsx';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { Notice } from '../kit/Notice.tsx';
import { DraftPlace } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import styles from './home.module.css';
import { type CardActions, MapCard } from './MapCard.tsx';
import { Paged } from './Paged.tsx';
import { sortMaps } from './sortMaps.ts';

const ORDER_WORDS: { readonly [Order in MapOrder]: TextKey } = {
  changed: 'home.orderChanged',
  name: 'home.orderName',
  customer: 'home.orderCustomer',
  amount: 'home.orderAmount',
};

/** What was just done, and how it is taken back. */
interface Done {
  readonly id: MapId;
  readonly is: 'removed' | 'changed';
  readonly words: string;
  readonly takeBackWords: string;
  readonly takeBack: () => Promise<Result<unknown, Refused>>;
}

export function Maps({ onRefused }: { onRefused: (reason: Refused) => void }) {
  const { t, language } = useText();
  const library = useLibrary();
  const all = useSyncExternalStore(library.subscribe, library.summaries);
  // Samples have a shelf of their own.
  const maps = useMemo(() => all.filter(({ sample }) => !sample), [all]);
  const trouble = useSyncExternalStore(library.subscribe, library.trouble);
  const removed = useSyncExternalStore(library.subscribe, library.removed);
  const order = useSettings((settings) => settings.mapOrder);
  const setOrder = useSettings((settings) => settings.setMapOrder);
  const [words, setWords] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const nameOf = (map: MapSummary) => map.name || map.customer || t('common.unnamedMap');

  const after = <Value,>(result: Result<Value, Refused>, then: (value: Value) => void) =>
    result.ok ? then(result.value) : onRefused(result.reason);
  const actions: CardActions = {
    rename: async (map, name) =>
      after(await library.change(map.id, (now) => setFields(now, { patch: { name } })), (before) =>
        setDone({
          id: map.id,
          is: 'changed',
          words: t('home.renamed', { name }),
          takeBackWords: t('common.undo'),
          takeBack: () => library.change(map.id, (now) => setFields(now, { patch: { name: before.fields.name } })),
        }),
      ),
    duplicate: async (map) => {
      const name = t('home.copyName', { name: nameOf(map) });
      after(await library.duplicate(map.id, name), () => announce(t('home.duplicated', { name })));
    },
    putBack: async (map) =>
      after(await library.putExampleBack(map.id), (before) =>
        setDone({
          id: map.id,
          is: 'changed',
          words: t('home.startedAgain', { name: nameOf(map) }),
          takeBackWords: t('common.undo'),
          takeBack: () => library.change(map.id, () => before),
        }),
      ),
    save: async (map) => after(await library.exportFile(map.id), (file) => void download(file.name, file.text)),
    remove: async (map) =>
      after(await library.remove(map.id), () =>
        setDone({
          id: map.id,
          is: 'removed',
          words: t('home.removed', { name: nameOf(map) }),
          takeBackWords: t('home.putBack'),
          takeBack: () => library.restore(map.id),
        }),
      ),
  };

  const shown = sortMaps(findMaps(maps, words), order, language);
  const isSilent = trouble !== null && maps.length === 0;
  // What has come back, or gone, in another way is not to be taken back any more.
  const stands = done && (done.is === 'removed' ? removed : maps).some(({ id }) => id === done.id);
  return (
    <>
      <div className={styles.mapsHead}>
        <h2>{t('home.myMaps')}</h2>
        {!isSilent && <small>{t('home.count', { count: maps.length })}</small>}
        {maps.length > 1 && <BarLink href={routeHash({ at: 'maps', face: 'table' })}>{t('home.overAll')}</BarLink>}
        <span className={styles.grow} />
        {maps.length > 1 && (
          <select
            className={styles.order}
            aria-label={t('home.order')}
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as MapOrder)}
          >
            {MAP_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(ORDER_WORDS[one])}
              </option>
            ))}
          </select>
        )}
        {maps.length > 0 && (
          <input
            type="search"
            autoComplete="off"
            className={styles.search}
            placeholder={t('home.search')}
            aria-label={t('home.search')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </div>
      {shown.length > 0 ? (
        <Paged items={shown}>
          {(page) => (
            <ul className={styles.grid}>
              {page.map((map) => (
                <DraftPlace key={map.id} place={map.id} status={library.status}>
                  <MapCard map={map} actions={actions} />
                </DraftPlace>
              ))}
            </ul>
          )}
        </Paged>
      ) : (
        !isSilent && <p className={styles.empty}>{maps.length > 0 ? t('home.noneFound') : t('home.noneYet')}</p>
      )}
      {stands && (
        <Notice>
          <span>{done.words}</span>
          <Button
            onClick={async () => {
              setDone(null);
              after(await done.takeBack(), () => undefined);
            }}
          >
            {done.takeBackWords}
          </Button>
          <Button look="quiet" onClick={() => setDone(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </>
  );
}
