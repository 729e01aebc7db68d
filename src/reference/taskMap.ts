/** What a trainer hands to a class: a map to draw on, with the task on it; must never give away more of the reference than was chosen. */
import type { MapId } from '../model/ids.ts';
import { makePerson, makeStep } from '../model/makeRecord.ts';
import { type BuyingMap, blankMap, type Table } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';

/** From nothing but the case to all that stands on the map. */
export const GIVEN = ['case', 'people', 'steps', 'all'] as const;
export type Given = (typeof GIVEN)[number];

export type Task = Pick<MapFields, 'task' | 'taskMinutes' | 'taskLanguage'>;

/** What is asked for, and of whom; nothing that was found out. */
const CASE = [
  'name',
  'customer',
  'viewpoint',
  'offer',
  'offerKinds',
  'touchesMoney',
  'touchesData',
  'amount',
  'currency',
  'category',
  'industry',
  'companySize',
] as const satisfies readonly (keyof MapFields)[];

/** The map of a task, made from a map or sample; without one the sheet is blank. */
export function taskMap(source: BuyingMap | null, given: Given, task: Task, id: MapId): BuyingMap {
  const blank = blankMap(id);
  if (!source) return { ...blank, fields: { ...blank.fields, ...task } };
  if (given === 'all') {
    // A story would tell the answer.
    const { moments, chapters } = blank;
    return { ...source, id, moments, chapters, fields: { ...source.fields, sample: false, drawnBy: '', ...task } };
  }
  const known = Object.fromEntries(CASE.map((field) => [field, source.fields[field]]));
  return {
    ...blank,
    fields: { ...blank.fields, ...known, ...task },
    ...(given !== 'case' && {
      people: each(source.people, ({ id: who, name, sort, title, function: where }) =>
        makePerson({ id: who, name, sort, title, function: where }),
      ),
    }),
    ...(given === 'steps' && {
      steps: each(source.steps, ({ id: step, name, kind, quote, order }) =>
        makeStep({ id: step, name, kind, quote, order }),
      ),
    }),
  };
}

const each = <Rec extends { readonly id: string }>(table: Table<Rec>, make: (record: Rec) => Rec): Table<Rec> =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, make(record)]));
