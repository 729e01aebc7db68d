/** Pastes a fragment or a list into the open map as one step, and says what came; must never write half of it. */
import { useMemo } from 'react';
import { type Paste, pasteFragment, pasteIds } from '../../edit/clipboard/pasteFragment.ts';
import { type Chosen, copyFragment } from '../../edit/clipboard/takeFragment.ts';
import type { Edit } from '../../edit/edit.ts';
import { likelyRole } from '../../entry/likelyRole.ts';
import { beyondLimits } from '../../model/beyondLimits.ts';
import type { Fragment } from '../../model/fragment.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import { newId } from '../../store/newId.ts';
import { nameOfStep } from '../../telling/nameOf.ts';
import { sayPeople } from '../../telling/sayPeople.ts';
import { sayMost } from '../../telling/sayRefusal.ts';
import { useOpenMapStore } from '../context/contexts.ts';
import { announce } from '../kit/announce.ts';
import { sayKeys } from '../kit/sayKeys.ts';
import { useText } from '../kit/useText.ts';

const newIn = (before: object, after: object): readonly string[] =>
  Object.keys(after).filter((id) => !Object.hasOwn(before, id));

/** What was pasted takes the focus, so that the next key is about it; a text that somebody writes in keeps it. */
function focusOn(people: readonly string[]): void {
  requestAnimationFrame(() => {
    if (document.activeElement?.closest('input, textarea, select, dialog, aside')) return;
    const card = [...document.querySelectorAll<HTMLElement>('[data-person]')].find(({ dataset }) =>
      people.includes(dataset.person ?? ''),
    );
    card?.focus({ preventScroll: true });
  });
}

/** What only the user knows of a paste. */
export type Asked = Pick<Paste, 'known' | 'makesSteps'>;

export const NOTHING_ASKED: Asked = { known: new Map(), makesSteps: false };

export interface Pasting {
  /** Null when it is done, else why nothing was, in words. */
  readonly paste: (fragment: Fragment, onto: StepId | null, asked: Asked) => string | null;
  readonly add: (edit: Edit) => string | null;
  readonly duplicate: (chosen: Chosen) => void;
}

export function usePasting(): Pasting {
  const store = useOpenMapStore();
  const { t, language } = useText();
  return useMemo(() => {
    /** One gesture: tried first, so that a map never grows beyond what its file may hold. */
    const run = (edit: Edit, said: (what: string) => string): string | null => {
      const before = store.getState().map;
      const most = beyondLimits(before, edit(before));
      if (most) return t('clipboard.mapFull', { most: sayMost(most, t) });
      if (!store.getState().commit(edit)) return t('clipboard.nothingPasted');
      const after = store.getState().map;
      const [people, seats, steps] = (['people', 'seats', 'steps'] as const).map((table) =>
        newIn(before[table], after[table]),
      );
      const counted = [
        people && people.length > 0 && t('clipboard.newPeople', { count: people.length }),
        seats && seats.length > 0 && t('clipboard.newSeats', { count: seats.length }),
        steps && steps.length > 0 && t('clipboard.newSteps', { count: steps.length }),
      ].filter(Boolean);
      const seated = (seats ?? []).flatMap((id) => after.seats[id]?.person ?? []);
      const ids = people && people.length > 0 ? people : [...new Set(seated)];
      const [step] = steps ?? [];
      if (step !== undefined && (people?.length ?? 0) === 0) store.getState().select({ kind: 'step', id: step });
      else if (ids.length > 0) {
        store.getState().select({ kind: 'people', ids });
        focusOn(ids);
      }
      // Last: that they are chosen now is said too, and says less.
      announce(counted.length > 0 ? said(counted.join(language === 'en' ? ', ' : '，')) : t('clipboard.pastedRest'));
      return null;
    };
    const paste: Pasting['paste'] = (fragment, onto, asked) => {
      const { map } = store.getState();
      const ids = pasteIds(fragment, newId);
      const role = onto === null ? 'approver' : likelyRole(map, onto);
      const differs = fragment.currency !== map.fields.currency && hasAmounts(fragment);
      const why = run(
        (now) => pasteFragment(now, { fragment, ids, onto, role, ...asked }),
        (what) =>
          [t('clipboard.pasted', { what }), differs && t('clipboard.otherCurrency', { currency: fragment.currency })]
            .filter(Boolean)
            .join(' '),
      );
      if (why !== t('clipboard.nothingPasted') || onto === null || fragment.map !== map.id) return why;
      return t('clipboard.allThere', { step: nameOfStep(map.steps[onto], language, t), key: sayKeys('Ctrl+D') });
    };
    return {
      paste,
      add: (edit) => run(edit, (what) => t('clipboard.listAdded', { what })),
      duplicate: (chosen) => {
        const { map } = store.getState();
        const [step] = chosen.steps;
        const what = step
          ? nameOfStep(map.steps[step], language, t)
          : sayPeople(map, chosen.people as PersonId[], t, language);
        const why = paste(copyFragment(map, chosen), step ?? null, NOTHING_ASKED);
        if (why === null) announce(t('clipboard.duplicated', { what }));
        else announce(why);
      },
    };
  }, [store, t, language]);
}

const hasAmounts = (fragment: Fragment): boolean =>
  Object.values(fragment.people).some(({ limit }) => limit.kind === 'amount') ||
  Object.values(fragment.accountLines).some(({ amount }) => amount !== null);
