/** Which places the words of an entry may have, given what it is about, and which of those written there cannot be filled; must never let such words into a flow. */
import { FACTS, PLACEHOLDERS, type Placeholder, type PlaybookEntry } from '../../playbook/playbook.ts';
import { FACTS_OF_PEOPLE, isAboutPerson } from './bookEntry.ts';

/** Has words only for an entry about somebody. */
const OF_PEOPLE: ReadonlySet<string> = new Set<Placeholder>([
  'who',
  'title',
  'limit',
  'swayed',
  'gatekeeper',
  'guarded',
  'opener',
  ...FACTS_OF_PEOPLE,
]);

/** Has words only for an entry that stands once for each such record. */
const OF_RECORDS: ReadonlySet<string> = new Set<Placeholder>(['concern', 'message', 'term', 'reason', 'condition']);

/** The map may not know it: then a line with such a place does not stand. */
export const mayBeUnknown = (place: Placeholder): boolean => FACTS.some((fact) => fact === place);

const PLACE = /\{(\w+)\}/g;
const STRAY = /[{}｛｝]/;

/** The places that can be filled: those for anything, those for what the entry is about, and those of the words that came with it. */
export function placesThere({ when, words }: Pick<PlaybookEntry, 'when' | 'words'>): readonly Placeholder[] {
  const came = `${words.en} ${words['zh-CN']}`;
  const about = isAboutPerson(when);
  return PLACEHOLDERS.filter(
    (place) => came.includes(`{${place}}`) || (!OF_RECORDS.has(place) && (about || !OF_PEOPLE.has(place))),
  );
}

export interface WrongPlace {
  /** As it is written; of a brace that nothing closes or opens, the brace. */
  readonly written: string;
  /** No such place; one that needs somebody, or a record, that the entry is not about; a brace alone. */
  readonly problem: 'unknown' | 'nobody' | 'no-record' | 'stray';
}

/** What of a text cannot be filled, each once, in the order in which it is written. */
export function wrongPlaces(text: string, there: readonly Placeholder[]): readonly WrongPlace[] {
  const wrong = [...new Set([...text.matchAll(PLACE)].map(([, place = '']) => place))]
    .filter((place) => !there.some((one) => one === place))
    .map((place): WrongPlace => ({ written: `{${place}}`, problem: problemOf(place) }));
  const stray = STRAY.exec(text.replace(PLACE, ''));
  return stray ? [...wrong, { written: stray[0], problem: 'stray' }] : wrong;
}

function problemOf(place: string): WrongPlace['problem'] {
  if (OF_PEOPLE.has(place)) return 'nobody';
  return OF_RECORDS.has(place) ? 'no-record' : 'unknown';
}
