/** Begins a map from a sample: its chairs, empty; must never let the pattern pass for what is known of this customer. */
import { type Fact, sourceOf } from '../model/factSource.ts';
import type { MapId } from '../model/ids.ts';
import { makeFactSource } from '../model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../model/map.ts';
import { BLANK_FIELDS, type MapFields } from '../model/mapFields.ts';
import type { FactSource, FactTable } from '../model/workRecords.ts';
import { sameJson } from '../shared/sameJson.ts';
import { inRow } from './inRow.ts';
import { patternOf } from './patternOf.ts';

/** Of the sample as a whole, and of no single customer. */
const OF_SAMPLE: Partial<MapFields> = { sample: false, volume: '', traps: '', basis: '' };

/** What a pattern only lets one suppose of a customer, as long as nobody there has said it. */
const SUPPOSED_FIELDS = ['procedure', 'tenderRegime', 'budgetPublished', 'profile', 'viewpoint'] as const;

/** The map; whatever it says beside its steps and chairs is marked as assumed. */
export function startFrom(sample: BuyingMap, id: MapId): BuyingMap {
  const pattern = patternOf(sample);
  const map: BuyingMap = {
    ...pattern,
    id,
    fields: { ...pattern.fields, ...OF_SAMPLE, pattern: sample.id, openedFrom: sample.id },
    requiredRoles: blankMap(id).requiredRoles,
  };
  return {
    ...map,
    sources: inRow(supposedIn(map), 'assumed', (fact, sourceId) =>
      makeFactSource({ ...fact, id: sourceId, text: sample.fields.name, assumed: true }),
    ),
  };
}

function supposedIn(map: BuyingMap): readonly Fact[] {
  const of = (table: FactTable, field: string, records: readonly { readonly id: string }[]): readonly Fact[] =>
    records.map(({ id }) => ({ table, record: id, field }));
  const { people, steps, links, terms, absentFunctions, fields } = map;
  return [
    ...SUPPOSED_FIELDS.filter((field) => !sameJson(fields[field], BLANK_FIELDS[field])).map(
      (field): Fact => ({ table: 'fields', record: '', field }),
    ),
    ...of(
      'people',
      'limit',
      Object.values(people).filter(({ limit }) => limit.kind !== 'unknown'),
    ),
    ...of(
      'steps',
      'days',
      Object.values(steps).filter(({ days }) => days !== null),
    ),
    ...of(
      'links',
      'condition',
      Object.values(links).filter(({ condition }) => condition !== null),
    ),
    ...of('terms', 'text', Object.values(terms)),
    ...of('absentFunctions', 'absent', Object.values(absentFunctions)),
  ];
}

/** Of what a sample lets one suppose, field by field; what we assume of the account is our own doing. */
const SUPPOSED: readonly string[] = [
  ...SUPPOSED_FIELDS.map((field) => `fields ${field}`),
  'people limit',
  'steps days',
  'links condition',
  'terms text',
  'absentFunctions absent',
];

/** Whether that is what the source tells: a fact that only the sample of this map says. */
const isOfSample = ({ fields }: BuyingMap, { assumed, table, field }: FactSource): boolean =>
  assumed && fields.openedFrom !== null && SUPPOSED.includes(`${table} ${field}`);

/** Whether a fact is only what a sample lets one suppose. */
export const isSupposed = (map: BuyingMap, fact: Fact): boolean => {
  const source = sourceOf(map, fact);
  return source !== null && isOfSample(map, source);
};

/** Whether anything is only supposed yet. */
export const isPatternLeft = (map: BuyingMap): boolean =>
  Object.values(map.sources).some((source) => isOfSample(map, source));

/** Somebody has looked: what the sample let one suppose is this customer's own. */
export function confirmPattern(map: BuyingMap): BuyingMap {
  if (!isPatternLeft(map)) return map;
  const kept = Object.entries(map.sources).filter(([, source]) => !isOfSample(map, source));
  return { ...map, sources: Object.fromEntries(kept) };
}
