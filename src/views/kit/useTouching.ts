/** Whether the page is worked with fingers just now, as the style sheets ask it. */
import { useSyncExternalStore } from 'react';

const follow = (changed: () => void) => {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributeFilter: ['data-touch'] });
  return () => watch.disconnect();
};

export const useTouching = (): boolean =>
  useSyncExternalStore(follow, () => document.documentElement.hasAttribute('data-touch'));
