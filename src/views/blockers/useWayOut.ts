/** Takes the way out of a finding, and says what came of it; must never claim that a finding is gone when it is not. */
import { useMemo, useState } from 'react';
import type { Ask } from '../../advice/ask.ts';
import { type WayOut, wayOut } from '../../advice/wayOut.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { Edit } from '../../edit/edit.ts';
import { sayDeed } from '../../telling/sayDeed.ts';
import { wayOutWord } from '../../telling/wayOutWords.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';

/** Null when there is no way out of it in one click. */
export function useWayOut(blocker: Blocker) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const facts = useOpenMap((state) => state.analysis.facts);
  const [ask, setAsk] = useState<Ask | null>(null);
  const way = useMemo(() => wayOut(blocker.fix, facts), [blocker, facts]);
  if (!way || !blocker.fix) return null;

  const open = (place: Extract<WayOut, { readonly kind: 'open' }>['open']) => {
    const { map, select } = store.getState();
    if (place === 'our-side') go({ at: 'map', id: map.id, view: 'our-side' });
    else select(place);
  };
  const run = (edit: Edit) => {
    const { title } = sayBlocker(blocker, facts, language);
    if (!store.getState().commit(edit)) return announce(t('shell.targetGone'));
    const { analysis, lastDeed } = store.getState();
    const stands = analysis.blockers.some((other) => other.key === blocker.key);
    const said = t(stands ? 'blockers.fixedNot' : 'blockers.fixed', { title });
    announce([said, ...(lastDeed ? [sayDeed(lastDeed, t)] : [])].join(t('changes.between')));
  };
  return {
    label: t(wayOutWord(blocker.fix, way)),
    ask,
    close: () => setAsk(null),
    run,
    start: () => {
      if (way.kind === 'edit') run(way.edit);
      else if (way.kind === 'ask') setAsk(way.ask);
      else open(way.open);
    },
  };
}
