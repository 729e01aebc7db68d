/** Writing names in place, one after another: each is one edit, and the field goes on to where the next one stands; must never add an empty one. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addStep } from '../../../edit/addStep.ts';
import { type Edit, together } from '../../../edit/edit.ts';
import { placePerson } from '../../../edit/placePerson.ts';
import { splitStep } from '../../../edit/splitStep.ts';
import { likelyKind, usualKind } from '../../../entry/likelyKind.ts';
import { offerPeople } from '../../../entry/offerPeople.ts';
import { personTyped } from '../../../entry/personTyped.ts';
import { type ReadLine, tellingOf } from '../../../entry/readLine.ts';
import { readPeople } from '../../../entry/readPeople.ts';
import { seatTyped } from '../../../entry/seatTyped.ts';
import { knownAmong } from '../../../entry/whoIsMeant.ts';
import { FREE_GAP, FREE_WIDTH } from '../../../layout/dimensions.ts';
import type { StepId } from '../../../model/ids.ts';
import { mapIndex } from '../../../model/mapIndex.ts';
import type { Person } from '../../../model/records.ts';
import { cleanLine } from '../../../shared/cleanText.ts';
import { newId } from '../../../store/newId.ts';
import { useOpenMapStore, useSafe } from '../../context/contexts.ts';
import { useText } from '../../kit/useText.ts';
import type { Draft } from './draft.ts';

interface Needs {
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly focus: (id: string) => void;
  readonly tell: (sentence: string) => void;
}

export function useWriting({ draft, onDraft, focus, tell }: Needs) {
  const store = useOpenMapStore();
  const { t } = useText();
  const safe = useSafe();
  // Counts the fields: one opened elsewhere is another field, and the one before ends without closing it.
  const [field, setField] = useState(0);
  const open = useRef(0);
  const latest = useRef(draft);
  const restoreCutFragment = useRef<string | null>(null);
  const set = useCallback(
    (next: Draft | null) => {
      latest.current = next;
      onDraft(next);
    },
    [onDraft],
  );
  const start = useCallback(
    (next: Draft, from: string | null) => {
      // Nobody stands outside the process on a sheet that is safe to show.
      if (safe && next.kind === 'outside') return;
      restoreCutFragment.current = from;
      open.current += 1;
      setField(open.current);
      set(next);
    },
    [set, safe],
  );

  const doing = useMemo(() => {
    const run = (edit: Edit): boolean => {
      const done = store.getState().commit(edit);
      if (!done) tell(t('shell.targetGone'));
      return done;
    };
    /** What was made, where the next one would stand, and of whom something else was said than is recorded. */
    const made = (of: number, tabStop: string, next: Draft, noted: string | null = null): true => {
      if (noted !== null) tell(t('outline.noted', { name: noted }));
      if (open.current !== of) return true;
      restoreCutFragment.current = tabStop;
      set(next);
      return true;
    };
    const addTo = (of: number, from: Extract<Draft, { kind: 'person' }>, line: ReadLine, person: Person | null) => {
      const { step } = from;
      const { map } = store.getState();
      if (!map.steps[step]) return run((now) => now);
      const typedSeat = { line, person, step, role: line.role, at: from.at, safe };
      const { edit, seat, noted } = seatTyped(map, typedSeat, { person: newId(), seat: newId(), tie: newId });
      if (edit(map) === map) {
        tell(t('sheet.already', { name: line.name, step: map.steps[step]?.name || t('common.unnamedStep') }));
        return false;
      }
      return run(edit) && made(of, seat, { ...from, at: { after: seat } }, noted ? line.name : null);
    };
    const addOutside = (
      of: number,
      from: Extract<Draft, { kind: 'outside' }>,
      line: ReadLine,
      known: Person | null,
    ) => {
      const { map } = store.getState();
      const { edit, person, noted } = personTyped(map, line, known, { person: newId(), tie: newId });
      if (edit(map) === map) {
        tell(t('outline.onTheSheet', { name: line.name }));
        return false;
      }
      const { at } = from;
      const place: Edit = (now) => (at && !known ? placePerson(now, { person, at }) : now);
      const beside = at && { x: at.x + FREE_WIDTH + FREE_GAP, y: at.y };
      return run(together(edit, place)) && made(of, person, { kind: 'outside', at: beside }, noted ? line.name : null);
    };
    const addNextStep = (of: number, from: Extract<Draft, { kind: 'step' }>, typed: string, proposes: boolean) => {
      const name = cleanLine(typed);
      const id = newId<StepId>();
      const add: Edit = (now) =>
        addStep(now, { id, name, kind: proposes ? likelyKind(now, name) : usualKind(now), at: from.at });
      return run(add) && made(of, id, { kind: 'person', step: id, at: 'end' });
    };
    /** What is asked next is the amount: the link that has it is opened. */
    const addBranch = (
      of: number,
      { from, amount }: Extract<Draft, { kind: 'branch' }>,
      typed: string,
      proposes: boolean,
    ) => {
      const name = cleanLine(typed);
      const id = newId<StepId>();
      const add: Edit = (now) =>
        splitStep(now, { id, name, kind: proposes ? likelyKind(now, name) : usualKind(now), from, amount });
      if (!run(add)) return false;
      const { map, select } = store.getState();
      const over = mapIndex(map).links.find((link) => link.from === from && link.to === id);
      if (over) select({ kind: 'link', id: over.id });
      if (open.current === of) set(null);
      return true;
    };
    return {
      /** `proposes`: with what the words are only supposed to mean. */
      add: (of: number, from: Draft, typed: string, person: Person | null, proposes: boolean): boolean => {
        if (from.kind === 'step') return addNextStep(of, from, typed, proposes);
        if (from.kind === 'branch') return addBranch(of, from, typed, proposes);
        const { map } = store.getState();
        const reading = { currency: map.fields.currency, safe, proposes, ...knownAmong(Object.values(map.people)) };
        const { lines } = readPeople(typed, reading);
        const [line] = lines;
        if (lines.length > 1)
          return lines.every((one) => {
            const { meant } = offerPeople(tellingOf(one), Object.values(store.getState().map.people));
            const next = open.current === of ? (latest.current ?? from) : from;
            if (meant === undefined) tell(t('outline.whichOne', { name: one.name }));
            else if (next.kind === 'person') return addTo(of, next, one, meant);
            else if (next.kind === 'outside') return addOutside(of, next, one, meant);
            return false;
          });
        if (line.name === '') return false;
        return from.kind === 'person' ? addTo(of, from, line, person) : addOutside(of, from, line, person);
      },
      /** From a name to the step after the one in which it stands. */
      nextStep: (from: Draft): void =>
        start({ kind: 'step', at: from.kind === 'person' ? { after: from.step } : 'end' }, restoreCutFragment.current),
      leave: (of: number, byKey: boolean) => {
        if (open.current !== of) return;
        set(null);
        if (byKey && restoreCutFragment.current !== null) focus(restoreCutFragment.current);
      },
    };
  }, [store, t, safe, set, start, focus, tell]);

  useEffect(
    () =>
      store.subscribe(({ map }) => {
        const now = latest.current;
        if (now?.kind !== 'person' || map.steps[now.step]) return;
        set(null);
        tell(t('shell.targetGone'));
      }),
    [store, t, set, tell],
  );

  return { ...doing, draft, field, start };
}
