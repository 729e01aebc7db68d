/** Which card or head the knobs belong to: the one under the pointer, else the one with the focus; must never outlive either. */
import type { OnMove } from '@xyflow/react';
import { type FocusEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type SheetNode, tabStopOf } from '../canvas/toFlow.ts';

/** The paper rests when the wheel has not been turned for so long, in milliseconds. */
const RESTS = 150;

export function useHoveredCard(host: RefObject<HTMLDivElement | null>, knobs: string) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const passing = useRef(0);
  useEffect(() => () => window.clearTimeout(passing.current), []);
  const doing = useMemo(() => {
    let under: string | null = null;
    /**
     * What the wheel moves past a pointer that rests is not pointed at: only what comes to rest there. Nor do the style
     * sheets let it look so: each card that passed would be drawn anew, twice.
     */
    const point = (at: string | null) => {
      under = at;
      if (passing.current === 0) setHovered(at);
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
          setFocused(target.getAttribute('data-tab-stop'));
          // A pointer that rests somewhere is not where the work goes on.
          point(null);
        },
        onBlur: () => setFocused(null),
      },
      /** The pointer is on the knobs themselves. */
      keep: (of: string, near: boolean) => point(near ? of : null),
    };
  }, [host, knobs]);
  return { ...doing, focused, near: hovered ?? focused };
}
