/** The clipboard of an open map: answers the system's own copy, cut and paste; must never read the clipboard but when somebody pastes. */

import { useEffect, useRef, useState } from 'react';
import { cutOut } from '../../edit/clipboard/cutOut.ts';
import { missingSteps } from '../../edit/clipboard/missingSteps.ts';
import { type Chosen, copyFragment, cutFragment } from '../../edit/clipboard/takeFragment.ts';
import { isList } from '../../entry/list/isList.ts';
import { readList } from '../../entry/list/readList.ts';
import { whoIsMeant } from '../../entry/whoIsMeant.ts';
import { parseFragment } from '../../format/parseFragment.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { RefusalCode } from '../../model/refusal.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayFragment } from '../../telling/sayFragment.ts';
import { sayPeople } from '../../telling/sayPeople.ts';
import { withMost } from '../../telling/sayRefusal.ts';
import type { TextKey } from '../../text/text.ts';
import { chosenNow, pasteTarget, textKeeps } from '../context/chosenNow.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { focusAfterRemoval } from '../context/focusAfterRemoval.ts';
import { sayListRefusal } from '../context/sayListRefusal.ts';
import { announce } from '../kit/announce.ts';
import { followKeys } from '../kit/keys.ts';
import { useDrafts, useKept } from '../kit/useDraft.tsx';
import { useText } from '../kit/useText.ts';
import { FRAGMENT_TYPE, putFragment } from './clipboardFormat.ts';
import { currentClipboardRequest } from './clipboardRequest.ts';
import { CHOICES, ListDialog } from './ListDialog.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { ToldDialog } from './ToldDialog.tsx';
import { useChoosing } from './useChoosing.ts';
import { NOTHING_ASKED, usePasting } from './usePasting.ts';

/** What was pasted and is asked about; it waits like what is typed, as the clipboard may hold something else by then. */
type Pasted =
  | { readonly kind: 'list'; readonly text: string; readonly html: string; readonly onto: StepId | null }
  | { readonly kind: 'ask'; readonly json: string; readonly onto: StepId | null };

const PASTED = 'pasted';

const REFUSED: { readonly [Code in RefusalCode]?: TextKey } = {
  'newer-version': 'clipboard.refusedNewer',
  'too-large': 'clipboard.refusedTooLarge',
};

/** Whether somebody of the fragment has the name of somebody who is there, on a map that is not theirs. */
const clashes = (map: BuyingMap, fragment: Fragment): boolean =>
  fragment.map !== map.id &&
  Object.values(fragment.people).some((person) => whoIsMeant(person, Object.values(map.people)).is !== 'new');

export function Clipboard() {
  const { t, language } = useText();
  const store = useOpenMapStore();
  const pasting = usePasting();
  const [told, tell] = useState<string | null>(null);
  const [pasted, wait] = useKept<Pasted | null>(PASTED, null);
  const drafts = useDrafts();
  useChoosing();

  const hands = useRef({
    onTake: (_: ClipboardEvent) => {},
    onPaste: (_: ClipboardEvent) => {},
    onDuplicate: () => {},
  });
  hands.current = {
    onTake: (event) => {
      const state = store.getState();
      const request = currentClipboardRequest();
      if (!event.clipboardData || (!request && textKeeps(event.target, false))) return;
      const chosen = request?.chosen ?? chosenNow(state, document.activeElement);
      if (chosen.people.length + chosen.steps.length === 0) return;
      event.preventDefault();
      const cut = event.type === 'cut';
      const fragment = (cut ? cutFragment : copyFragment)(state.map, chosen);
      putFragment(event.clipboardData, fragment, sayFragment(fragment, language));
      const what = sayChosen(state.map, chosen);
      if (!cut) return announce(t('clipboard.copied', { what }));
      const putFocus = focusAfterRemoval(state.map, new Set([...chosen.people, ...chosen.steps]));
      const done = state.commit((now) => cutOut(now, chosen));
      announce(done ? t('clipboard.cutDone', { what }) : t('shell.targetGone'));
      if (done) putFocus();
    },
    onPaste: (event) => {
      const data = event.clipboardData;
      const request = currentClipboardRequest();
      if (!data || (!request && textKeeps(event.target, true))) return;
      const [json, text] = [data.getData(FRAGMENT_TYPE), data.getData('text/plain')];
      const field = event.target instanceof HTMLInputElement ? event.target : null;
      const replaces = field !== null && field.selectionStart !== field.selectionEnd;
      // In a line of text, one of text is just that.
      if (!request && field && (json === '' || replaces) && !isList(text)) return;
      if (json === '' && text === '') return;
      event.preventDefault();
      const onto = request ? request.onto : pasteTarget(store.getState(), document.activeElement);
      if (json !== '') takeFragment(json, onto);
      else takeList(text, data.getData('text/html'), onto);
    },
    onDuplicate: () => {
      const chosen = chosenNow(store.getState(), document.activeElement);
      if (chosen.people.length + chosen.steps.length > 0) pasting.duplicate(chosen);
    },
  };
  const close = () => {
    drafts.clear(CHOICES);
    wait(null);
  };
  const end = (why: string | null) => {
    close();
    tell(why);
  };
  const sayChosen = (map: BuyingMap, { people, steps: [step] }: Chosen): string =>
    step ? nameOfStep(map.steps[step], language, t) : sayPeople(map, people, t, language);
  const takeFragment = (json: string, onto: StepId | null) => {
    const read = parseFragment(json);
    if (!read.ok)
      return tell(
        t('clipboard.refused', {
          reason: withMost(t(REFUSED[read.reason.code] ?? 'clipboard.refusedBroken'), read.reason, t),
        }),
      );
    const { map } = store.getState();
    const isAsked = clashes(map, read.value) || missingSteps(map, read.value, onto).length > 0;
    if (isAsked) return wait({ kind: 'ask', json, onto });
    tell(pasting.paste(read.value, onto, NOTHING_ASKED));
  };
  const takeList = (text: string, html: string, onto: StepId | null) => {
    const read = listOf(store.getState().map, text, html);
    if (read.ok) return wait({ kind: 'list', text, html, onto });
    tell(t('clipboard.refused', { reason: sayListRefusal(read.reason, t) }));
  };

  useEffect(() => {
    // What lies under a dialog is not touched.
    const free = (event: Event) => !event.defaultPrevented && !document.querySelector('dialog:modal');
    const take = (event: ClipboardEvent) => free(event) && hands.current.onTake(event);
    const put = (event: ClipboardEvent) => free(event) && hands.current.onPaste(event);
    document.addEventListener('copy', take);
    document.addEventListener('cut', take);
    document.addEventListener('paste', put);
    const stop = followKeys({
      'Mod+d': (event) => {
        if (!free(event)) return;
        event.preventDefault();
        hands.current.onDuplicate();
      },
    });
    return () => {
      document.removeEventListener('copy', take);
      document.removeEventListener('cut', take);
      document.removeEventListener('paste', put);
      stop();
    };
  }, []);

  if (told !== null) return <ToldDialog words={told} onClose={() => tell(null)} />;
  if (!pasted) return null;
  if (pasted.kind === 'list') {
    if (!listOf(store.getState().map, pasted.text, pasted.html).ok) return null;
    return (
      <ListDialog
        text={pasted.text}
        html={pasted.html}
        onto={pasted.onto}
        onAdd={(edit) => end(pasting.add(edit))}
        onClose={close}
      />
    );
  }
  const read = parseFragment(pasted.json);
  if (!read.ok) return null;
  return (
    <PasteDialog
      fragment={read.value}
      onto={pasted.onto}
      onPaste={(asked) => end(pasting.paste(read.value, pasted.onto, asked))}
      onClose={close}
    />
  );
}

function listOf(map: BuyingMap, text: string, html: string) {
  const steps = mapIndex(map).steps.map(({ name }) => name);
  return readList(text, { steps, currency: map.fields.currency, html });
}
