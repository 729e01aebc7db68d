/** Small, dense maps at random, on which most rules have something to say; must never draw outside fast-check. */
import fc from 'fast-check';
import type { OurPersonId } from '../../src/model/ids.ts';
import type { BuyingMap } from '../../src/model/map.ts';
import type { OurSide } from '../../src/model/ourSide.ts';
import type { Competitor, Period, SignOffLimit } from '../../src/model/records.ts';
import * as words from '../../src/model/words.ts';
import { asDay, asId, type Sketch, sketch } from '../fixtures/mapBuilder.ts';
import { team } from './ruleTester.ts';

const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const STEPS = ['s1', 's2', 's3', 's4', 's5'];
const DAYS = ['2026-01-15', '2026-04-10', '2026-04-11', '2026-05-10', '2026-05-11', '2026-05-12', '2026-07-01'];

const person = fc.constantFrom(...PEOPLE);
const step = fc.constantFrom(...STEPS);
const day = fc.constantFrom(...DAYS);
const amount = fc.constantFrom(0, 10, 20, 30);
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const period: fc.Arbitrary<Period> = fc.record({ from: perhaps(day.map(asDay)), to: perhaps(day.map(asDay)) });
const limit: fc.Arbitrary<SignOffLimit> = fc.oneof(
  fc.constantFrom<SignOffLimit>({ kind: 'unknown' }, { kind: 'none' }, { kind: 'unlimited' }),
  amount.map((figure): SignOffLimit => ({ kind: 'amount', amount: figure })),
);

const competitors = rarely(fc.tuple(fc.constantFrom('', 'Ostwind'), fc.constantFrom(...words.COMPETITOR_KINDS))).map(
  (one): readonly Competitor[] => (one === null ? [] : [{ name: one[0], kind: one[1] }]),
);

const onePerson = fc.record({
  name: fc.constantFrom('Ada', 'Bo', '', '王芳'),
  function: fc.oneof(
    fc.constantFrom(...words.FUNCTIONS),
    fc.constantFrom('finance', 'procurement', 'sales', 'marketing'),
    fc.constant('unknown' as const),
  ),
  stance: fc.constantFrom(...words.STANCES, 'unknown' as const),
  contact: fc.constantFrom(...words.CONTACT_LEVELS, 'unrecorded' as const, 'unrecorded' as const),
  weight: fc.constantFrom(...words.WEIGHTS),
  limit,
  kp: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
  left: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  competitors,
  sort: fc.constantFrom('person', 'person', ...words.PERSON_SORTS),
  win: fc.constantFrom('', 'Fewer night calls.'),
  quiet: rarely(period),
  owner: perhaps(fc.constantFrom(asId<OurPersonId>('li'), asId<OurPersonId>('gone'))),
});

const oneStep = fc.record({
  name: fc.constantFrom('Choosing', '', '选型'),
  kind: fc.constantFrom(...words.STEP_KINDS),
  here: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
  days: perhaps(fc.integer({ min: 1, max: 25 })),
  lastDay: rarely(day.map(asDay)),
  papersBy: rarely(day.map(asDay)),
});

const every = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at] as Value])));

const condition = fc.oneof(
  fc.constant(''),
  fc.constant(' : text if the board agrees'),
  fc.tuple(fc.constantFrom('above', 'up-to'), amount).map(([kind, figure]) => ` : ${kind} ${figure}`),
);

export const arbitrarySketch: fc.Arbitrary<Sketch> = fc.record({
  fields: fc.record({
    amount: perhaps(amount),
    touchesMoney: perhaps(fc.boolean()),
    offerKinds: fc.subarray([...words.OFFER_KINDS]),
    budgetPublished: perhaps(fc.boolean()),
    profile: fc.constantFrom('unknown', 'national', 'smb'),
    contested: perhaps(fc.boolean()),
    reasonNow: fc.constantFrom('', 'The licence ends'),
    reasonBy: perhaps(day.map(asDay)),
    quiet: rarely(period),
    procedure: fc.constantFrom(...words.PROCEDURES),
    tenderRegime: fc.constantFrom('unknown', 'unknown', ...words.TENDER_REGIMES),
    tenderPublished: rarely(day.map(asDay)),
    tenderQuestionsBy: rarely(day.map(asDay)),
    tenderBidsDue: rarely(day.map(asDay)),
    tenderResult: rarely(day.map(asDay)),
    questionChannel: fc.constantFrom('', 'The portal'),
    goal: fc.constantFrom('', 'No more paper.'),
    competitors,
    supplierUntil: rarely(day.map(asDay)),
    noticeBy: rarely(day.map(asDay)),
  }),
  people: every(PEOPLE, onePerson),
  steps: every(STEPS, oneStep),
  seats: fc.uniqueArray(
    fc.tuple(person, fc.constantFrom(...words.ROLES), step).map((parts) => parts.join(' ')),
    { maxLength: 10 },
  ),
  links: fc.uniqueArray(
    fc.tuple(step, step, condition).map(([from, to, when]) => `${from} > ${to}${when}`),
    { maxLength: 8 },
  ),
  relations: fc.array(
    fc
      .tuple(
        person,
        fc.constantFrom('sways', 'conflicts', 'reports-to', 'guards'),
        person,
        fc.constantFrom(...words.STRENGTHS),
      )
      .filter(([from, , to]) => from !== to)
      .map(([from, verb, to, strength]) => `${from} ${verb} ${to}${verb === 'sways' ? ` ${strength}` : ''}`),
    { maxLength: 8 },
  ),
  contacts: fc.array(
    fc.record({
      with: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
      day,
      status: fc.constantFrom('planned', 'took-place'),
      topics: fc.subarray([...words.TOPICS]),
      ours: fc.subarray(['li', 'wu']),
      aim: fc.constantFrom('', 'A date'),
      learnt: fc.constantFrom('', 'Two of them doubt it.'),
      writtenQuestion: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
    }),
    { maxLength: 5 },
  ),
  concerns: fc.dictionary(
    person,
    fc.array(fc.tuple(fc.constant('Why?'), fc.constantFrom('', 'Because.')), { maxLength: 2 }),
  ),
  terms: fc.dictionary(
    step,
    fc.array(fc.tuple(fc.constant('Escrow'), perhaps(fc.boolean()), fc.constantFrom('', 'Policy')), { maxLength: 2 }),
  ),
  account: fc.array(
    fc
      .tuple(
        fc.constantFrom('', 'p1 ', 'p2 '),
        fc.constantFrom('saving', 'income', 'money', 'change'),
        fc.constantFrom(...words.SIZES),
        fc.constantFrom('', '', ' 1200 year', ' 500 once', ' 1200 year'),
      )
      .map(([whose, kind, size, amount]) => `${whose}${kind} ${size}${amount}`),
    { maxLength: 6 },
  ),
});

export const arbitraryTeam: fc.Arbitrary<OurSide> = fc.subarray(['li', 'wu']).map((people) => team(people));

export const arbitraryDenseMap: fc.Arbitrary<BuyingMap> = arbitrarySketch.map(sketch);
