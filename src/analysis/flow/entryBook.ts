/** The playbook as one of our sides uses it: built-in entries with overrides, grouped so that a seat meets few of them. */

import { isNeverApproached } from '../../facts/mapFacts.ts';
import { isOwnEntry, type OurSide, type OwnEntry, type OwnPlace, type PlaybookOverride } from '../../model/ourSide.ts';
import type { FunctionId, LineAct, StepKind } from '../../model/words.ts';
import { entries } from '../../playbook/entries.ts';
import type { Part, Placeholder, PlaybookEntry, When } from '../../playbook/playbook.ts';
import type { KnownRequirement } from '../../playbook/requirements.ts';
import { compareText } from '../../shared/compare.ts';
import { type BookEntry, bookEntry, isAboutPerson } from './bookEntry.ts';
import { placesThere, wrongPlaces } from './entryPlaces.ts';

export interface EntryBook {
  readonly byId: (id: string) => BookEntry | undefined;
  /** Entries without any condition on a person. */
  readonly ofStep: (kind: StepKind) => readonly BookEntry[];
  /**
   * Entries for one stand, as far as step kind, part and function decide; `first` ones are left to the caller. For people
   * who are never approached these are what is written for their function and what is recorded of their concerns.
   */
  readonly ofSeat: (kind: StepKind, part: Part | null, fn: FunctionId | 'unknown') => readonly BookEntry[];
  /** One item for each conflict between two people. */
  readonly ofConflict: (kind: StepKind) => readonly BookEntry[];
}

/** By their place; below a built-in line on the same matter a user's own would be easy to miss, unless they want it there. */
const RANKS_OF_OWN: { readonly [Place in OwnPlace | 'among']: number } = { first: 100, among: 85, last: 0 };

const known = new WeakMap<OurSide['playbook'], EntryBook>();

/** The playbook with our side's overrides; the same object for the same overrides. */
export function entryBook(overrides: OurSide['playbook']): EntryBook {
  const found = known.get(overrides);
  if (found) return found;
  const made = makeBook(overrides);
  known.set(overrides, made);
  return made;
}

function makeBook(overrides: OurSide['playbook']): EntryBook {
  const all = [
    ...entries.flatMap((entry) => override(entry, overrides[entry.id])),
    ...Object.values(overrides).flatMap(ownEntry),
  ]
    .map(bookEntry)
    .sort((a, b) => compareText(a.id, b.id));
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const aboutPeople = all.filter((entry) => isAboutPerson(entry.when));
  const others = all.filter((entry) => !isAboutPerson(entry.when));
  const fitsKind = (entry: BookEntry, kind: StepKind) => entry.when.stepKinds?.includes(kind) ?? true;

  const ofSeat = remember((kind: StepKind, part: Part | null, fn: FunctionId | 'unknown') =>
    aboutPeople.filter(
      ({ when }) =>
        (when.stepKinds?.includes(kind) ?? true) &&
        (when.functions?.includes(fn) ?? (when.each !== undefined || !isNeverApproached({ function: fn }))) &&
        ((when.firstSeat && !when.firstOfPart) || !when.parts || (part !== null && when.parts.includes(part))),
    ),
  );
  return {
    byId: (id) => byId.get(id),
    ofStep: remember((kind: StepKind) =>
      others.filter((entry) => entry.when.each !== 'conflict' && fitsKind(entry, kind)),
    ),
    ofSeat,
    ofConflict: remember((kind: StepKind) =>
      others.filter((entry) => entry.when.each === 'conflict' && fitsKind(entry, kind)),
    ),
  };
}

function remember<Key extends readonly (string | null)[], Value>(find: (...key: Key) => Value) {
  const found = new Map<string, Value>();
  return (...key: Key): Value => {
    const name = key.join(' ');
    const value = found.get(name) ?? find(...key);
    found.set(name, value);
    return value;
  };
}

/** A text of the user's own as far as it can be said: not blank, and with no place that cannot be filled. */
function sayable(text: string | undefined, there: readonly Placeholder[]): string | null {
  const said = text?.trim() ?? '';
  return said === '' || wrongPlaces(said, there).length > 0 ? null : said;
}

function override(entry: PlaybookEntry, given: PlaybookOverride | undefined): readonly PlaybookEntry[] {
  if (!given) return [entry];
  if (given.off) return [];
  const there = placesThere(entry);
  const words = {
    en: sayable(given.words.en, there) ?? entry.words.en,
    'zh-CN': sayable(given.words['zh-CN'], there) ?? entry.words['zh-CN'],
  };
  return [{ ...entry, words, ...(given.day && { day: given.day }) }];
}

/** An entry of the user's own as one of the playbook; none where it is switched off or says nothing that can be said. */
function ownEntry(given: PlaybookOverride): readonly PlaybookEntry[] {
  const { id, words, off, own, day, place, learns } = given;
  if (off || !own || !isOwnEntry(id)) return [];
  const when = whenOfOwn(own, given);
  const there = placesThere({ when, words: NO_WORDS });
  const [en, zh] = [sayable(words.en, there), sayable(words['zh-CN'], there)];
  const [anyEn, anyZh] = [en ?? zh, zh ?? en];
  if (anyEn === null || anyZh === null) return [];
  const acts = actsOfOwn(own, given);
  return [
    {
      id,
      lane: own.lane,
      rank: RANKS_OF_OWN[place ?? 'among'],
      when,
      ...(acts.length > 0 && { acts }),
      ...(learns && own.lane === 'information' && { learns }),
      ...(day && { day }),
      // What a user asks for may be a requirement of their own; the flow only ever compares its key.
      ...(own.asks !== null && { asks: own.asks as KnownRequirement }),
      words: { en: anyEn, 'zh-CN': anyZh },
    },
  ];
}

const NO_WORDS = { en: '', 'zh-CN': '' };

/** What carrying it out does. Where nobody said so, what is done or told is done and told before somebody: a gate may then hold back too much, and never too little. */
const actsOfOwn = ({ lane }: OwnEntry, { gates }: Pick<PlaybookOverride, 'gates'>): readonly LineAct[] =>
  gates?.acts ?? (lane === 'action' || lane === 'information' ? ['approaches'] : []);

/** When an entry of the user's own applies. */
export function whenOfOwn(
  { stepKinds, parts, functions }: OwnEntry,
  { gates, silences = [], once }: Pick<PlaybookOverride, 'gates' | 'silences' | 'once'>,
): When {
  const { sorts = [], procedures = [], profiles = [], offers = [] } = gates ?? {};
  return {
    ...(stepKinds.length > 0 && { stepKinds }),
    ...(parts.length > 0 && { parts }),
    ...(functions.length > 0 && { functions }),
    ...(sorts.length > 0 && { sorts }),
    ...(procedures.length > 0 && { procedures }),
    ...(profiles.length > 0 && { profiles }),
    ...(offers.length > 0 && { offer: offers }),
    ...(silences.length > 0 && { silence: silences }),
    // By itself it would make an entry about everybody of one that is the step's own.
    ...(once && parts.length + functions.length + sorts.length > 0 && { firstSeat: once }),
  };
}
