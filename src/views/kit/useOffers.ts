/** Choosing among those who are offered for a name, by keys; must never choose by itself where several are meant alike. */
import { useState } from 'react';
import type { Offered } from '../../entry/offerPeople.ts';
import type { Person } from '../../model/records.ts';
import { type Press, stepOf } from './keys.ts';

export interface Offers extends Offered {
  /** The place of the one that Enter takes; -1 for none of them. */
  readonly active: number;
  /** Whom Enter takes: null somebody new, undefined while one of several has still to be chosen. */
  readonly chosen: Person | null | undefined;
  /** Whether the key was one of choosing. */
  readonly onKey: (press: Press) => boolean;
  /** Back to what is meant by itself, as when something else is typed. */
  readonly reset: () => void;
}

export function useOffers({ options, meant }: Offered): Offers {
  const [picked, setPicked] = useState<number | null>(null);
  const active = picked ?? (meant === undefined ? -1 : options.indexOf(meant));
  // Where somebody new is not among them, the step before the first is the line as it was typed.
  const first = options.includes(null) ? 0 : -1;
  return {
    options,
    meant,
    active,
    chosen: active >= 0 ? options[active] : meant === undefined ? undefined : null,
    onKey: (press) => {
      const by = press.plain ? stepOf(press) : 0;
      if (options.length === 0 || by === 0) return false;
      const next = active + by;
      setPicked(next < first ? options.length - 1 : next >= options.length ? first : next);
      return true;
    },
    reset: () => setPicked(null),
  };
}
