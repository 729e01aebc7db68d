/** Who is the same at one customer on several maps: same name, function and customer; must never take two for one where that is open, nor change a map. */
import type { MapId, PersonId } from '../../model/ids.ts';
import type { FunctionId } from '../../model/words.ts';
import { compareBy, compareText } from '../../shared/compare.ts';
import { nameKey } from '../../shared/sameName.ts';
import type { MapPeople, PersonOnMap } from './readMap.ts';

export interface PartOnMap extends PersonOnMap {
  readonly map: MapId;
}

/** Somebody at a customer, with one part for each map on which they stand. */
export interface PersonAcross {
  readonly key: string;
  readonly name: string;
  readonly function: FunctionId | 'unknown';
  readonly parts: readonly [PartOnMap, ...(readonly PartOnMap[])];
}

export interface CustomerAcross {
  readonly key: string;
  /** As it is written on the first of its maps. */
  readonly customer: string;
  readonly maps: readonly MapPeople[];
  /** Those on most maps first, then by name. */
  readonly people: readonly PersonAcross[];
  /** Places on its maps in which nobody is named. */
  readonly unnamed: number;
}

/** Customers in the order of their first map; a map that names none stands nowhere, for it shares its people with no other. */
export function samePeople(maps: readonly MapPeople[]): readonly CustomerAcross[] {
  const customers = new Map<string, MapPeople[]>();
  for (const map of maps) {
    const key = nameKey(map.fields.customer);
    if (key === '') continue;
    const others = customers.get(key);
    if (others) others.push(map);
    else customers.set(key, [map]);
  }
  return [...customers].map(([key, some]) => ({
    key,
    customer: some[0]?.fields.customer.trim() ?? '',
    maps: some,
    ...peopleOf(some),
  }));
}

/** The parts of somebody of a map on others of the customer; none where it is open who is meant. */
export function partsElsewhere(map: MapPeople, person: PersonId, others: readonly MapPeople[]): readonly PartOnMap[] {
  const people = samePeople([map, ...others]).flatMap((one) => one.people);
  const isThis = (part: PartOnMap) => part.map === map.id && part.person.id === person;
  return people.find(({ parts }) => parts.some(isThis))?.parts.filter((part) => !isThis(part)) ?? [];
}

const mostMapsFirst = compareBy<PersonAcross>(
  ({ parts }) => -parts.length,
  ({ name }) => nameKey(name),
  ({ key }) => key,
);

function peopleOf(maps: readonly MapPeople[]): Pick<CustomerAcross, 'people' | 'unnamed'> {
  const all = maps.flatMap(({ id, people }) => people.map((one): PartOnMap => ({ ...one, map: id })));
  const named = all.filter(({ person }) => nameKey(person.name) !== '');
  const groups = new Map<string, PartOnMap[]>();
  for (const part of named) {
    const key = JSON.stringify([nameKey(part.person.name), part.person.function]);
    const others = groups.get(key);
    if (others) others.push(part);
    else groups.set(key, [part]);
  }
  const people = [...groups].flatMap(([key, parts]) =>
    isOne(parts) ? [across(key, parts)] : parts.map((part) => across(`${key} ${part.map} ${part.person.id}`, [part])),
  );
  return {
    people: people.flatMap((one) => one ?? []).sort(mostMapsFirst),
    unnamed: all.length - named.length,
  };
}

/** Two of one name on one map are two, and nobody can tell which of them another map means; an unknown function is like no other. */
const isOne = (parts: readonly PartOnMap[]): boolean =>
  parts.every(({ person }) => person.function !== 'unknown') &&
  new Set(parts.map(({ map }) => map)).size === parts.length;

function across(key: string, parts: readonly PartOnMap[]): PersonAcross | null {
  const [first, ...rest] = [...parts].sort((a, b) => compareText(a.map, b.map));
  return first ? { key, name: first.person.name, function: first.person.function, parts: [first, ...rest] } : null;
}
