/** What was typed on after home's answer, before the outline stood: the first step's name, then its people; must never lose a stroke. */
import { useLayoutEffect, useRef } from 'react';
import { setStep } from '../../edit/setStep.ts';
import { proposeKind } from '../../entry/likelyKind.ts';
import { offerPeople } from '../../entry/offerPeople.ts';
import { tellingOf } from '../../entry/readLine.ts';
import { readPeople } from '../../entry/readPeople.ts';
import { seatTyped } from '../../entry/seatTyped.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { Step } from '../../model/records.ts';
import { newId } from '../../store/newId.ts';
import { useOpenMapStore, useSafe } from '../context/contexts.ts';
import { useTypedAhead } from '../context/typedAhead.ts';
import { useDrafts } from '../kit/useDraft.tsx';
import { draftLine } from './walk.ts';

/** `onLine` hears once on which line typing goes on; nothing where nothing was typed. */
export function useAhead(onLine: (line: string) => void): void {
  const store = useOpenMapStore();
  const safe = useSafe();
  const drafts = useDrafts();
  const { take } = useTypedAhead();
  const typed = useRef<readonly string[] | null>(null);
  const hears = useRef(onLine);
  const { map } = store.getState();
  const [first] = mapIndex(map).steps;
  if (typed.current === null) {
    typed.current = first?.name === '' ? take().split('\n') : [''];
    const [, ...lines] = typed.current;
    // The line on which the next person is typed is drawn with what stands there already.
    if (first && lines.length > 0) drafts.write(draftLine(first.id), lines.at(-1) || null);
  }
  useLayoutEffect(() => {
    const [name = '', ...lines] = typed.current ?? [];
    typed.current = [''];
    const { commit } = store.getState();
    const [step] = mapIndex(store.getState().map).steps;
    if (!step || (name === '' && lines.length === 0)) return;
    const kind = (lines.length > 0 && proposeKind(name)) || step.kind;
    if (name !== '') commit((now) => setStep(now, { step: step.id, patch: { name, kind } }));
    for (const line of lines.slice(0, -1)) seat(step, line);
    if (lines.length > 0) hears.current(draftLine(step.id));

    function seat({ id }: Step, text: string) {
      const { currency } = store.getState().map.fields;
      for (const line of readPeople(text, { currency, safe }).lines) {
        if (line.name === '') continue;
        const now = store.getState().map;
        const person = offerPeople(tellingOf(line), Object.values(now.people)).meant ?? null;
        const typedSeat = { line, person, step: id, role: line.role, safe };
        commit(seatTyped(now, typedSeat, { person: newId(), seat: newId(), tie: newId }).edit);
      }
    }
  }, [store, safe]);
}
