/** What one click does about a finding, and what is said afterwards; must never claim that a finding is gone when it is not. */
import { useMemo, useState } from 'react';
import type { Ask } from '../../advice/ask.ts';
import { type Opening, quickFix } from '../../advice/quickFix.ts';
import type { Blocker } from '../../analysis/blockers/blockerRule.ts';
import { sayBlocker } from '../../analysis/blockers/sayBlocker.ts';
import type { Edit } from '../../edit/edit.ts';
import type { Selection } from '../../model/selection.ts';
import { fixWord } from '../../telling/fixWords.ts';
import { useOpenMap, useOpenMapStore } from '../context/contexts.ts';
import { go } from '../context/route.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';

/** What to select where an opening leads; null for our side, which has a view of its own. */
function selectionFor(open: Opening): Selection | null {
  if (open.place === 'our-side') return null;
  if (open.place === 'person') return { kind: 'people', ids: [open.person] };
  if (open.place === 'step') return { kind: 'step', id: open.step };
  if (open.place === 'account' && open.person !== null) return { kind: 'people', ids: [open.person] };
  return { kind: 'map' };
}

/** Null when there is no way out of it in one click. */
export function useFix(blocker: Blocker) {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const facts = useOpenMap((state) => state.analysis.facts);
  const [ask, setAsk] = useState<Ask | null>(null);
  const way = useMemo(() => quickFix(blocker.fix, facts), [blocker, facts]);
  if (!way || !blocker.fix) return null;

  const openPlace = (open: Opening) => {
    const { map, select } = store.getState();
    const selection = selectionFor(open);
    if (selection) select(selection);
    else go({ at: 'map', id: map.id, view: 'our-side' });
  };
  const run = (edit: Edit) => {
    const { title } = sayBlocker(blocker, facts, language);
    if (!store.getState().commit(edit)) return announce(t('shell.targetGone'));
    const stands = store.getState().analysis.blockers.some((other) => other.key === blocker.key);
    announce(t(stands ? 'blockers.fixedNot' : 'blockers.fixed', { title }));
  };
  return {
    label: t(fixWord(blocker.fix, way.kind === 'edit')),
    ask,
    close: () => setAsk(null),
    run,
    start: () => {
      if (way.kind === 'edit') run(way.edit);
      else if (way.kind === 'ask') setAsk(way.ask);
      else openPlace(way.open);
    },
  };
}
