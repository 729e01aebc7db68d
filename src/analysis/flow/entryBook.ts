/** The playbook as one of our sides uses it: built-in entries with overrides, grouped so that a seat meets few of them. */

import { isNeverApproached } from '../../facts/mapFacts.ts';
import type { EntryGates, OurSide, OwnEntry, PlaybookOverride } from '../../model/ourSide.ts';
import type { FunctionId, StepKind } from '../../model/words.ts';
import { entries } from '../../playbook/entries.ts';
import type { Part, PlaybookEntry, When } from '../../playbook/playbook.ts';
import type { KnownRequirement } from '../../playbook/requirements.ts';
import { compareText } from '../../shared/compare.ts';
import { type BookEntry, bookEntry, isAboutPerson } from './bookEntry.ts';

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

/** Below a built-in line on the same matter a user's own would be easy to miss. */
const RANK_OF_OWN_ENTRIES = 85;

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

function override(entry: PlaybookEntry, given: PlaybookOverride | undefined): readonly PlaybookEntry[] {
  if (!given) return [entry];
  if (given.off) return [];
  const words = {
    en: given.words.en?.trim() || entry.words.en,
    'zh-CN': given.words['zh-CN']?.trim() || entry.words['zh-CN'],
  };
  return [{ ...entry, words, ...(given.day && { day: given.day }) }];
}

function ownEntry({ id, words, off, own, gates, day }: PlaybookOverride): readonly PlaybookEntry[] {
  const en = words.en?.trim() || words['zh-CN']?.trim();
  const zh = words['zh-CN']?.trim() || words.en?.trim();
  if (off || !own || !en || !zh) return [];
  return [
    {
      id,
      lane: own.lane,
      rank: RANK_OF_OWN_ENTRIES,
      when: { ...whereOwn(own), ...(gates && whenOwn(gates)) },
      ...(gates && gates.acts.length > 0 && { acts: gates.acts }),
      ...(day && { day }),
      // What a user asks for may be a requirement of their own; the flow only ever compares its key.
      ...(own.asks !== null && { asks: own.asks as KnownRequirement }),
      words: { en, 'zh-CN': zh },
    },
  ];
}

const whereOwn = ({ stepKinds, parts, functions }: OwnEntry): When => ({
  ...(stepKinds.length > 0 && { stepKinds }),
  ...(parts.length > 0 && { parts }),
  ...(functions.length > 0 && { functions }),
});

const whenOwn = ({ sorts, procedures, profiles, offers }: EntryGates): When => ({
  ...(sorts.length > 0 && { sorts }),
  ...(procedures.length > 0 && { procedures }),
  ...(profiles.length > 0 && { profiles }),
  ...(offers.length > 0 && { offer: offers }),
});
