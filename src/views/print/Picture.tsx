/** A pure picture as React elements; must never let a string be read as markup. */
import { createElement, type ReactNode } from 'react';
import type { Shape } from '../../picture/shape.ts';

export function Picture({ shape }: { shape: Shape }): ReactNode {
  const { tag, attrs, children } = shape;
  const inner =
    typeof children === 'string'
      ? children
      : // A drawing without state: its places are its identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        children?.map((child, place) => <Picture key={place} shape={child} />);
  return createElement(tag, attrs, inner);
}
