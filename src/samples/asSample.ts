/** Makes a sample of a map; must never hold more than its pattern, not even in the ids of its records. */
import type { MapId } from '../model/ids.ts';
import { makeRequiredRole } from '../model/makeRecord.ts';
import type { BuyingMap } from '../model/map.ts';
import type { MapFields } from '../model/mapFields.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { RequiredRole } from '../model/workRecords.ts';
import { inRow } from './inRow.ts';
import { nameHolder, patternOf } from './patternOf.ts';
import { renumbered } from './renumbered.ts';

/** What is said of a sample as a whole. */
export const SAMPLE_WORDS = ['name', 'category', 'industry', 'companySize', 'volume', 'traps', 'basis'] as const;
export type SampleWords = Pick<MapFields, (typeof SAMPLE_WORDS)[number]>;

/** The words of a sample, or of a map that may become one. */
export const wordsOf = ({ fields }: BuyingMap): SampleWords =>
  Object.fromEntries(SAMPLE_WORDS.map((field) => [field, fields[field]])) as unknown as SampleWords;

/** Those of these words that hold a name of the map; they could not stay. */
export function wordsWithNames(map: BuyingMap, words: SampleWords): readonly (keyof SampleWords)[] {
  const holds = nameHolder(map);
  return SAMPLE_WORDS.filter((field) => holds(words[field]));
}

/** The sample that a map gives, under an id of its own. Whatever sits in a step is a required role. */
export function asSample(map: BuyingMap, id: MapId, words: SampleWords): BuyingMap {
  const pattern = patternOf({ ...map, fields: { ...map.fields, ...words } });
  const sample = renumbered({ ...pattern, id });
  return Object.keys(sample.requiredRoles).length > 0 ? sample : { ...sample, requiredRoles: rolesOf(sample) };
}

/** Each function in each part at each kind of step, once; whose function nobody knows asks for no one. */
function rolesOf(map: BuyingMap): BuyingMap['requiredRoles'] {
  const { seats, people, seatsOfPerson, relations } = mapIndex(map);
  const roles = new Map<string, Pick<RequiredRole, 'function' | 'role' | 'stepKind'>>();
  for (const { person, step, role } of seats) {
    const own = map.people[person]?.function ?? 'unknown';
    const stepKind = map.steps[step]?.kind ?? null;
    if (own !== 'unknown') roles.set(`${own} ${role} ${stepKind}`, { function: own, role, stepKind });
  }
  const sways = new Set<string>(relations.filter(({ kind }) => kind === 'influence').map(({ from }) => from));
  for (const { id, function: own } of people) {
    if (own === 'unknown' || !sways.has(id) || seatsOfPerson(id).length > 0) continue;
    roles.set(`${own} sways`, { function: own, role: 'opinion-holder', stepKind: null });
  }
  return inRow([...roles.values()], 'role', (role, id, order) => makeRequiredRole({ ...role, id, order }));
}
