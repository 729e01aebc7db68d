/** Each rule of a map, broken once, and a map that keeps them all. */
import { describe, expect, it } from 'vitest';
import { checkMap, MAP_PROBLEMS, type MapProblem } from '../../src/model/checkMap.ts';
import {
  makeChapter,
  makeFactSource,
  makeMoment,
  makeQuestion,
  makeRequiredRole,
  makeTask,
} from '../../src/model/makeRecord.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import { asDay, asId, sketch } from '../fixtures/mapBuilder.ts';

const drawn = sketch({
  fields: { amount: 600_000, quiet: { from: null, to: null } },
  people: { lin: 'finance limit=50000', gao: 'it' },
  steps: { need: 'need', sign: 'approval here' },
  seats: ['lin initiator need', 'lin approver need', 'gao approver sign'],
  links: ['need > sign : above 300000', 'sign > sign'],
  relations: ['lin sways gao'],
  contacts: [{ with: ['lin', 'gao'], day: '2026-11-02', topics: ['value'] }],
  concerns: { lin: [['', '']] },
  terms: { sign: [['']] },
  account: ['saving large 20 once'],
  laneEdits: [{ step: 'need', lane: 'action', item: 'meet', done: true }],
  waived: ['no-champion'],
  rulesOff: ['no-account'],
  measures: ['bonus'],
  places: { lin: [1, -2] },
  absentFunctions: ['legal'],
});
const sound: BuyingMap = {
  ...drawn,
  tasks: { do: makeTask({ id: asId('do'), text: '', people: [asId('lin')], step: asId('need'), order: 'a0' }) },
  questions: { ask: makeQuestion({ id: asId('ask'), question: 'ask', person: asId('gao'), order: 'a0' }) },
  moments: { board: makeMoment({ id: asId('board'), day: asDay('2026-11-09'), minute: 1439 }) },
  // Whoever was in the light may have gone since.
  chapters: { one: makeChapter({ id: asId('one'), moment: asId('board'), people: [asId('gone')], order: 'a0' }) },
  requiredRoles: { any: makeRequiredRole({ id: asId('any'), order: 'a0' }) },
  sources: {
    seat: makeFactSource({
      id: asId('seat'),
      table: 'seats',
      record: 'lin.initiator.need',
      field: 'role',
      person: asId('gao'),
    }),
    whole: makeFactSource({ id: asId('whole'), table: 'fields', record: '', field: 'amount', assumed: true }),
  },
};
const id = (name: string) => asId<never>(name);

/** The sound map with one record replaced. */
function withRecord(table: 'fields', patch: Partial<BuyingMap['fields']>): BuyingMap;
function withRecord<Name extends Exclude<keyof BuyingMap, 'id' | 'fields'>>(
  table: Name,
  key: string,
  patch: Partial<BuyingMap[Name][string]>,
): BuyingMap;
function withRecord(table: keyof BuyingMap, key: string | object, patch: object = {}): BuyingMap {
  if (typeof key !== 'string') return { ...sound, fields: { ...sound.fields, ...key } };
  const records = sound[table] as unknown as { readonly [id: string]: object };
  return { ...sound, [table]: { ...records, [key]: { ...records[key], ...patch } } };
}

const nan = Number.NaN;
const BROKEN: readonly (readonly [MapProblem['code'], MapProblem['table'], string, BuyingMap])[] = [
  ['wrong-id', 'people', 'lin', withRecord('people', 'lin', { id: id('other') })],
  ['bad-id', 'waivers', 'a b', { ...sound, waivers: { 'a b': { id: id('a b'), finding: '', reason: '' } } }],
  [
    'bad-id',
    'waivers',
    'toString',
    { ...sound, waivers: { toString: { id: id('toString'), finding: '', reason: '' } } },
  ],
  ['dangling', 'links', 'need.sign', withRecord('links', 'need.sign', { to: id('gone') })],
  ['dangling', 'seats', 'lin.initiator.need', withRecord('seats', 'lin.initiator.need', { person: id('gone') })],
  ['dangling', 'relations', 'lin.influence.gao', withRecord('relations', 'lin.influence.gao', { from: id('gone') })],
  ['dangling', 'contacts', 'contact.1', withRecord('contacts', 'contact.1', { people: [id('lin'), id('gone')] })],
  ['dangling', 'concerns', 'lin.concern.1', withRecord('concerns', 'lin.concern.1', { person: id('gone') })],
  ['dangling', 'terms', 'sign.term.1', withRecord('terms', 'sign.term.1', { step: id('gone') })],
  ['dangling', 'accountLines', 'account.1', withRecord('accountLines', 'account.1', { person: id('gone') })],
  ['dangling', 'laneEdits', 'edit.1', withRecord('laneEdits', 'edit.1', { step: id('constructor') })],
  ['dangling', 'terms', 'sign.term.1', withRecord('terms', 'sign.term.1', { person: id('gone') })],
  ['dangling', 'tasks', 'do', withRecord('tasks', 'do', { people: [id('lin'), id('need')] })],
  ['dangling', 'tasks', 'do', withRecord('tasks', 'do', { step: id('lin') })],
  ['dangling', 'questions', 'ask', withRecord('questions', 'ask', { person: id('gone') })],
  ['dangling', 'questions', 'ask', withRecord('questions', 'ask', { step: id('gone') })],
  ['dangling', 'chapters', 'one', withRecord('chapters', 'one', { moment: id('gone') })],
  ['dangling', 'sources', 'seat', withRecord('sources', 'seat', { person: id('gone') })],
  ['no-such-fact', 'sources', 'seat', withRecord('sources', 'seat', { record: 'gone' })],
  ['no-such-fact', 'sources', 'seat', withRecord('sources', 'seat', { field: 'colour' })],
  ['no-such-fact', 'sources', 'seat', withRecord('sources', 'seat', { field: 'id' })],
  ['no-such-fact', 'sources', 'whole', withRecord('sources', 'whole', { record: 'lin' })],
  ['no-such-fact', 'sources', 'whole', withRecord('sources', 'whole', { field: 'toString' })],
  ['dangling', 'places', 'gone', { ...sound, places: { gone: { id: id('gone'), x: 1, y: 1 } } }],
  ['self-relation', 'relations', 'lin.influence.gao', withRecord('relations', 'lin.influence.gao', { to: id('lin') })],
  ['duplicate-seat', 'seats', 'lin.approver.need', withRecord('seats', 'lin.approver.need', { role: 'initiator' })],
  ['bad-amount', 'fields', '', withRecord('fields', { amount: -1 })],
  ['bad-amount', 'fields', '', withRecord('fields', { accountYears: 0 })],
  ['bad-amount', 'people', 'lin', withRecord('people', 'lin', { limit: { kind: 'amount', amount: nan } })],
  ['bad-amount', 'links', 'need.sign', withRecord('links', 'need.sign', { condition: { kind: 'up-to', amount: -5 } })],
  ['bad-amount', 'accountLines', 'account.1', withRecord('accountLines', 'account.1', { amount: -1 })],
  ['bad-amount', 'places', 'lin', withRecord('places', 'lin', { x: Number.POSITIVE_INFINITY })],
  ['bad-amount', 'places', 'lin', withRecord('places', 'lin', { y: -1_000_001 })],
  ['bad-amount', 'fields', '', withRecord('fields', { amount: 2 ** 53 })],
  ['bad-amount', 'fields', '', withRecord('fields', { accountYears: 101 })],
  ['bad-amount', 'fields', '', withRecord('fields', { floor: -1 })],
  ['bad-amount', 'fields', '', withRecord('fields', { revenue: nan })],
  ['bad-amount', 'fields', '', withRecord('fields', { taskMinutes: 0 })],
  ['bad-amount', 'steps', 'need', withRecord('steps', 'need', { days: 0 })],
  ['bad-amount', 'steps', 'need', withRecord('steps', 'need', { days: 2.5 })],
  ['bad-amount', 'steps', 'need', withRecord('steps', 'need', { days: 3651 })],
  ['bad-amount', 'moments', 'board', withRecord('moments', 'board', { minute: 1440 })],
  ['bad-day', 'fields', '', withRecord('fields', { tenderBidsDue: id('2026-02-30') })],
  ['bad-day', 'steps', 'need', withRecord('steps', 'need', { lastDay: id('soon') })],
  ['bad-day', 'steps', 'need', withRecord('steps', 'need', { papersBy: id('soon') })],
  ['bad-day', 'laneEdits', 'edit.1', withRecord('laneEdits', 'edit.1', { due: id('soon') })],
  ['bad-day', 'tasks', 'do', withRecord('tasks', 'do', { due: id('soon') })],
  ['bad-day', 'questions', 'ask', withRecord('questions', 'ask', { due: id('soon') })],
  ['bad-day', 'moments', 'board', withRecord('moments', 'board', { day: id('soon') })],
  ['bad-day', 'sources', 'seat', withRecord('sources', 'seat', { day: id('soon') })],
  ['bad-day', 'fields', '', withRecord('fields', { reasonBy: id('2026-02-30') })],
  ['bad-day', 'people', 'lin', withRecord('people', 'lin', { quiet: { from: id('soon'), to: null } })],
  ['bad-day', 'contacts', 'contact.1', withRecord('contacts', 'contact.1', { day: id('2026-2-3') })],
  ['bad-order', 'steps', 'need', withRecord('steps', 'need', { order: '' })],
  ['bad-order', 'seats', 'lin.initiator.need', withRecord('seats', 'lin.initiator.need', { order: 'a0!' })],
  ['contact-without-people', 'contacts', 'contact.1', withRecord('contacts', 'contact.1', { people: [] })],
  ['repeated-entry', 'contacts', 'contact.1', withRecord('contacts', 'contact.1', { topics: ['need', 'need'] })],
  ['repeated-entry', 'tasks', 'do', withRecord('tasks', 'do', { people: [id('lin'), id('lin')] })],
  ['repeated-entry', 'chapters', 'one', withRecord('chapters', 'one', { people: [id('a'), id('a')] })],
  ['repeated-entry', 'fields', '', withRecord('fields', { offerKinds: ['goods', 'goods'] })],
  [
    'unknown-function',
    'absentFunctions',
    'magic',
    { ...sound, absentFunctions: { magic: { id: id('magic'), absent: true } } },
  ],
];

describe('checkMap', () => {
  it('finds nothing in a map that keeps its rules', () => {
    expect(checkMap(sound)).toEqual([]);
  });

  it.each(BROKEN)('finds %s in %s %s, and nothing else', (code, table, key, map) => {
    expect(checkMap(map)).toEqual([{ code, table, id: key }]);
  });

  it('has each of its codes tried', () => {
    expect(MAP_PROBLEMS.filter((code) => !BROKEN.some(([tried]) => tried === code))).toEqual([]);
  });
});
