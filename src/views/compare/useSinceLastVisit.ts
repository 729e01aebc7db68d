/** What changed on the open map since somebody last left it on this device; must never offer again what was looked at, nor forget what was not. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BuyingMap } from '../../model/map.ts';
import { asItStood } from '../../moments/asItStood.ts';
import { sinceLastVisit } from '../../moments/sinceLastVisit.ts';
import { dayOf } from '../../shared/day.ts';
import { useMoments, useOpenMapStore, useOurSideStore } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { compared } from './useCompared.ts';

export interface Since {
  /** When the map was left, in milliseconds. */
  readonly at: number;
  /** How it stood then. */
  readonly state: BuyingMap;
  /** How it stood when this was offered. */
  readonly now: BuyingMap;
  /** What changed in one line. */
  readonly counts: string;
}

/** Milliseconds without a change after which somebody who goes would know the map as it stands. */
const REST = 5000;

/** Null where nothing is to be offered; the function is for whoever has answered. */
export function useSinceLastVisit(): readonly [Since | null, () => void] {
  const moments = useMoments();
  const [map, ours] = [useOpenMapStore(), useOurSideStore()];
  const voice = useText();
  const [since, setSince] = useState<Since | null>(null);
  const offered = useRef<Since | null>(null);
  const offer = useCallback((next: Since | null) => {
    offered.current = next;
    setSince(next);
  }, []);

  useEffect(() => {
    let isOver = false;
    let isKnown = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (offered.current) return;
      const visit = await moments.lastVisit(map.getState().map);
      isKnown = true;
      const { map: now, today } = map.getState();
      if (isOver || !visit) return;
      const day = dayOf(new Date(visit.at));
      const isNews = sinceLastVisit(visit.state, now) !== null;
      // What is due, and so what is in the way, may be another on another day.
      if (!isNews && day === today) return;
      const before = { map: asItStood(visit.state, now), day };
      const { counts, entries } = compared(before, { map: now, day: today }, ours.getState().ours, voice);
      if (isNews || entries.some(({ group }) => group === 'blockers')) offer({ ...visit, now, counts });
    };
    const leave = () => {
      clearTimeout(timer);
      const { map: state } = map.getState();
      // Nobody has answered what is offered, nor done anything else: whoever comes next is offered it again.
      if (isKnown && offered.current?.now !== state) moments.leave(state);
    };
    const turned = () => (document.visibilityState === 'hidden' ? leave() : void look());
    const stop = map.subscribe((state, before) => {
      if (state.map === before.map) return;
      clearTimeout(timer);
      timer = setTimeout(leave, REST);
    });
    document.addEventListener('visibilitychange', turned);
    window.addEventListener('pagehide', leave);
    void look();
    return () => {
      leave();
      isOver = true;
      stop();
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('pagehide', leave);
    };
  }, [moments, map, ours, voice, offer]);

  return [since, () => offer(null)];
}
