/** Which card or head the knobs belong to: the one under the pointer, else the one with the focus; must never outlive either, nor what was open of it. */
import type { OnMove } from '@xyflow/react';
import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useOpenMapStore } from '../../context/contexts.ts';
import { type SheetNode, tabStopOf } from '../canvas/toFlow.ts';

/** The paper rests when the wheel has not been turned for so long, in milliseconds. */
const RESTS = 150;
/** The way from a card or head to its knobs takes a pointer no longer, in milliseconds. */
const ON_THE_WAY = 300;

export function useHoveredCard(host: RefObject<HTMLDivElement | null>, knobs: string) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  /** What had the focus when its details were closed: it wants nothing more until it is pointed at or come back to. */
  const [closed, setClosed] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  /** A key or a press on the sheet: until then what has the focus was only given it. */
  const worked = useRef(false);
  useEffect(() => {
    const element = host.current;
    const work = () => {
      worked.current = true;
    };
    for (const type of ['keydown', 'pointerdown']) element?.addEventListener(type, work, true);
    return () => {
      for (const type of ['keydown', 'pointerdown']) element?.removeEventListener(type, work, true);
    };
  }, [host]);
  const passing = useRef(0);
  const leaving = useRef(0);
  const store = useOpenMapStore();
  useEffect(
    () => () => {
      window.clearTimeout(passing.current);
      window.clearTimeout(leaving.current);
    },
    [],
  );
  useEffect(
    () =>
      store.subscribe(({ selection: { kind } }, before) => {
        if (kind === before.selection.kind) return;
        setClosed(kind === 'nothing' ? last.current : null);
        if (kind === 'nothing') setHovered(null);
      }),
    [store],
  );
  const doing = useMemo(() => {
    let under: string | null = null;
    /**
     * What the wheel moves past a pointer that rests is not pointed at: only what comes to rest there. Nor do the style
     * sheets let it look so: each card that passed would be drawn anew, twice.
     */
    const point = (at: string | null) => {
      under = at;
      window.clearTimeout(leaving.current);
      const show = () => passing.current === 0 && setHovered(under);
      if (at === null) leaving.current = window.setTimeout(show, ON_THE_WAY);
      else show();
    };
    const onMove: OnMove = (event) => {
      if (event?.type !== 'wheel') return;
      host.current?.setAttribute('data-passing', '');
      window.clearTimeout(passing.current);
      passing.current = window.setTimeout(() => {
        passing.current = 0;
        host.current?.removeAttribute('data-passing');
        setHovered(under);
      }, RESTS);
    };
    return {
      onMove,
      nodes: {
        onNodeMouseEnter: (_: MouseEvent, node: SheetNode) => point(tabStopOf(node)),
        onNodeMouseLeave: ({ relatedTarget: to }: MouseEvent) => {
          if (!(to instanceof Element && to.closest(`.${knobs}`))) point(null);
        },
      },
      host: {
        onFocus: ({ target }: FocusEvent) => {
          const tabStop = target.getAttribute('data-tab-stop');
          setFocused(tabStop);
          setClosed((before) => (before === tabStop || !worked.current ? tabStop : null));
          last.current = tabStop ?? last.current;
          // A pointer that rests somewhere is not where the work goes on.
          point(null);
          setHovered(null);
        },
        onBlur: () => setFocused(null),
      },
      /** The pointer is on the knobs themselves. */
      keep: (of: string, near: boolean) => point(near ? of : null),
    };
  }, [host, knobs]);
  return { ...doing, focused, near: hovered ?? (focused === closed ? null : focused) };
}
