/** What a map's file holds, record by record; must never change but with a new version and a migration. */
import * as z from 'zod/mini';
import type { MapId, MomentId } from '../model/ids.ts';
import * as make from '../model/makeRecord.ts';
import { type RecordOf, TABLE_NAMES, type TableName } from '../model/map.ts';
import { BLANK_FIELDS, type MapFields } from '../model/mapFields.ts';
import { day, described, id } from './fields.ts';
import { FIELDS_SHAPE } from './fieldsShape.ts';
import { headSchema, wholeSchema } from './fileSchema.ts';
import { TABLE_SHAPES } from './tableShapes.ts';
import { MAP_VERSION } from './versions.ts';

export const MAP_FORMAT = 'blanksheet-map';

type Complete = { readonly [Name in TableName]: (given: RecordOf<Name>) => RecordOf<Name> };
const asItIs = <Rec>(given: Rec): Rec => given;

/** Fills in what a record of the file leaves out. */
export const COMPLETE: Complete = {
  people: make.makePerson,
  steps: make.makeStep,
  links: make.makeLink,
  seats: asItIs,
  relations: make.makeRelation,
  contacts: make.makeContact,
  concerns: make.makeConcern,
  terms: make.makeTerm,
  accountLines: make.makeAccountLine,
  laneEdits: make.makeLaneEdit,
  waivers: asItIs,
  ruleSwitches: asItIs,
  measures: asItIs,
  places: asItIs,
  absentFunctions: asItIs,
  tasks: make.makeTask,
  questions: make.makeQuestion,
  moments: make.makeMoment,
  chapters: make.makeChapter,
  requiredRoles: make.makeRequiredRole,
  sources: make.makeFactSource,
};

export const completeFields = (given: Partial<MapFields>): MapFields => ({ ...BLANK_FIELDS, ...given });

/** What each table's records are called in the published schema, and what they are. */
const RECORD_NOTES: { readonly [Name in TableName]: readonly [id: string, description: string] } = {
  people: ['Person', 'Somebody, a department or a body at or around the customer.'],
  steps: ['Step', 'A stage of the customer’s process, in the customer’s words.'],
  links: ['Link', 'Leads from step to step. Without any link the order of the steps is the chain.'],
  seats: ['Seat', 'One person’s part in one step, with one role.'],
  relations: ['Relation', '“from” sways, is in conflict with, reports to, or guards the way to “to”.'],
  contacts: ['Contact', 'A conversation that took place or is planned.'],
  concerns: ['Concern', 'What somebody wants to know or is afraid of, and what is said in answer.'],
  terms: [
    'Term',
    'What a step asks for, of a contract or of a tender’s documents, and whether it is met, or the reason why not.',
  ],
  accountLines: ['AccountLine', 'A gain or a cost for the customer, of the purchase or of one person.'],
  laneEdits: ['LaneEdit', 'What was done by hand to one item of the sales flow.'],
  waivers: ['Waiver', 'One finding set aside, with the reason.'],
  ruleSwitches: ['RuleSwitch', 'A rule switched off for this map; the id is the rule’s.'],
  measures: ['Measure', 'One line of the decision’s checklist; the id is the measure’s.'],
  places: ['Place', 'Where a card outside every step stands; the id is the person’s.'],
  absentFunctions: ['AbsentFunction', 'A function that does not exist at this customer.'],
  tasks: ['Task', 'Something to do that was written down by hand.'],
  questions: ['Question', 'What was done by hand to one question.'],
  moments: ['Moment', 'How the map stood at a time, by name.'],
  chapters: ['Chapter', 'One chapter of the story that the map tells; people and step are those of the moment.'],
  requiredRoles: ['RequiredRole', 'A function or part that such a purchase needs; null is any.'],
  sources: [
    'FactSource',
    'Where one fact comes from: the “field” of the “record” in “table”; of the map itself with an empty record.',
  ],
};

const recordSchema = (name: TableName) => {
  const record = z.strictObject(TABLE_SHAPES[name]);
  const [id, description] = RECORD_NOTES[name];
  record.register(described, { id, description });
  return record;
};

export const RECORD_SCHEMAS = Object.fromEntries(TABLE_NAMES.map((name) => [name, recordSchema(name)]));

/** How the map stood at a moment that a chapter tells of; a chapter whose moment is not here is told without a sheet. */
const STOOD = z.strictObject({
  moment: id<MomentId>(),
  state: z.looseObject({ format: z.literal(MAP_FORMAT), version: z.int() }),
});
STOOD.register(described, {
  id: 'Stood',
  description: 'How the map stood at one of its moments: “state” is a whole map, as a file of its own would hold it.',
});

const HEAD = {
  format: z.literal(MAP_FORMAT),
  version: z.literal(MAP_VERSION),
  id: id<MapId>(),
  relativeTo: z.optional(day),
  map: z.strictObject(FIELDS_SHAPE),
  stood: z.optional(z.array(STOOD)),
};

export const MAP_HEAD = headSchema(HEAD, RECORD_SCHEMAS);
export const MAP_FILE = wholeSchema(HEAD, RECORD_SCHEMAS);
