/** How somebody's stance and contact went over the moments that are kept of the open map; must never read more of them than can be drawn. */
import { useEffect, useState } from 'react';
import type { PersonId } from '../../model/ids.ts';
import { evenly } from '../../moments/evenly.ts';
import type { DatedMap } from '../../moments/personThroughTime.ts';
import { useMoments, useOpenMap } from '../context/contexts.ts';
import { useText } from '../kit/useText.ts';
import { PersonThroughTime } from './PersonThroughTime.tsx';

/** As many points as a line of this width can show apart. */
const MOST = 24;

export function ThroughTime({ id }: { id: string }) {
  const { t } = useText();
  const moments = useMoments();
  const map = useOpenMap((state) => state.map);
  const [past, setPast] = useState<readonly DatedMap[] | null>(null);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const list = await moments.list(map.id);
      const there = list.ok ? list.value.filter(({ removedAt }) => removedAt === null) : [];
      const states: DatedMap[] = [];
      for (const { id: moment, at } of evenly(there, MOST)) {
        if (left) return;
        const state = await moments.read(map.id, moment);
        if (state.ok) states.push({ at, map: state.value });
      }
      if (!left) setPast(states);
    };
    void read();
    return () => {
      left = true;
    };
  }, [moments, map.id]);
  if (past === null) return <p>{t('compare.readingPast')}</p>;
  const known = past.filter((state) => state.map.people[id]);
  if (known.length === 0) return <p>{t('compare.noPast')}</p>;
  return <PersonThroughTime states={[...known, { at: Date.now(), map }]} person={id as PersonId} />;
}
