/** Opens a map from the device, hands it to the views, and closes it when they leave; must never show a map that is not open. */
import { type ReactNode, useEffect, useState } from 'react';
import type { MapId } from '../model/ids.ts';
import type { Result } from '../shared/result.ts';
import type { StorageReason } from '../store/library.ts';
import { BlockersPanel } from '../views/blockers/BlockersPanel.tsx';
import { download } from '../views/home/download.ts';
import { Inspector } from '../views/inspector/Inspector.tsx';
import { OutlineView } from '../views/outline/OutlineView.tsx';
import { Button } from '../views/parts/Button.tsx';
import { SheetView } from '../views/sheet/SheetView.tsx';
import { OpenMapContext, type OpenMapStore, useLibrary } from '../views/shell/contexts.ts';
import { MapShell } from '../views/shell/MapShell.tsx';
import { Message } from '../views/shell/Message.tsx';
import { go, type MapView } from '../views/shell/route.ts';
import { sayStorageReason } from '../views/shell/SaveState.tsx';
import { useText } from '../views/shell/useText.ts';

export interface OpenedMap {
  readonly store: OpenMapStore;
  readonly close: () => void;
}

export type OpenMap = (id: MapId) => Promise<Result<OpenedMap, StorageReason | 'not-there'>>;

type Opening = { readonly at: 'opening' } | { readonly at: 'open'; readonly store: OpenMapStore } | Failed;
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
    void openMap(id).then((opened) => {
      if (!opened.ok) {
        if (!left) setOpening({ at: 'failed', reason: opened.reason });
        return;
      }
      close = opened.value.close;
      if (left) close();
      else setOpening({ at: 'open', store: opened.value.store });
    });
    return () => {
      left = true;
      close();
    };
  }, [id, openMap]);
  return opening;
}

export function MapRoom({ id, view, openMap }: { id: MapId; view: MapView; openMap: OpenMap }): ReactNode {
  const { t } = useText();
  const library = useLibrary();
  const opening = useOpened(id, openMap);
  if (opening.at === 'opening') return <Message title={t('shell.openingMap')} />;
  if (opening.at === 'failed') {
    const gone = opening.reason === 'not-there';
    return (
      <Message
        title={t('shell.mapGone')}
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
    if (file.ok) download(file.value.name, file.value.text);
  };
  return (
    <OpenMapContext value={opening.store}>
      <MapShell view={view} onSaveFile={() => void saveFile()}>
        {view === 'sheet' ? (
          <SheetView inspector={<Inspector />} />
        ) : (
          <OutlineView aside={<BlockersPanel />} />
        )}
      </MapShell>
    </OpenMapContext>
  );
}
