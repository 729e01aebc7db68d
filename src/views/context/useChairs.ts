/** What can be said and done about an empty chair, the same on the sheet and in the outline; must never fill one by itself. */
import { useMemo } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { fillChair, functionOf, leaveChair } from '../../advice/fillChair.ts';
import { seatingIds } from '../../advice/seatSomebody.ts';
import { type Offered, offerPeople } from '../../entry/offerPeople.ts';
import { personFields } from '../../entry/personFields.ts';
import { type ReadLine, readLine } from '../../entry/readLine.ts';
import { isNamed } from '../../entry/whoIsMeant.ts';
import type { SeatId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Person } from '../../model/records.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { useOpenMapStore } from './contexts.ts';

export interface Chairs {
  /** "Internal audit", "Risk control or audit". */
  readonly name: (chair: Chair) => string;
  readonly step: (chair: Chair) => string;
  /** What is understood of what is typed there; `proposes`: with what the words are only supposed to mean. */
  readonly read: (chair: Chair, typed: string, proposes: boolean) => ReadLine;
  /** Who may be meant by it: nobody who has another function. */
  readonly offers: (chair: Chair, line: ReadLine) => Offered;
  /** Seats whoever was typed, somebody known or, with null, somebody new; the new seat, or null when nothing was written. */
  readonly fill: (chair: Chair, line: ReadLine, person: Person | null) => SeatId | null;
  /** Records that the function does not exist there. */
  readonly leave: (chair: Chair) => void;
}

const presentPeople = (map: BuyingMap): readonly Person[] => Object.values(map.people).filter(({ left }) => !left);

export function useChairs(): Chairs {
  const store = useOpenMapStore();
  const { t, language } = useText();
  return useMemo(() => {
    const name = ({ functions }: Chair) =>
      functions.length > 1 ? t('chairs.checkers') : FUNCTION_NAMES[functions[0] ?? 'other'][language];
    /** The chair asks for a function: what is only supposed of another does not answer that. */
    const read = ({ functions }: Chair, typed: string, proposes: boolean): ReadLine => {
      const { map } = store.getState();
      const isKnown = isNamed(Object.values(map.people));
      const line = readLine(typed, { currency: map.fields.currency, proposes, isKnown });
      const isOther = line.function !== null && line.proposed.has('function') && !functions.includes(line.function);
      return isOther
        ? { ...line, function: null, proposed: new Set([...line.proposed].filter((what) => what !== 'function')) }
        : line;
    };
    const step = (chair: Chair) => store.getState().map.steps[chair.step]?.name || t('common.unnamedStep');
    return {
      name,
      step,
      read,
      offers: (chair, line) => {
        const said = { ...line, function: functionOf(chair, line.function) };
        const { options, meant } = offerPeople(said, presentPeople(store.getState().map));
        const may = (person: Person | null) => !person || [said.function, 'unknown'].includes(person.function);
        return { options: options.filter(may), meant };
      },
      fill: (chair, line, person) => {
        if (line.name === '') return null;
        const { commit } = store.getState();
        const ids = seatingIds(newId);
        const { said, role } = line;
        const answer = { person: person?.id, facts: personFields(line), said, function: line.function, role };
        const done = commit(fillChair(chair, answer, ids));
        if (!done) announce(t('shell.targetGone'));
        return done ? ids.seat : null;
      },
      leave: (chair) => {
        if (!store.getState().commit(leaveChair(chair))) announce(t('shell.targetGone'));
      },
    };
  }, [store, t, language]);
}
