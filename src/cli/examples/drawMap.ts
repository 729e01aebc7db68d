/** Turns a map written by hand in the order in which one would tell it into complete records. */
import { generateNKeysBetween } from 'fractional-indexing';
import type * as Id from '../../model/ids.ts';
import * as make from '../../model/makeRecord.ts';
import { type BuyingMap, blankMap, type Table } from '../../model/map.ts';
import { BLANK_FIELDS, type MapFields } from '../../model/mapFields.ts';
import type * as R from '../../model/records.ts';
import type { AccountKind, RelationKind, Role, Strength, Topic } from '../../model/words.ts';
import type { FactSource } from '../../model/workRecords.ts';
import { addDays, type Day } from '../../shared/day.ts';

/** `role person`, in the order of the cards in the step. */
export type SeatTold = readonly [role: Role, person: string];

export interface StepTold extends Partial<Pick<R.Step, 'kind' | 'quote' | 'here' | 'days'>> {
  readonly name: string;
  readonly seats: readonly SeatTold[];
  readonly terms?: readonly Pick<R.Term, 'text' | 'complies' | 'reason'>[];
}

export interface PersonTold extends Partial<Omit<R.Person, 'id' | 'name' | 'limit'>> {
  readonly name: string;
  /** An amount, or one of the answers without an amount. */
  readonly limit?: number | 'none' | 'unlimited';
  /** What they want to know, and what we say to it; empty for no answer yet. */
  readonly concerns?: readonly (readonly [concern: string, message: string])[];
}

export interface RelationTold {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly strength?: Strength;
  readonly note?: string;
}

export interface ContactTold {
  readonly people: readonly string[];
  /** Days from today: negative for what took place, positive for what is planned. */
  readonly inDays: number;
  readonly topics: readonly Topic[];
  readonly learnt?: string;
  readonly writtenQuestion?: boolean;
}

export interface AccountLineTold extends Partial<Pick<R.AccountLine, 'text' | 'size' | 'amount' | 'per'>> {
  readonly kind: AccountKind;
  /** Whose account it is, where it differs from the purchase's. */
  readonly person?: string;
  /** Who of theirs gave the figure, and how many days ago it was. */
  readonly said?: { readonly by: string; readonly inDays: number };
  /** Where the figure stands, where nobody said it. */
  readonly stands?: string;
}

export interface MapTold {
  readonly id: string;
  readonly today: Day;
  readonly fields: Partial<MapFields>;
  /** By id. */
  readonly people: { readonly [id: string]: PersonTold };
  /** By id, in the customer's order. */
  readonly steps: { readonly [id: string]: StepTold };
  readonly links: readonly (readonly [from: string, to: string, condition?: R.Condition])[];
  readonly relations?: readonly RelationTold[];
  readonly contacts?: readonly ContactTold[];
  readonly account?: readonly AccountLineTold[];
  /** Where the cards outside every step stand. */
  readonly places?: { readonly [person: string]: readonly [x: number, y: number] };
}

/** Orders that leave room between any two. */
const ordered = <Item>(items: readonly Item[]): readonly (readonly [Item, string])[] => {
  const keys = generateNKeysBetween(null, null, items.length);
  return items.map((item, place) => [item, keys[place] as string]);
};

const byId = <Rec extends { readonly id: string }>(records: readonly Rec[]): Table<Rec> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

const two = (place: number) => String(place + 1).padStart(2, '0');

function limitOf(told: PersonTold['limit']): R.SignOffLimit {
  if (told === undefined) return { kind: 'unknown' };
  return typeof told === 'number' ? { kind: 'amount', amount: told } : { kind: told };
}

/** The map as records. Ids are the ones of the story, so that tests can name them. */
export function drawMap(told: MapTold): BuyingMap {
  const people = Object.entries(told.people);
  const steps = Object.entries(told.steps);
  return {
    ...blankMap(told.id as Id.MapId),
    fields: { ...BLANK_FIELDS, ...told.fields },
    people: byId(
      people.map(([id, { limit, concerns: _, ...person }]) =>
        make.makePerson({ ...person, id: id as Id.PersonId, limit: limitOf(limit) }),
      ),
    ),
    concerns: byId(
      people.flatMap(([person, { concerns = [] }]) =>
        ordered(concerns).map(([[text, message], order], place) =>
          make.makeConcern({
            id: `concern-${person}-${two(place)}` as Id.ConcernId,
            person: person as Id.PersonId,
            text,
            message,
            order,
          }),
        ),
      ),
    ),
    steps: byId(
      ordered(steps).map(([[id, { seats: _, terms: __, ...step }], order]) =>
        make.makeStep({ ...step, id: id as Id.StepId, order }),
      ),
    ),
    ...drawSteps(steps),
    links: byId(
      told.links.map(([from, to, condition]) =>
        make.makeLink({
          id: `link-${from}-${to}` as Id.LinkId,
          from: from as Id.StepId,
          to: to as Id.StepId,
          condition: condition ?? null,
        }),
      ),
    ),
    relations: byId(
      (told.relations ?? []).map(({ from, to, ...relation }) =>
        make.makeRelation({
          ...relation,
          id: `${relation.kind}-${from}-${to}` as Id.RelationId,
          from: from as Id.PersonId,
          to: to as Id.PersonId,
        }),
      ),
    ),
    contacts: byId(
      (told.contacts ?? []).map(({ inDays, people: with_, ...contact }, place) =>
        make.makeContact({
          ...contact,
          id: `contact-${two(place)}` as Id.ContactId,
          people: with_ as readonly Id.PersonId[],
          day: addDays(told.today, inDays),
          status: inDays < 0 ? 'took-place' : 'planned',
        }),
      ),
    ),
    accountLines: byId(
      ordered(told.account ?? []).map(([{ person, said: _, stands: __, ...line }, order], place) =>
        make.makeAccountLine({
          ...line,
          id: accountLineId(place),
          person: (person ?? null) as Id.PersonId | null,
          order,
        }),
      ),
    ),
    sources: byId((told.account ?? []).flatMap((line, place) => sourceOfLine(line, place, told.today))),
    places: byId(Object.entries(told.places ?? {}).map(([id, [x, y]]) => ({ id: id as Id.PlaceId, x, y }))),
  };
}

const accountLineId = (place: number) => `account-${two(place)}` as Id.AccountLineId;

/** Whatever has an amount and nobody behind it is our own guess. */
function sourceOfLine(line: AccountLineTold, place: number, today: Day): readonly FactSource[] {
  if (line.amount == null) return [];
  const { said, stands = '' } = line;
  return [
    make.makeFactSource({
      id: `source-${two(place)}` as Id.FactSourceId,
      table: 'accountLines',
      record: accountLineId(place),
      field: 'amount',
      person: (said?.by ?? null) as Id.PersonId | null,
      day: said ? addDays(today, said.inDays) : null,
      text: stands,
      assumed: !said && stands === '',
    }),
  ];
}

function drawSteps(steps: readonly (readonly [string, StepTold])[]): Pick<BuyingMap, 'seats' | 'terms'> {
  return {
    seats: byId(
      steps.flatMap(([step, { seats }]) =>
        ordered(seats).map(([[role, person], order]) => ({
          id: `seat-${step}-${person}-${role}` as Id.SeatId,
          person: person as Id.PersonId,
          step: step as Id.StepId,
          role,
          order,
        })),
      ),
    ),
    terms: byId(
      steps.flatMap(([step, { terms = [] }]) =>
        ordered(terms).map(([term, order], place) =>
          make.makeTerm({ ...term, id: `term-${step}-${two(place)}` as Id.TermId, step: step as Id.StepId, order }),
        ),
      ),
    ),
  };
}
