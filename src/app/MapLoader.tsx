/** Opens a map from the device, hands it to the views, and closes it when they leave. */

import '../text/laterWords.ts';
import { type ReactNode, useEffect, useState } from 'react';
import type { MapId } from '../model/ids.ts';
import type { Result } from '../shared/result.ts';
import { createSafeStore } from '../store/createSafeStore.ts';
import type { StorageReason } from '../store/library.ts';
import { type Refused, sayRefusal } from '../telling/sayRefusal.ts';
import { sayStorageReason } from '../telling/sayStorageReason.ts';
import {
  OpenMapContext,
  type OpenMapStore,
  OurSideContext,
  type OurSideStore,
  useLibrary,
  useSafe,
} from '../views/context/contexts.ts';
import { go, type MapView, safeView } from '../views/context/route.ts';
import { MapViews } from '../views/frame/MapViews.tsx';
import { RemovedNotice } from '../views/frame/RemovedNotice.tsx';
import { Button } from '../views/kit/Button.tsx';
import { download } from '../views/kit/download.ts';
import { Message } from '../views/kit/Message.tsx';
import { NotFetched } from '../views/kit/NotFetched.tsx';
import { Notice } from '../views/kit/Notice.tsx';
import { DraftPlace } from '../views/kit/useDraft.tsx';
import { useText } from '../views/kit/useText.ts';
import { RemovedMap } from './RemovedMap.tsx';

export interface OpenedMap {
  readonly store: OpenMapStore;
  /** The same our side as the map's, so that it can be edited beside it. */
  readonly ours: OurSideStore;
  readonly close: () => void;
}

type NotOpened = StorageReason | 'not-there' | 'removed';
export type OpenMap = (id: MapId) => Promise<Result<OpenedMap, NotOpened>>;

type Opening =
  | { readonly at: 'opening' }
  | { readonly at: 'broken'; readonly error: unknown }
  | { readonly at: 'open'; readonly opened: OpenedMap }
  | Failed;
interface Failed {
  readonly at: 'failed';
  readonly reason: NotOpened;
}

/** Opens once per id; a map that is left while it opens is closed as soon as it is. */
function useOpened(id: MapId, openMap: OpenMap): Opening {
  const [opening, setOpening] = useState<Opening>({ at: 'opening' });
  useEffect(() => {
    let left = false;
    let close = () => {};
    openMap(id).then(
      (opened) => {
        if (!opened.ok) {
          if (!left) setOpening({ at: 'failed', reason: opened.reason });
          return;
        }
        close = opened.value.close;
        if (left) close();
        else setOpening({ at: 'open', opened: opened.value });
      },
      (error: unknown) => {
        if (!left) setOpening({ at: 'broken', error });
      },
    );
    return () => {
      left = true;
      close();
    };
  }, [id, openMap]);
  return opening;
}

/** Puts the safe map in place of the whole one, for everything inside. */
function SafeMapProvider({ whole, children }: { whole: OpenMapStore; children: ReactNode }) {
  const [{ store, follow }] = useState(() => createSafeStore(whole));
  useEffect(() => follow(), [follow]);
  return <OpenMapContext value={store}>{children}</OpenMapContext>;
}

interface Props {
  id: MapId;
  view: MapView;
  openMap: OpenMap;
}

/** A map that was put back is opened from the beginning. */
export function MapLoader(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return <OpenedMapViews key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

function OpenedMapViews({ id, view, openMap, onAgain }: Props & { onAgain: () => void }): ReactNode {
  const { t } = useText();
  const library = useLibrary();
  const opening = useOpened(id, openMap);
  const safe = useSafe();
  const [refused, setRefused] = useState<Refused | null>(null);
  // What was asked to be shown is asked of the open map, so a reload forgets it.
  const accountShown = opening.at === 'open' && opening.opened.store.getState().accountShown;
  const shown = safe ? safeView(view, accountShown) : view;
  useEffect(() => {
    // The address says what is shown, so that ending it brings back no view that nobody was looking at.
    if (shown !== view) go({ at: 'map', id, view: shown }, true);
  }, [shown, view, id]);
  // Nobody types into a sample: it is put right by a map that was begun from it.
  const isSample = opening.at === 'open' && opening.opened.store.getState().map.fields.sample;
  useEffect(() => {
    if (isSample) go({ at: 'samples', id }, true);
  }, [isSample, id]);
  // As of any view whose code could not be fetched.
  if (opening.at === 'broken') throw opening.error;
  if (opening.at === 'opening' || isSample) return <Message title={t('shell.openingMap')} />;
  if (opening.at === 'failed') {
    if (opening.reason === 'removed') {
      return <RemovedMap id={id} onBack={onAgain} />;
    }
    const gone = opening.reason === 'not-there';
    return (
      <Message
        title={t(gone ? 'shell.mapGone' : 'shell.mapShut')}
        hint={opening.reason === 'not-there' ? t('shell.mapGoneHint') : sayStorageReason(opening.reason, t)}
      >
        <Button look="primary" onClick={() => (gone ? go({ at: 'home' }) : window.location.reload())}>
          {t(gone ? 'shell.home' : 'shell.openAgain')}
        </Button>
      </Message>
    );
  }
  const saveFile = async () => {
    const file = await library.exportFile(id);
    setRefused(file.ok ? null : file.reason);
    if (file.ok) await download(file.value.name, file.value.text);
  };
  const { store, ours } = opening.opened;
  const views = (
    <OurSideContext value={ours}>
      {/* What is typed on the whole map never shows on one that is safe to show. */}
      <DraftPlace place={id} apart={safe ? 'safe ' : ''} status={() => store.getState().saveStatus}>
        <MapViews view={shown} onSaveFile={() => void saveFile()} />
      </DraftPlace>
      <RemovedNotice />
      {refused && !safe && (
        <Notice role="alert">
          {refused === 'not-fetched' ? <NotFetched /> : <span>{sayRefusal(refused, t)}</span>}
          <Button look="quiet" onClick={() => setRefused(null)}>
            {t('common.close')}
          </Button>
        </Notice>
      )}
    </OurSideContext>
  );
  // Two trees and not one: what a view still holds of the whole map goes when it becomes safe.
  return safe ? (
    <SafeMapProvider key="safe" whole={store}>
      {views}
    </SafeMapProvider>
  ) : (
    <OpenMapContext key="whole" value={store}>
      {views}
    </OpenMapContext>
  );
}
