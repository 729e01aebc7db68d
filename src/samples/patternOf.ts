/** What of a map is the pattern: how such customers buy, and who takes part by title and function; must never let through who they are or what they think. */
import { makePerson, makeRelation, makeStep, makeTerm } from '../model/makeRecord.ts';
import { type BuyingMap, blankMap, type Table } from '../model/map.ts';
import { BLANK_FIELDS, type MapFields } from '../model/mapFields.ts';
import { prune } from '../model/prune.ts';
import type * as R from '../model/records.ts';
import type { RequiredRole } from '../model/workRecords.ts';
import { nameFinder } from './holdsName.ts';

/** What of the map's own fields stays: what it is a pattern of, and how such customers buy. */
const KEPT_FIELDS = [
  'name',
  'viewpoint',
  'offerKinds',
  'touchesMoney',
  'touchesData',
  'currency',
  'budgetPublished',
  'procedure',
  'tenderRegime',
  'profile',
  'category',
  'industry',
  'companySize',
  'volume',
  'traps',
  'basis',
] as const satisfies readonly (keyof MapFields)[];

/** Names and contact details that no text of a sample may hold. */
export function namesIn({ people, fields }: BuyingMap): readonly string[] {
  const all = Object.values(people);
  const named = all.flatMap(({ sort, name, email, phone, ids }) => [
    ...(sort === 'person' ? [name] : []),
    email,
    phone,
    ...ids.map(({ id }) => id),
  ]);
  return [...named, fields.customer];
}

/** Which text of a map's pattern holds a name, and so cannot stay. */
export const nameHolder = (map: BuyingMap): ((text: string) => boolean) => nameFinder(namesIn(map));

/** The pattern in a map, under its own id and with the ids of its records. Of a sample it is the sample itself. */
export function patternOf(map: BuyingMap): BuyingMap {
  const holds = nameHolder(map);
  const said = (text: string): string => (holds(text) ? '' : text);
  const pattern: BuyingMap = {
    ...blankMap(map.id),
    fields: { ...BLANK_FIELDS, sample: true, ...fieldsOf(map.fields, said) },
    people: among(map.people, ({ left }) => !left, personOf(said)),
    steps: among(map.steps, always, ({ id, name, kind, days, order }) =>
      makeStep({ id, name: said(name), kind, days, order }),
    ),
    links: among(map.links, always, (link) => ({ ...link, condition: conditionOf(link.condition, said) })),
    seats: map.seats,
    relations: among(
      map.relations,
      ({ kind }) => kind !== 'conflict',
      ({ id, kind, from, to, strength }) => makeRelation({ id, kind, from, to, strength }),
    ),
    terms: among(map.terms, always, ({ id, step, person, text, must, order }) =>
      makeTerm({ id, step, person, text: said(text), must, order }),
    ),
    places: map.places,
    absentFunctions: among(map.absentFunctions, ({ absent }) => absent, itself),
    requiredRoles: among(map.requiredRoles, always, (role: RequiredRole) => ({ ...role, note: said(role.note) })),
  };
  return prune(pattern);
}

const always = () => true;
const itself = <Rec>(record: Rec): Rec => record;

const among = <Rec extends { readonly id: string }>(
  table: Table<Rec>,
  stays: (record: Rec) => boolean,
  change: (record: Rec) => Rec,
): Table<Rec> =>
  Object.fromEntries(
    Object.values(table)
      .filter(stays)
      .map((record) => [record.id, change(record)]),
  );

function fieldsOf(fields: MapFields, said: (text: string) => string): Partial<MapFields> {
  const kept = KEPT_FIELDS.map((field) => {
    const value = fields[field];
    return [field, typeof value === 'string' ? said(value) : value];
  });
  return Object.fromEntries(kept) as Partial<MapFields>;
}

/** A post, and what may be signed there; a department or a body keeps what it is called. */
const personOf =
  (said: (text: string) => string) =>
  ({ id, sort, name, title, function: own, limit }: R.Person): R.Person =>
    makePerson({ id, sort, name: sort === 'person' ? '' : said(name), title: said(title), function: own, limit });

const conditionOf = (condition: R.Condition | null, said: (text: string) => string): R.Condition | null =>
  condition?.kind === 'text' ? { kind: 'text', text: said(condition.text) } : condition;
