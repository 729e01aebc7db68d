/** Opens what the pages of the app need from the storage, each when it is entered. */
import type { BuyingMap } from '../model/map.ts';
import { later } from '../shared/later.ts';
import { ok } from '../shared/result.ts';
import type { DeviceStorage } from '../storage/openStorage.ts';
import { createKeptStore } from '../store/createKeptStore.ts';
import { createMapShelf } from '../store/createMapShelf.ts';
import type { OpenSets } from '../views/context/contexts.ts';
import type { OpenMap } from './MapLoader.tsx';
import type { OpenOurSide } from './OurSideLoader.tsx';
import type { OpenSet } from './SetLoader.tsx';
import { followToday, today } from './today.ts';

export interface Openers {
  readonly openMap: OpenMap;
  readonly openOurSide: OpenOurSide;
  readonly openSets: OpenSets;
  readonly openSet: OpenSet;
}

const forMaps = later(() =>
  Promise.all([
    import('../store/createOpenMapStore.ts'),
    import('../layout/keepPlaces.ts'),
    import('../edit/forgetSources.ts'),
  ]),
);

/** The ways to what a storage holds. */
export function createOpeners(storage: DeviceStorage): Openers {
  const openMap: OpenMap = async (id) => {
    // The code first: what is opened and cannot be shown would never be closed.
    const [{ createOpenMapStore }, { keepPlaces }, { forgetSources }] = await forMaps();
    const settle = (before: BuyingMap, after: BuyingMap) => keepPlaces(before, forgetSources(before, after));
    const [map, ours] = await Promise.all([storage.openDocument(id), storage.openOurSide()]);
    if (!map.ok) {
      await ours.close();
      return map;
    }
    const open = createOpenMapStore({ map: map.value, ours, today: today(), settle });
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
    const ours = await openOurSide();
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

  return { openMap, openOurSide, openSets, openSet };
}
