/** Which card or head the knobs belong to: the one under the pointer, else the one with the focus; must never outlive either. */
import { type FocusEvent, type MouseEvent, useMemo, useState } from 'react';
import { type SheetNode, stopOf } from './toFlow.ts';

export function useNear(knobs: string) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const doing = useMemo(() => {
    return {
      nodes: {
        onNodeMouseEnter: (_: MouseEvent, node: SheetNode) => setHovered(stopOf(node)),
        onNodeMouseLeave: ({ relatedTarget: to }: MouseEvent) => {
          if (!(to instanceof Element && to.closest(`.${knobs}`))) setHovered(null);
        },
      },
      host: {
        onFocus: ({ target }: FocusEvent) => {
          setFocused(target.getAttribute('data-stop'));
          // A pointer that rests somewhere is not where the work goes on.
          setHovered(null);
        },
        onBlur: () => setFocused(null),
      },
      /** The pointer is on the knobs themselves. */
      keep: (of: string, near: boolean) => setHovered(near ? of : null),
    };
  }, [knobs]);
  return { ...doing, focused, near: hovered ?? focused };
}
