/** When what is here was last saved outside the browser, noted beside the database; must never hold a name. */
import type { CopyAges } from '../model/copyDue.ts';
import type { Device } from './device.ts';

/** Of anything, of everything, since when there is something, and when somebody was last reminded. */
const [ANY, WHOLE, SINCE, PUT_OFF] = ['lastFileCopy', 'lastWholeCopy', 'keptSince', 'copyPutOff'].map(
  (name) => `blanksheet.${name}`,
) as [string, string, string, string];

export interface CopyNotes {
  readonly last: () => number | null;
  readonly lastWhole: () => number | null;
  /** Something was saved; `whole`: everything was. */
  readonly note: (whole: boolean) => void;
  /** Something is kept here: from then on a copy can be late. */
  readonly noteKept: () => void;
  /** Null where nothing was ever kept. */
  readonly ages: () => CopyAges | null;
  readonly putOff: () => void;
}

/** On a shelf that is full or closed nobody is reminded, and home says less. */
export function createCopyNotes({ shelf, now }: Device): CopyNotes {
  const noted = (key: string): number | null => {
    try {
      return Number(shelf?.get(key)) || null;
    } catch {
      return null;
    }
  };
  const noteNow = (...keys: readonly string[]) => {
    try {
      for (const key of keys) shelf?.set(key, String(now()));
    } catch {
      // It keeps nobody from a file.
    }
  };
  return {
    last: () => noted(ANY),
    lastWhole: () => noted(WHOLE),
    note: (whole) => noteNow(ANY, ...(whole ? [WHOLE] : [])),
    noteKept: () => {
      if (noted(SINCE) === null) noteNow(SINCE);
    },
    ages: () => {
      const keptSince = noted(SINCE);
      return keptSince === null ? null : { now: now(), lastCopy: noted(WHOLE), keptSince, putOff: noted(PUT_OFF) };
    },
    putOff: () => noteNow(PUT_OFF),
  };
}
