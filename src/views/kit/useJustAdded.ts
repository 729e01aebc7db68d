/** What a press has just added is in sight and has the focus, so that typing goes on in it and Enter adds no second one. */
import { useRef } from 'react';

export interface JustAdded {
  /** Called with what is added. */
  readonly expect: (id: string) => void;
  /** The `ref` of what stands for it on the page; `first` selects what takes the focus there. */
  readonly box: (id: string, first?: string) => (element: HTMLElement | null) => void;
}

export function useJustAdded(): JustAdded {
  const expected = useRef<string | null>(null);
  return {
    expect: (id) => {
      expected.current = id;
    },
    box:
      (id, first = 'input, select, textarea') =>
      (element) => {
        if (!element || expected.current !== id) return;
        expected.current = null;
        element.scrollIntoView({ block: 'nearest' });
        element.querySelector<HTMLElement>(first)?.focus();
      },
  };
}
