/** Under whose name and in which group each change is told; a kind of record that is nowhere does not compile. */
import type { BuyingMap, RecordOf, TableName } from '../../model/map.ts';
import type { MapFields } from '../../model/mapFields.ts';
import type { RecordChange } from '../../moments/comparison.ts';
import type { CompareGroup } from './toldEntry.ts';

/** What an entry is about: a record, or the purchase as a whole. */
export interface Subject {
  readonly table: TableName | 'map';
  readonly id: string;
}

interface Told<Rec> {
  readonly group: CompareGroup;
  readonly subject: (record: Rec) => Subject;
}

const about =
  (table: Subject['table']) =>
  (id: string | null): Subject =>
    id === null ? { table: 'map', id: '' } : { table, id };
const [person, step, map] = [about('people'), about('steps'), about('map')];
const itself = (table: TableName) => (record: { readonly id: string }) => ({ table, id: record.id as string });

const TOLD: { readonly [Name in TableName]: Told<RecordOf<Name>> } = {
  people: { group: 'people', subject: itself('people') },
  seats: { group: 'people', subject: ({ person: who }) => person(who) },
  relations: { group: 'people', subject: ({ from }) => person(from) },
  places: { group: 'people', subject: ({ id }) => person(id) },
  absentFunctions: { group: 'people', subject: itself('absentFunctions') },
  steps: { group: 'process', subject: itself('steps') },
  links: { group: 'process', subject: ({ from }) => step(from) },
  contacts: { group: 'known', subject: itself('contacts') },
  concerns: { group: 'known', subject: ({ person: whose }) => person(whose) },
  terms: { group: 'known', subject: ({ step: at }) => step(at) },
  accountLines: { group: 'known', subject: ({ person: whose }) => person(whose) },
  sources: {
    group: 'known',
    subject: ({ table, record }) =>
      table === 'people' ? person(record) : table === 'steps' ? step(record) : map(null),
  },
  tasks: { group: 'work', subject: itself('tasks') },
  questions: { group: 'work', subject: itself('questions') },
  laneEdits: { group: 'work', subject: ({ step: at }) => step(at) },
  waivers: { group: 'work', subject: itself('waivers') },
  ruleSwitches: { group: 'work', subject: itself('ruleSwitches') },
  measures: { group: 'work', subject: itself('measures') },
  requiredRoles: { group: 'work', subject: itself('requiredRoles') },
  moments: { group: 'work', subject: itself('moments') },
  chapters: { group: 'work', subject: itself('chapters') },
};

/** What of the map's own fields is how they buy, and what is our own doing; the rest is what we know. */
const FIELD_GROUPS: { readonly [Field in keyof MapFields]?: CompareGroup } = {
  procedure: 'process',
  tenderRegime: 'process',
  tenderPublished: 'process',
  tenderQuestionsBy: 'process',
  tenderBidsDue: 'process',
  tenderResult: 'process',
  questionChannel: 'process',
  quiet: 'process',
  name: 'work',
  goNoGo: 'work',
  floor: 'work',
  problems: 'work',
  product: 'work',
  owner: 'work',
  outcome: 'work',
  ids: 'work',
  notes: 'work',
  sample: 'work',
  pattern: 'work',
  openedFrom: 'work',
  task: 'work',
  taskMinutes: 'work',
  taskLanguage: 'work',
  drawnBy: 'work',
  accountYears: 'work',
};

export const groupOfField = (field: keyof MapFields): CompareGroup => FIELD_GROUPS[field] ?? 'known';

export interface Home {
  readonly group: CompareGroup;
  readonly subject: Subject;
}

/** Where a change is told: with whatever it came or went along, so that somebody who goes is told once. */
export function homeOf(change: RecordChange, find: (table: TableName, id: string) => RecordChange | undefined): Home {
  const partner = change.kind === 'changed' ? null : change.along;
  const along = partner && find(partner.table, partner.id);
  if (along) return homeOf(along, find);
  const record = change.kind === 'went' ? change.was : change.is;
  const { group, subject } = TOLD[change.table] as Told<typeof record>;
  return { group, subject: subject(record) };
}

/** Whether what an entry is about stands in a map. */
export const standsIn = (map: BuyingMap, { table, id }: Subject): boolean =>
  table === 'map' || Object.hasOwn(map[table], id);
