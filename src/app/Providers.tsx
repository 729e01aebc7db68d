/** The app with all that it draws from: settings, words and the storage. */
import type { i18n } from 'i18next';
import { useEffect, useMemo } from 'react';
import type { StoreApi } from 'zustand';
import type { DeviceStorage } from '../storage/openStorage.ts';
import type { Settings } from '../store/settings.ts';
import {
  FolderDoorContext,
  LibraryContext,
  MomentsContext,
  SetsDoorContext,
  SettingsContext,
} from '../views/context/contexts.ts';
import { DraftShelfContext } from '../views/kit/useDraft.tsx';
import { App } from './App.tsx';
import { askBeforeLeaving } from './askBeforeLeaving.ts';
import { createOpeners } from './createOpeners.ts';
import { WordsProvider } from './WordsProvider.tsx';

export function Providers({
  settings,
  text,
  storage,
}: {
  settings: StoreApi<Settings>;
  text: i18n;
  storage: DeviceStorage;
}) {
  const { openMap, openOurSide, openSets, openSet } = useMemo(() => createOpeners(storage), [storage]);
  useEffect(() => askBeforeLeaving(storage.library), [storage]);
  return (
    <SettingsContext value={settings}>
      <WordsProvider text={text}>
        <LibraryContext value={storage.library}>
          <SetsDoorContext value={openSets}>
            <DraftShelfContext value={storage.drafts}>
              <MomentsContext value={storage.moments}>
                <FolderDoorContext value={storage.openFolder}>
                  <App openMap={openMap} openOurSide={openOurSide} openSet={openSet} notices={storage.notices} />
                </FolderDoorContext>
              </MomentsContext>
            </DraftShelfContext>
          </SetsDoorContext>
        </LibraryContext>
      </WordsProvider>
    </SettingsContext>
  );
}
