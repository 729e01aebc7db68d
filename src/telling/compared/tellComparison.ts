/** The records and fields that differ, in words and gathered under whom or what they concern; must never leave a change without a line. */
import { contactLevels } from '../../model/contactLevel.ts';
import type { StepId } from '../../model/ids.ts';
import type { RecordOf, TableName } from '../../model/map.ts';
import type { MapFields } from '../../model/mapFields.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { OurSide } from '../../model/ourSide.ts';
import type { Comparison, RecordChange } from '../../moments/comparison.ts';
import { FUNCTION_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { compareBy } from '../../shared/compare.ts';
import { sameName } from '../../shared/sameName.ts';
import { MAP_FIELD_WORDS, type MapFieldWord, type Voice } from '../mapFieldWords.ts';
import { nameOfOurs } from '../nameOfOurs.ts';
import { RECORD_NAMES } from './recordNames.ts';
import { type FieldWord, RECORD_WORDS, UNNAMED } from './recordWords.ts';
import type { Side } from './side.ts';
import { groupOfField, type Home, homeOf, type Subject, standsIn } from './subjects.ts';
import type { LineSign, ToldEntry, ToldLine, ToldMark, ToldPlace } from './toldEntry.ts';

/** Both states, and how to speak of each. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

export function sidesOf({ before, after }: Comparison, ours: OurSide, voice: Voice): Sides {
  const side = (map: typeof before): Side => ({ ...voice, map, ours, level: contactLevels(map) });
  return { before: side(before), after: side(after) };
}

/** One entry for each person, step or other thing and group, those that moved towards us or away first. */
export function tellComparison(comparison: Comparison, sides: Sides): readonly ToldEntry[] {
  const entries = new Map<string, { readonly home: Home; mark: ToldMark; readonly lines: ToldLine[] }>();
  const entryAt = (home: Home) => {
    const key = `${home.group} ${home.subject.table} ${home.subject.id}`;
    const entry = entries.get(key) ?? { home, mark: 'changed', lines: [] };
    entries.set(key, entry);
    return entry;
  };
  const byId = new Map(comparison.records.map((change) => [`${change.table} ${change.id}`, change]));
  const find = (table: TableName, id: string) => byId.get(`${table} ${id}`);
  for (const change of comparison.records) {
    if (followsSteps(change, comparison)) continue;
    const home = homeOf(change, find);
    const entry = entryAt(home);
    const isSubject = home.subject.table === change.table && home.subject.id === change.id;
    if (isSubject && change.kind !== 'changed') entry.mark = change.kind;
    else if (change.kind !== 'changed') entry.lines.push(lineOf(change, sides, home.subject));
    else entry.lines.push(...linesOfRecord(change, sides, home.subject));
  }
  for (const field of fieldsInOrder(comparison.fields)) {
    const home: Home = { group: groupOfField(field), subject: { table: 'map', id: '' } };
    entryAt(home).lines.push(
      turnedLine(fieldWord(field), comparison.before.fields, comparison.after.fields, '', sides),
    );
  }
  return [...entries]
    .map(([key, { home, mark, lines }]) => ({
      key,
      group: home.group,
      mark,
      ...nameOf(home.subject, sides),
      lines: joinedOther(lines, sides.after.t('compare.other')),
      place: placeOf(home.subject, comparison),
      rank: rankOf(home.subject, mark, lines, sides),
    }))
    .sort(
      compareBy(
        ({ rank }) => rank,
        ({ name }) => name,
        ({ key }) => key,
      ),
    )
    .map(({ rank: _, ...entry }) => entry);
}

/** A link that only says what the order of steps says came or went because a step did or was moved, which is told. */
function followsSteps(change: RecordChange, { before, after, records }: Comparison): boolean {
  if (change.table !== 'links' || change.kind === 'changed') return false;
  const [link, map] = change.kind === 'went' ? [change.was, before] : [change.is, after];
  const { positionOfStep } = mapIndex(map);
  if (link.condition !== null || positionOfStep(link.to) !== positionOfStep(link.from) + 1) return false;
  return records.some(
    (other) => other.table === 'steps' && (other.kind !== 'changed' || other.fields.includes('order')),
  );
}

function lineOf(change: RecordChange, { before, after }: Sides, subject: Subject): ToldLine {
  const [record, side] = change.kind === 'went' ? [change.was, before] : [change.is, after];
  return { mark: change.kind, label: recordName(change.table, record, side, subject), turned: null, sign: null };
}

const recordName = (table: TableName, record: RecordOf<TableName>, side: Side, subject: Subject): string =>
  (RECORD_NAMES[table] as (record: RecordOf<TableName>, side: Side, subject: Subject) => string)(record, side, subject);

type AnyWord = FieldWord<unknown> | typeof UNNAMED;

/** One line for each field; those without words of their own together in one. */
function linesOfRecord(
  change: Extract<RecordChange, { readonly kind: 'changed' }>,
  sides: Sides,
  subject: Subject,
): readonly ToldLine[] {
  const isSubject = subject.table === change.table && subject.id === change.id;
  const whose = isSubject ? '' : recordName(change.table, change.is, sides.after, subject);
  const words = RECORD_WORDS[change.table] as { readonly [field: string]: AnyWord };
  return Object.keys(words)
    .filter((field) => (change.fields as readonly string[]).includes(field))
    .map((field) => {
      const line = turnedLine(words[field] ?? UNNAMED, change.was, change.is, whose, sides);
      return change.table === 'people' ? { ...line, sign: signOf(field, change, sides) } : line;
    });
}

/** What was and what is; where both read the same it is a detail that changed. */
function turnedLine(word: AnyWord, was: unknown, is: unknown, whose: string, { before, after }: Sides): ToldLine {
  const { t } = after;
  const labelled = (label: string) => (whose === '' ? label : t('changes.joined', { what: whose, words: label }));
  const said = word === UNNAMED ? null : { was: word.say(was, before), is: word.say(is, after) };
  const turned = said && said.was !== said.is ? said : null;
  const label = word === UNNAMED || !turned ? t('compare.other') : t(word.label);
  return { mark: 'changed', label: labelled(label), turned, sign: null };
}

/** Of several details that have no words of their own one line is enough. */
function joinedOther(lines: readonly ToldLine[], other: string): readonly ToldLine[] {
  const said = new Set<string>();
  return lines.filter(({ label, turned, mark }) => {
    if (turned || mark !== 'changed' || !label.endsWith(other)) return true;
    const isNew = !said.has(label);
    said.add(label);
    return isNew;
  });
}

function signOf(field: string, { was, is }: { was: unknown; is: unknown }, { before, after }: Sides): LineSign | null {
  const [then, now] = [was, is] as readonly [RecordOf<'people'>, RecordOf<'people'>];
  if (field === 'stance') return { of: 'stance', was: then.stance, is: now.stance };
  return field === 'contact' ? { of: 'contact', was: before.level(then.id), is: after.level(now.id) } : null;
}

/** Those that lie in another document, with what that calls them. */
const BY_ID = {
  product: {
    label: 'facts.product',
    say: ({ product }, { ours, t }) =>
      product === null ? t('common.none') : ours.products[product]?.name || t('common.unknown'),
  },
  owner: {
    label: 'allmaps.owner',
    say: ({ owner }, { ours, t }) => {
      if (owner === null) return t('common.none');
      const person = ours.people[owner];
      return person ? nameOfOurs(person, t) : t('compare.oursGone');
    },
  },
  pattern: { label: 'facts.pattern', say: ({ pattern }, { t }) => t(pattern === null ? 'common.no' : 'common.yes') },
  openedFrom: {
    label: 'facts.openedFrom',
    say: ({ openedFrom }, { t }) => t(openedFrom === null ? 'common.no' : 'common.yes'),
  },
} as const satisfies { readonly [field: string]: FieldWord<MapFields> };

const ALL_FIELDS: { readonly [Field in keyof MapFields]: FieldWord<MapFields> | MapFieldWord } = {
  ...MAP_FIELD_WORDS,
  ...BY_ID,
};
const fieldWord = (field: keyof MapFields) => ALL_FIELDS[field] as AnyWord;
const fieldsInOrder = (fields: readonly (keyof MapFields)[]) =>
  (Object.keys(ALL_FIELDS) as (keyof MapFields)[]).filter((field) => fields.includes(field));

/** As the state calls it in which it stands, the later one first. */
function nameOf(subject: Subject, { before, after }: Sides): Pick<ToldEntry, 'name' | 'note'> {
  if (subject.table === 'map') return { name: after.t('compare.purchase'), note: '' };
  const side = standsIn(after.map, subject) ? after : before;
  const record = (side.map[subject.table] as { readonly [id: string]: RecordOf<TableName> })[subject.id];
  if (!record) return { name: '', note: '' };
  return { name: recordName(subject.table, record, side, subject), note: noteOf(subject, side) };
}

function noteOf({ table, id }: Subject, { map, t, language }: Side): string {
  if (table === 'people') {
    const person = map.people[id];
    if (!person) return '';
    const own = person.function === 'unknown' ? '' : FUNCTION_NAMES[person.function][language];
    return [own, person.name === '' ? '' : person.title].filter((part) => part !== '').join(t('common.comma'));
  }
  const step = table === 'steps' ? map.steps[id] : undefined;
  if (!step || step.kind === 'custom') return '';
  const kind = STEP_KIND_NAMES[step.kind][language];
  return step.name === '' || sameName(step.name, kind) ? '' : kind;
}

function placeOf(subject: Subject, { before, after, of, idThere }: Comparison): ToldPlace | null {
  const isAfter = standsIn(after, subject);
  // What has gone from a map can be looked at no more; of two maps the other one still has it.
  if (!isAfter && of === 'one-map') return null;
  const map = isAfter ? after : before;
  const id = (table: TableName, one: string) => (isAfter ? idThere(table, one) : one);
  const side = isAfter ? 'after' : 'before';
  if (subject.table === 'map') return { side, at: { kind: 'map' } };
  if (subject.table === 'people') return { side, at: { kind: 'people', ids: [id('people', subject.id)] } };
  if (subject.table === 'steps') return { side, at: { kind: 'step', id: id('steps', subject.id) } };
  const people = { ...map.contacts, ...map.tasks }[subject.id]?.people ?? [];
  return people.length === 0 ? null : { side, at: { kind: 'people', ids: people.map((one) => id('people', one)) } };
}

/** People by how much they moved, then whoever came and went; steps in the customer's order. */
function rankOf({ table, id }: Subject, mark: ToldMark, lines: readonly ToldLine[], { before, after }: Sides): number {
  if (table === 'map') return -1;
  if (table === 'steps') {
    const place = mapIndex(after.map).positionOfStep(id as StepId);
    return place < 0 ? mapIndex(before.map).positionOfStep(id as StepId) : place;
  }
  if (table !== 'people') return 9;
  const sign = (of: LineSign['of']) => lines.some((line) => line.sign?.of === of);
  if (mark !== 'changed') return mark === 'came' ? 2 : 3;
  return sign('stance') ? 0 : sign('contact') ? 1 : 4;
}
