/** What of a map is left behind when it is kept as a sample, kind by kind; must never leave out a kind that is there. */
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import { isBlank } from '../shared/cleanText.ts';
import { sameJson } from '../shared/sameJson.ts';
import { nameHolder } from './patternOf.ts';

export const LEFT_KINDS = [
  'names',
  'namesInTexts',
  'details',
  'judged',
  'owners',
  'contacts',
  'concerns',
  'notes',
  'quotes',
  'quiet',
  'lastDays',
  'conflicts',
  'gone',
  'deal',
  'account',
  'answers',
  'lines',
  'tasks',
  'moments',
  'settings',
  'sources',
] as const;
/**
 * `judged`: stance, weight, contact level, KP mark, lean to a competitor. `gone`: who has left. `deal`: what the map
 * says of this one purchase. `answers`: ours to their terms. `lines`: what was done by hand to ours.
 */
export type LeftKind = (typeof LEFT_KINDS)[number];

export interface LeftBehind {
  readonly kind: LeftKind;
  readonly count: number;
  /** Word for word, where it is words that somebody would look for. */
  readonly said: readonly string[];
}

type Said = readonly string[];

const written = (texts: readonly string[]): Said => [...new Set(texts.filter((text) => !isBlank(text)))];

const DEAL_TEXTS = ['customer', 'offer', 'questionChannel', 'goal', 'reasonNow', 'task', 'drawnBy'] as const;
const DEAL_OTHERS = [
  'amount',
  'floor',
  'tenderPublished',
  'tenderQuestionsBy',
  'tenderBidsDue',
  'tenderResult',
  'supplierUntil',
  'noticeBy',
  'reasonBy',
  'revenue',
  'product',
  'contested',
  'owner',
  'pattern',
] as const;

/** What is left behind, in the order of LEFT_KINDS; nothing of what is not there. */
export function leftBehind(map: BuyingMap): readonly LeftBehind[] {
  const { fields } = map;
  const people = mapIndex(map).people;
  const there = people.filter(({ left }) => !left);
  const steps = mapIndex(map).steps;
  const size = (...tables: readonly object[]) => tables.reduce((sum, table) => sum + Object.keys(table).length, 0);
  const counted: { readonly [Kind in LeftKind]: number | Said } = {
    names: written(there.filter(({ sort }) => sort === 'person').map(({ name }) => name)),
    namesInTexts: textsWithNames(map),
    details: written(people.flatMap(({ email, phone, ids }) => [email, phone, ...ids.map(({ id }) => id)])),
    judged: there.filter(
      ({ stance, contact, weight, kp, competitors, wanted }) =>
        kp || competitors.length > 0 || !sameJson([stance, contact, weight, wanted], UNJUDGED),
    ).length,
    owners: there.filter(({ owner }) => owner !== null).length,
    contacts: size(map.contacts),
    concerns: size(map.concerns),
    notes: written([
      fields.notes,
      ...there.flatMap(({ notes, win }) => [notes, win]),
      ...Object.values(map.relations).map(({ note }) => note),
    ]).length,
    quotes: steps.filter(({ quote }) => !isBlank(quote)).length,
    quiet: there.filter(({ quiet }) => quiet !== null).length + (fields.quiet === null ? 0 : 1),
    lastDays: steps.filter(({ lastDay, papersBy }) => lastDay !== null || papersBy !== null).length,
    conflicts: Object.values(map.relations).filter(({ kind }) => kind === 'conflict').length,
    gone: written(people.filter(({ left }) => left).map(({ name }) => name)),
    deal:
      written(DEAL_TEXTS.map((field) => fields[field])).length +
      DEAL_OTHERS.filter((field) => fields[field] !== null).length +
      (fields.competitors.length > 0 ? 1 : 0) +
      (fields.problems.length > 0 ? 1 : 0),
    account: size(map.accountLines),
    answers: Object.values(map.terms).filter(({ complies, reason }) => complies !== null || !isBlank(reason)).length,
    lines: size(map.laneEdits),
    tasks: size(map.tasks, map.questions),
    moments: size(map.moments, map.chapters),
    settings: size(map.waivers, map.ruleSwitches, map.measures),
    sources: size(map.sources),
  };
  return LEFT_KINDS.flatMap((kind) => {
    const found = counted[kind];
    const said = typeof found === 'number' ? [] : found;
    const count = typeof found === 'number' ? found : found.length;
    return count === 0 ? [] : [{ kind, count, said }];
  });
}

const UNJUDGED = ['unknown', 'unrecorded', 'unknown', 'unrecorded'];

/** Of what would stay, the texts that hold a name. */
function textsWithNames(map: BuyingMap): Said {
  const holds = nameHolder(map);
  const texts = [
    map.fields.viewpoint,
    ...mapIndex(map).steps.map(({ name }) => name),
    ...Object.values(map.people).flatMap(({ sort, left, name, title }) =>
      left ? [] : sort === 'person' ? [title] : [name, title],
    ),
    ...Object.values(map.links).flatMap(({ condition }) => (condition?.kind === 'text' ? [condition.text] : [])),
    ...Object.values(map.terms).map(({ text }) => text),
  ];
  return written(texts.filter(holds));
}
