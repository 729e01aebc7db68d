/** Keeps something where it is on the screen while lines are put in above it; must never move the page for anything else. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What scrolls around an element, as far as there is anything to scroll. */
function scrollerOf(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(around).overflowY);
    if (scrolls && around.scrollHeight > around.clientHeight) return around;
  }
  return null;
}

/** Called ahead of the change that puts lines in; once that is drawn, the page is scrolled by as much as they take. */
export function useStays(of: RefObject<Element | null>): () => void {
  const stood = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = of.current;
    const before = stood.current;
    stood.current = null;
    if (!element || before === null) return;
    const by = element.getBoundingClientRect().top - before;
    if (by !== 0) scrollerOf(element)?.scrollBy({ top: by, behavior: 'instant' });
  });
  return () => {
    stood.current = of.current?.getBoundingClientRect().top ?? null;
  };
}
