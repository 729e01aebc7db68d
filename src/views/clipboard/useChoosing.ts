/** The keys that choose everybody, and the word for how many are chosen; must never take a text's own select-all before the text is whole. */

import { useEffect } from 'react';
import { useOpenMapStore } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { followKeys } from '../kit/keys.ts';
import { useText } from '../kit/useText.ts';

/** In a line of the outline the text comes first; anywhere else in a text it is the text's alone. */
function textComesFirst(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest('input, textarea, select') : null;
  if (!field) return false;
  if (!(field instanceof HTMLInputElement) || field.dataset.line === undefined) return true;
  return !(field.selectionStart === 0 && field.selectionEnd === field.value.length);
}

export function useChoosing(): void {
  const { t } = useText();
  const store = useOpenMapStore();
  useEffect(() => {
    const stopKeys = followKeys({
      'Mod+a': (event) => {
        if (document.querySelector('dialog:modal') || textComesFirst(event.target)) return;
        event.preventDefault();
        const ids = Object.keys(store.getState().map.people).sort();
        if (ids.length > 0) store.getState().select({ kind: 'people', ids });
      },
    });
    const stopWords = store.subscribe(({ selection }, before) => {
      if (selection === before.selection || selection.kind !== 'people' || selection.ids.length < 2) return;
      announce(t('clipboard.chosen', { count: selection.ids.length }));
    });
    return () => {
      stopKeys();
      stopWords();
    };
  }, [store, t]);
}
