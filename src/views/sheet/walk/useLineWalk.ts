/** A walk along somebody's lines, one after the other and back to the start; must never change what is selected. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetLayout } from '../../../layout/sheetLayout.ts';
import { SAY_RELATION } from '../../../telling/sayRelation.ts';
import { useOpenMapStore } from '../../context/contexts.ts';
import { announce } from '../../kit/announce.ts';
import { readPress } from '../../kit/keys.ts';
import { useText } from '../../kit/useText.ts';
import { type Tie, tiesOf } from './walkLines.ts';

export interface LineWalk {
  /** The card it began at. */
  readonly from: string;
  /** The card that has the focus, and by which tie; null back at the start. */
  readonly tie: Tie | null;
  readonly said: string | null;
}

const OF_THE_WALK = new Set(['PageDown', 'PageUp', 'Shift', 'Control', 'Alt', 'Meta']);

export function useLineWalk(
  host: RefObject<HTMLElement | null>,
  layout: () => SheetLayout,
  focus: (id: string) => void,
) {
  const store = useOpenMapStore();
  const { t } = useText();
  const [walk, setWalk] = useState<LineWalk | null>(null);
  const latest = useRef<LineWalk | null>(null);
  latest.current = walk;

  const walkLines = useMemo(
    () => (at: string, by: 1 | -1) => {
      const { map } = store.getState();
      const before = latest.current;
      const from = before && (before.tie?.to ?? before.from) === at ? before.from : at;
      const ties = tiesOf(layout(), map, from);
      if (ties.length === 0) return announce(t('sheet.noLines'));
      // One place more than there are lines: the start itself.
      const places = ties.length + 1;
      const place = from === before?.from ? ties.findIndex((tie) => sameTie(tie, before.tie)) + 1 : 0;
      const tie = ties[((place + by + places) % places) - 1] ?? null;
      const named = (id: string | undefined) => map.people[id ?? '']?.name || t('common.unnamedPerson');
      const say = ({ to, relation }: Tie): string =>
        relation
          ? t(SAY_RELATION[relation.kind], { from: named(relation.from), to: named(relation.to) })
          : t('sheet.alsoHere', { name: named(layout().cards.find((card) => card.key === to)?.person) });
      const said = tie && say(tie);
      setWalk({ from, tie, said });
      focus(tie?.to ?? from);
      if (said) announce(said);
    },
    [store, t, layout, focus],
  );

  useEffect(() => {
    if (!walk) return;
    // Whatever else is done ends the walk where it is; Escape ends it where it began.
    const other = (event: KeyboardEvent) => {
      const press = readPress(event);
      if (!press || OF_THE_WALK.has(press.key)) return;
      setWalk(null);
      if (press.key !== 'Escape' || !host.current?.contains(document.activeElement)) return;
      event.preventDefault();
      event.stopPropagation();
      focus(walk.from);
    };
    const press = () => setWalk(null);
    window.addEventListener('keydown', other, true);
    window.addEventListener('pointerdown', press, true);
    return () => {
      window.removeEventListener('keydown', other, true);
      window.removeEventListener('pointerdown', press, true);
    };
  }, [walk, host, focus]);

  return { walk, walkLines };
}

const sameTie = (a: Tie, b: Tie | null): boolean => a.to === b?.to && a.relation?.id === b.relation?.id;
