/** What can be said and done about an empty chair, the same on the sheet and in the outline; must never fill one by itself. */
import { useMemo } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { fillChair, functionOf, leaveChair } from '../../advice/fillChair.ts';
import { seatingIds } from '../../advice/seatSomebody.ts';
import { type Offered, offerPeople } from '../../entry/offerPeople.ts';
import { personFields } from '../../entry/personFields.ts';
import { readLine } from '../../entry/readLine.ts';
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
  /** Who may be meant by what is typed there: nobody who has another function. */
  readonly offers: (chair: Chair, typed: string) => Offered;
  /** Seats whoever was typed, somebody known or, with null, somebody new; the new seat, or null when nothing was written. */
  readonly fill: (chair: Chair, typed: string, person: Person | null) => SeatId | null;
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
    /** Exactly as it is said: the chair has a function of its own. */
    const read = (typed: string) =>
      readLine(typed, { currency: store.getState().map.fields.currency, proposes: false });
    const step = (chair: Chair) => store.getState().map.steps[chair.step]?.name || t('common.unnamedStep');
    return {
      name,
      step,
      offers: (chair, typed) => {
        const line = read(typed);
        const said = { ...line, function: functionOf(chair, line.function) };
        const { options, meant } = offerPeople(said, presentPeople(store.getState().map));
        const may = (person: Person | null) => !person || [said.function, 'unknown'].includes(person.function);
        return { options: options.filter(may), meant };
      },
      fill: (chair, typed, person) => {
        const line = read(typed);
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
