/** What two different maps have in common: the same under the ids of the first; must never take two for one that somebody reads as two. */
import type { BuyingMap, RecordOf, TableName } from '../model/map.ts';
import { POINTERS } from '../model/pointers.ts';
import type { Person, Step } from '../model/records.ts';
import { type NewIds, withIds } from '../model/withIds.ts';
import { compareText } from '../shared/compare.ts';
import { nameKey } from '../shared/sameName.ts';

type Describe<Rec> = (record: Rec) => readonly unknown[];

/** By what a record is known again under another id, whoever and whatever it points at found already; null: by its id alone. */
const KNOWN_BY: { readonly [Name in TableName]: Describe<RecordOf<Name>> | null } = {
  // Somebody of whom neither name nor title is known is like no other.
  people: ({ name, title, function: own }) =>
    nameKey(name) === '' && nameKey(title) === '' ? [] : [nameKey(name), nameKey(name) === '' && nameKey(title), own],
  steps: ({ kind, name }) => [kind, nameKey(name)],
  links: ({ from, to }) => [from, to],
  seats: ({ person, step, role }) => [person, step, role],
  relations: ({ kind, from, to }) => [kind, from, to],
  contacts: ({ people, day }) => [[...people].sort(compareText), day],
  concerns: ({ person, text }) => [person, nameKey(text)],
  terms: ({ step, text }) => [step, nameKey(text)],
  accountLines: ({ person, kind, text }) => [person, kind, nameKey(text)],
  laneEdits: ({ id, step, lane, item, text }) => [step, lane, item === (id as string) ? nameKey(text ?? '') : item],
  waivers: ({ finding }) => [finding],
  ruleSwitches: null,
  measures: null,
  places: null,
  absentFunctions: null,
  tasks: ({ text }) => [nameKey(text)],
  questions: ({ id, question, text }) => [question === (id as string) ? nameKey(text ?? '') : question],
  moments: ({ name, day }) => [nameKey(name), day],
  chapters: ({ moment, title }) => [moment, title],
  requiredRoles: ({ function: own, role, stepKind }) => [own, role, stepKind],
  sources: ({ table, record, field }) => [table, record, field],
};

/** A copy keeps its ids; where two maps only began from one sample, the id of a chair says nothing of who sits in it. */
const MAY_BE_ONE: {
  readonly people: (one: Person, other: Person) => boolean;
  readonly steps: (one: Step, other: Step) => boolean;
} = {
  people: (one, other) =>
    nameKey(one.name) === nameKey(other.name) || nameKey(one.name) === '' || nameKey(other.name) === '',
  steps: (one, other) => one.kind === other.kind,
};

/** Those that others point at, before those that point. */
const ROUNDS: readonly (readonly TableName[])[] = [
  ['people', 'steps', 'moments'],
  [
    'links',
    'seats',
    'relations',
    'contacts',
    'concerns',
    'terms',
    'accountLines',
    'laneEdits',
    'waivers',
    'tasks',
    'questions',
    'chapters',
    'requiredRoles',
  ],
  ['sources'],
];

export interface Alike {
  /** The other map, where it holds the same as the first under the first one's ids. */
  readonly map: BuyingMap;
  /** What a record is called in the other map itself. */
  readonly idThere: (table: TableName, id: string) => string;
}

/** Lays another map beside the first: by ids where they do not contradict, then by what each is. */
export function alike(first: BuyingMap, other: BuyingMap): Alike {
  const back = new Map<string, string>();
  let map = other;
  for (const round of ROUNDS) {
    const ids: NewIds = Object.fromEntries(round.map((name) => [name, pairs(first, map, name)]));
    for (const name of round) for (const [from, to] of ids[name] ?? []) back.set(`${name} ${to}`, from);
    map = withIds(map, ids);
  }
  return { map, idThere: (table, id) => back.get(`${table === 'places' ? 'people' : table} ${id}`) ?? id };
}

/** The ids that records of the other map get: those of the first map's, or new ones where another has theirs. */
function pairs<Name extends TableName>(first: BuyingMap, other: BuyingMap, name: Name): ReadonlyMap<string, string> {
  const [here, there] = [recordsOf(first, name), recordsOf(other, name)];
  const left = new Map(here.map((record) => [record.id as string, record]));
  const found = new Map<string, string>();
  const take = (from: string, to: string) => {
    found.set(from, to);
    left.delete(to);
  };
  for (const record of there) {
    const same = left.get(record.id);
    if (same && mayBeOne(name, same, record)) take(record.id, record.id);
  }
  const open = new Map<string, string[]>();
  for (const record of left.values()) {
    const key = keyOf(name, record);
    if (key !== null) open.set(key, [...(open.get(key) ?? []), record.id]);
  }
  if (name === 'people')
    dropTwins(
      open,
      there.map((record) => keyOf(name, record) ?? ''),
    );
  const taken = new Set<string>(here.map(({ id }) => id));
  for (const record of there) {
    if (found.has(record.id)) continue;
    const to = open.get(keyOf(name, record) ?? '')?.shift();
    if (to !== undefined) found.set(record.id, to);
    else if (taken.has(record.id)) found.set(record.id, `other ${record.id}`);
  }
  return found;
}

/** Of two of one name and function nobody can tell which of them the other map means. */
function dropTwins(open: Map<string, string[]>, there: readonly string[]): void {
  for (const [key, ids] of open) if (ids.length > 1 || there.filter((one) => one === key).length > 1) open.delete(key);
}

const recordsOf = <Name extends TableName>(map: BuyingMap, name: Name): readonly RecordOf<Name>[] =>
  Object.values(map[name] as unknown as { readonly [id: string]: RecordOf<Name> }).sort((a, b) =>
    compareText(a.id, b.id),
  );

function keyOf<Name extends TableName>(name: Name, record: RecordOf<Name>): string | null {
  const described = KNOWN_BY[name]?.(record) ?? [];
  return described.length === 0 ? null : JSON.stringify(described);
}

/** Two records of one id are one, where they hang on the same and nothing that they say of themselves speaks against it. */
function mayBeOne<Name extends TableName>(name: Name, one: RecordOf<Name>, other: RecordOf<Name>): boolean {
  if (name === 'people') return MAY_BE_ONE.people(one as Person, other as Person);
  if (name === 'steps') return MAY_BE_ONE.steps(one as Step, other as Step);
  const [held, holds] = [one, other] as unknown as readonly { readonly [field: string]: unknown }[];
  return POINTERS[name].every(({ field, fate }) => fate !== 'goes' || held?.[field] === holds?.[field]);
}
