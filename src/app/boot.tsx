/** Starts the app: settings, words, storage, then the screen; must never show a map before the storage said what it holds. */
import { createRoot } from 'react-dom/client';
import type { MapId } from '../model/ids.ts';
import { BLANK_OUR_SIDE } from '../model/ourSide.ts';
import { assert } from '../shared/assert.ts';
import { ok } from '../shared/result.ts';
import { openStorage } from '../storage/openStorage.ts';
import { createKeptStore } from '../store/createKeptStore.ts';
import { newId } from '../store/newId.ts';
import { createSettings } from '../store/settings.ts';
import { sayIn, startText } from '../text/text.ts';
import { LibraryContext, type OpenSets, SetsDoorContext, SettingsContext } from '../views/context/contexts.ts';
import { App } from './App.tsx';
import { followTouch } from './followTouch.ts';
import { followKeptSafe, keepSafe, keepSettings, readKeptSettings } from './keptSettings.ts';
import { leaveFields } from './leaveFields.ts';
import type { OpenMap } from './MapLoader.tsx';
import type { OpenOurSide } from './OurSideLoader.tsx';
import type { OpenSet } from './SetLoader.tsx';
import { showSettings } from './showSettings.ts';
import { followToday, today } from './today.ts';
import { WordsProvider } from './WordsProvider.tsx';

/** Starts once; everything after that is React's. */
export async function boot(): Promise<void> {
  const settings = createSettings(readKeptSettings());
  const text = startText(settings.getState().language);
  const show = () => showSettings(settings.getState(), sayIn(text, settings.getState().language));
  show();
  followTouch();
  leaveFields(settings);
  settings.subscribe((now, before) => {
    keepSettings(now);
    if (now.safe !== before.safe) keepSafe(now.safe);
    show();
  });
  followKeptSafe(settings.getState().setSafe);

  const storage = await openStorage({
    // The analysis and its playbook are loaded when a map first needs them, not for the first page.
    summarise: async (map) => (await import('./summarise.ts')).summarise(map, BLANK_OUR_SIDE, today()),
    today,
    newId: () => newId<MapId>(),
    fetchExample: async (example) => {
      const file = new URL(`examples/${example}.${settings.getState().language}.json`, document.baseURI);
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`The example ${example} is not there: ${answer.status}`);
      return answer.text();
    },
    checked: import.meta.env.DEV,
  });

  const openMap: OpenMap = async (id) => {
    const [map, ours, { createOpenMapStore }, { keepPlaces }] = await Promise.all([
      storage.openDocument(id),
      storage.openOurSide(),
      import('../store/createOpenMapStore.ts'),
      import('../layout/keepPlaces.ts'),
    ]);
    if (!map.ok) {
      await ours.close();
      return map;
    }
    const open = createOpenMapStore({ map: map.value, ours, today: today(), settle: keepPlaces });
    const side = createKeptStore('ours', ours);
    const unfollow = followToday(open.setToday);
    return ok({
      store: open.store,
      ours: side.store,
      close: () => {
        unfollow();
        open.stop();
        side.stop();
        void map.value.close();
        void ours.close();
      },
    });
  };

  const openOurSide: OpenOurSide = async () => {
    const ours = await storage.openOurSide();
    const side = createKeptStore('ours', ours);
    return {
      store: side.store,
      close: () => {
        side.stop();
        void ours.close();
      },
    };
  };

  const openSets: OpenSets = async () => {
    const sets = await storage.openMapSets();
    const kept = createKeptStore('sets', sets);
    return {
      store: kept.store,
      close: () => {
        kept.stop();
        void sets.close();
      },
    };
  };

  const openSet: OpenSet = async () => {
    const [ours, { createMapShelf }] = await Promise.all([openOurSide(), import('../store/createMapShelf.ts')]);
    const shelf = createMapShelf(storage.openDocument);
    return {
      ours: ours.store,
      shelf,
      close: () => {
        shelf.stop();
        ours.close();
      },
    };
  };

  const root = document.getElementById('root');
  assert(root, 'the page has a place for the app');
  createRoot(root).render(
    <SettingsContext value={settings}>
      <WordsProvider text={text}>
        <LibraryContext value={storage.library}>
          <SetsDoorContext value={openSets}>
            <App openMap={openMap} openOurSide={openOurSide} openSet={openSet} notices={storage.notices} />
          </SetsDoorContext>
        </LibraryContext>
      </WordsProvider>
    </SettingsContext>,
  );
}
