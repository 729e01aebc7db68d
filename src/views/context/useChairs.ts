/** What can be said and done about an empty chair, the same on the sheet and in the outline; must never fill one by itself. */
import { useMemo } from 'react';
import type { Chair } from '../../advice/emptyChairs.ts';
import { fillChair, leaveChair } from '../../advice/fillChair.ts';
import { seatingIds } from '../../advice/seatSomebody.ts';
import { personFields } from '../../entry/personFields.ts';
import { readLine } from '../../entry/readLine.ts';
import { meantForFunction } from '../../entry/whoIsMeant.ts';
import type { SeatId } from '../../model/ids.ts';
import { FUNCTION_NAMES } from '../../playbook/names.ts';
import { newId } from '../../store/newId.ts';
import { announce } from '../kit/announce.ts';
import { useText } from '../kit/useText.ts';
import { useOpenMapStore } from './contexts.ts';

export interface Chairs {
  /** "Internal audit", "Risk control or audit". */
  readonly name: (chair: Chair) => string;
  readonly step: (chair: Chair) => string;
  /** Seats whoever was typed; the new seat, or null when nothing was written. */
  readonly fill: (chair: Chair, typed: string) => SeatId | null;
  /** Records that the function does not exist there. */
  readonly leave: (chair: Chair) => void;
}

export function useChairs(): Chairs {
  const store = useOpenMapStore();
  const { t, language } = useText();
  return useMemo(() => {
    const name = ({ functions }: Chair) =>
      functions.length > 1 ? t('chairs.checkers') : FUNCTION_NAMES[functions[0] ?? 'other'][language];
    const step = (chair: Chair) => store.getState().map.steps[chair.step]?.name || t('common.unnamedStep');
    return {
      name,
      step,
      fill: (chair, typed) => {
        const line = readLine(typed);
        if (line.name === '') return null;
        const { map, commit } = store.getState();
        const person = meantForFunction(
          line,
          Object.values(map.people).filter(({ left }) => !left),
        )?.id;
        const ids = seatingIds(newId);
        const { said, role } = line;
        const answer = { person, facts: personFields(line), said, function: line.function, role };
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
