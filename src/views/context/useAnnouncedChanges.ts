/** Where the open map, our side and the sets are listened to, so that each change is said with names; must never change either. */
import { useContext, useEffect } from 'react';
import type { BuyingMap } from '../../model/map.ts';
import type { MapSets } from '../../model/mapSets.ts';
import type { OurSide } from '../../model/ourSide.ts';
import { findChanges } from '../../telling/changes/findChanges.ts';
import { findOurChanges } from '../../telling/changes/findOurChanges.ts';
import { sayDeed } from '../../telling/sayDeed.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { announceChanges } from './announceChanges.ts';
import { SetsContext, useOpenMapStore, useOurSideStore, useSafe } from './contexts.ts';

/** Says what changes in the open map, for as long as it is open. */
export function useAnnouncedMapChanges(): void {
  const store = useOpenMapStore();
  const { t, language } = useText();
  const safe = useSafe();
  useEffect(
    () =>
      announceChanges<BuyingMap>({
        listen: (heard) =>
          store.subscribe((state, was) => {
            const { lastDeed } = state;
            const deed = lastDeed && lastDeed !== was.lastDeed ? sayDeed(lastDeed, t) : undefined;
            if (state.map !== was.map) heard(was.map, state.map, state.lastChanged?.by ?? 'here', deed);
            else if (deed) announce(deed);
          }),
        find: (before, after) => findChanges(before, after, t, language, safe),
        t,
      }),
    [store, t, language, safe],
  );
}

/** The same for our side, by itself or beside a map; nothing is said of it while only what is safe may be shown. */
export function useAnnouncedOurChanges(): void {
  const store = useOurSideStore();
  const { t, language } = useText();
  const safe = useSafe();
  useEffect(
    () =>
      safe
        ? undefined
        : announceChanges<OurSide>({
            listen: (heard) =>
              store.subscribe((state, was) => {
                if (state.ours !== was.ours) heard(was.ours, state.ours, state.changedBy);
              }),
            find: (before, after) => findOurChanges(before, after, t, language),
            t,
          }),
    [store, t, language, safe],
  );
}

/** For the sets of maps only that something was taken back or done again; their views say the rest. */
export function useAnnouncedSetsUndo(): void {
  const store = useContext(SetsContext);
  const { t } = useText();
  useEffect(
    () =>
      announceChanges<MapSets>({
        listen: (heard) =>
          store?.subscribe((state, was) => {
            if (state.sets !== was.sets) heard(was.sets, state.sets, state.changedBy);
          }) ?? (() => undefined),
        find: () => [],
        t,
      }),
    [store, t],
  );
}
