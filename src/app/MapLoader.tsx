/** Opens a map from the device, hands it to the views, and closes it when they leave. */

import { type ReactNode, useEffect, useState } from 'react';
import type { MapId } from '../model/ids.ts';
import type { Result } from '../shared/result.ts';
import { createSafeStore } from '../store/createSafeStore.ts';
import type { StorageReason } from '../store/library.ts';
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
import { Button } from '../views/kit/Button.tsx';
import { download } from '../views/kit/download.ts';
import { Message } from '../views/kit/Message.tsx';
import { Notice } from '../views/kit/Notice.tsx';
import { useText } from '../views/kit/useText.ts';

export interface OpenedMap {
  readonly store: OpenMapStore;
  /** The same our side as the map's, so that it can be edited beside it. */
  readonly ours: OurSideStore;
  readonly close: () => void;
}

export type OpenMap = (id: MapId) => Promise<Result<OpenedMap, StorageReason | 'not-there'>>;

type Opening =
  | { readonly at: 'opening' }
  | { readonly at: 'broken'; readonly error: unknown }
  | { readonly at: 'open'; readonly opened: OpenedMap }
  | Failed;
interface Failed {
  readonly at: 'failed';
  readonly reason: StorageReason | 'not-there';
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

export function MapLoader({ id, view, openMap }: { id: MapId; view: MapView; openMap: OpenMap }): ReactNode {
  const { t } = useText();
  const library = useLibrary();
  const opening = useOpened(id, openMap);
  const safe = useSafe();
  const [noFile, setNoFile] = useState(false);
  const shown = safe ? safeView(view) : view;
  useEffect(() => {
    // The address says what is shown, so that ending it brings back no view that nobody was looking at.
    if (shown !== view) go({ at: 'map', id, view: shown }, true);
  }, [shown, view, id]);
  // As of any view whose code could not be fetched.
  if (opening.at === 'broken') throw opening.error;
  if (opening.at === 'opening') return <Message title={t('shell.openingMap')} />;
  if (opening.at === 'failed') {
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
    setNoFile(!file.ok);
    if (file.ok) await download(file.value.name, file.value.text);
  };
  const { store, ours } = opening.opened;
  const views = (
    <OurSideContext value={ours}>
      <MapViews view={shown} onSaveFile={() => void saveFile()} />
      {noFile && !safe && (
        <Notice role="alert">
          <span>{t('shell.noFile')}</span>
          <Button look="quiet" onClick={() => setNoFile(false)}>
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
