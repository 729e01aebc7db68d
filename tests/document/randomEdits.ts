/** Random edits of a map for property tests; must draw everything from the seed. */
import fc from 'fast-check';
import { createDocument, type OpenDocument } from '../../src/document/document.ts';
import { MAP_SCHEMA } from '../../src/document/mapSchema.ts';
import { dropRecords, type Edit, patchFields, patchRecord, putRecord } from '../../src/edit/edit.ts';
import type * as Id from '../../src/model/ids.ts';
import * as make from '../../src/model/makeRecord.ts';
import { type BuyingMap, blankMap } from '../../src/model/map.ts';
import { prune } from '../../src/model/prune.ts';
import type { Day } from '../../src/shared/day.ts';

export const SEED = 20261123;
export const MAP_ID = 'map-1' as Id.MapId;

/** A checked document whose replica number is fixed, so that ties fall alike in every run. */
export const openReplica = (replica: number): OpenDocument<BuyingMap> =>
  createDocument(MAP_SCHEMA, MAP_ID, { checked: true, replica });

export const blank = blankMap(MAP_ID);

interface Draw {
  readonly what: string;
  readonly pick: number;
  readonly other: number;
  readonly word: string;
}

/** What to do, without saying to which record: that is decided on the map as it then is. */
export const someDraws = (maxLength: number): fc.Arbitrary<readonly Draw[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom(...Object.keys(deeds)),
      pick: fc.nat(999),
      other: fc.nat(999),
      word: fc.string({ maxLength: 6 }),
    }),
    { maxLength },
  );

let count = 0;
/** Starts the ids anew, at the beginning of each run. */
export const startIds = (): void => {
  count = 0;
};
const fresh = <Id extends string>(kind: string): Id => {
  count += 1;
  return `${kind}-${count}` as Id;
};

const at = <Item>(table: { readonly [id: string]: Item }, place: number): Item | undefined => {
  const ids = Object.keys(table).sort();
  return table[ids[place % Math.max(ids.length, 1)] ?? ''];
};

/** The edit that a draw stands for. */
export function editOf(draw: Draw): Edit {
  const deed = deeds[draw.what as keyof typeof deeds];
  const id = fresh<never>('r');
  return (map) => prune(deed(map, draw, id));
}

const deeds = {
  addPerson: (map: BuyingMap, { word }: Draw, id: Id.PersonId) =>
    putRecord(map, 'people', make.makePerson({ id, name: word })),
  addStep: (map: BuyingMap, { word }: Draw, id: Id.StepId) =>
    putRecord(map, 'steps', make.makeStep({ id, name: word, order: 'a1' })),
  addSeat: (map: BuyingMap, { pick, other }: Draw, id: Id.SeatId) => {
    const [person, step] = [at(map.people, pick), at(map.steps, other)];
    if (!person || !step) return map;
    return putRecord(map, 'seats', { id, person: person.id, step: step.id, role: 'approver', order: 'a1' });
  },
  addLink: (map: BuyingMap, { pick, other }: Draw, id: Id.LinkId) => {
    const [from, to] = [at(map.steps, pick), at(map.steps, other)];
    return from && to ? putRecord(map, 'links', make.makeLink({ id, from: from.id, to: to.id })) : map;
  },
  addRelation: (map: BuyingMap, { pick, other }: Draw, id: Id.RelationId) => {
    const [from, to] = [at(map.people, pick), at(map.people, other)];
    if (!from || !to) return map;
    return putRecord(map, 'relations', make.makeRelation({ id, kind: 'influence', from: from.id, to: to.id }));
  },
  addContact: (map: BuyingMap, { pick, other, word }: Draw, id: Id.ContactId) => {
    const people = [at(map.people, pick), at(map.people, other)].flatMap((person) => (person ? [person.id] : []));
    const day = '2026-11-02' as Day;
    if (people.length === 0) return map;
    return putRecord(map, 'contacts', make.makeContact({ id, people, day, status: 'planned', learnt: word }));
  },
  addTask: (map: BuyingMap, { pick, other, word }: Draw, id: Id.TaskId) => {
    const people = [at(map.people, pick), at(map.people, other)].flatMap((person) => (person ? [person.id] : []));
    const step = at(map.steps, pick)?.id ?? null;
    return putRecord(map, 'tasks', make.makeTask({ id, text: word, people: [...new Set(people)], step, order: 'a1' }));
  },
  tickTask: (map: BuyingMap, { pick, other }: Draw) => {
    const task = at(map.tasks, pick);
    return task ? patchRecord(map, 'tasks', task.id, { done: !task.done, people: task.people.slice(other % 2) }) : map;
  },
  dropTask: (map: BuyingMap, { pick }: Draw) => {
    const task = at(map.tasks, pick);
    return task ? dropRecords(map, 'tasks', new Set([task.id])) : map;
  },
  tellSource: (map: BuyingMap, { pick, other }: Draw, id: Id.FactSourceId) => {
    const [seat, person] = [at(map.seats, pick), at(map.people, other)?.id ?? null];
    if (!seat) return map;
    const source = make.makeFactSource({ id, table: 'seats', record: seat.id, field: 'role', person });
    return putRecord(map, 'sources', source);
  },
  addChapter: (map: BuyingMap, { pick, word }: Draw, id: string) => {
    const moment = at(map.moments, pick);
    const made = make.makeMoment({ id: id as Id.MomentId, name: word, day: '2026-11-02' as Day, minute: 0 });
    if (!moment) return putRecord(map, 'moments', made);
    const chapter = make.makeChapter({ id: id as Id.ChapterId, moment: moment.id, title: { en: word }, order: 'a1' });
    return putRecord(map, 'chapters', chapter);
  },
  dropMoment: (map: BuyingMap, { pick }: Draw) => {
    const moment = at(map.moments, pick);
    return moment ? dropRecords(map, 'moments', new Set([moment.id])) : map;
  },
  lean: (map: BuyingMap, { pick, word }: Draw) => {
    const person = at(map.people, pick);
    if (!person) return map;
    return patchRecord(map, 'people', person.id, {
      competitors: [...person.competitors.slice(-1), { name: word, kind: 'rival' }],
      left: !person.left,
    });
  },
  rename: (map: BuyingMap, { pick, word }: Draw) => {
    const person = at(map.people, pick);
    return person ? patchRecord(map, 'people', person.id, { name: word, kp: !person.kp }) : map;
  },
  learn: (map: BuyingMap, { pick, word }: Draw) => {
    const contact = at(map.contacts, pick);
    return contact ? patchRecord(map, 'contacts', contact.id, { learnt: word }) : map;
  },
  limit: (map: BuyingMap, { pick, other }: Draw) => {
    const person = at(map.people, pick);
    return person ? patchRecord(map, 'people', person.id, { limit: { kind: 'amount', amount: other } }) : map;
  },
  place: (map: BuyingMap, { pick, other }: Draw) => {
    const person = at(map.people, pick);
    return person ? putRecord(map, 'places', { id: person.id as string as Id.PlaceId, x: other, y: pick }) : map;
  },
  unplace: (map: BuyingMap, { pick }: Draw) => {
    const place = at(map.places, pick);
    return place ? dropRecords(map, 'places', new Set([place.id])) : map;
  },
  switchRule: (map: BuyingMap, { pick }: Draw) =>
    putRecord(map, 'ruleSwitches', { id: 'gone-cold' as Id.RuleSwitchId, off: pick % 2 === 0 }),
  ownFields: (map: BuyingMap, { word, other }: Draw) => patchFields(map, { customer: word, amount: other }),
  dropPerson: (map: BuyingMap, { pick }: Draw) => {
    const person = at(map.people, pick);
    return person ? dropRecords(map, 'people', new Set([person.id])) : map;
  },
  dropStep: (map: BuyingMap, { pick }: Draw) => {
    const step = at(map.steps, pick);
    return step ? dropRecords(map, 'steps', new Set([step.id])) : map;
  },
} as const;
