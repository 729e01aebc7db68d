/** Maps of a given number of seats, and our side to go with them, for measuring; must never differ from one run to the next. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { BuyingMap } from '../../src/model/map.ts';
import { BLANK_OUR_SIDE, HAVES, type OurSide } from '../../src/model/ourSide.ts';
import { FUNCTIONS, ROLES, STANCES, STEP_KINDS, WEIGHTS } from '../../src/model/words.ts';
import { REQUIREMENTS } from '../../src/playbook/requirements.ts';
import { type Sketch, sketch } from '../fixtures/mapBuilder.ts';

export interface BenchSize {
  readonly seats: number;
  readonly steps: number;
  readonly influences: number;
}

/** A full map, a very large one, and the headroom. */
export const SIZES: readonly BenchSize[] = [
  { seats: 60, steps: 6, influences: 15 },
  { seats: 200, steps: 9, influences: 40 },
  { seats: 500, steps: 12, influences: 80 },
];

/** Somebody's name and title by number, in both scripts and of different lengths. */
const nameOf = (at: number): string =>
  at % 3 === 0 ? `陈伟${at}` : `${at % 3 === 1 ? 'Lin Wei' : 'Alexandra Sommer'} ${at}`;

/** Two people hold three seats; one in twelve stands outside the steps; every third was met, every second has a concern. */
export function benchMap({ seats, steps, influences }: BenchSize): BuyingMap {
  const seated = Math.round((seats * 2) / 3);
  const outside = Math.round(seated / 12);
  const people = Array.from({ length: seated + outside }, (_, at) => `p${at}`);
  const made: Sketch = {
    id: `bench-${seats}`,
    fields: {
      name: `${seats} seats`,
      customer: 'A group',
      amount: 800_000,
      currency: 'CNY',
      profile: 'national',
      touchesData: true,
      touchesMoney: true,
      offerKinds: ['system'],
    },
    people: Object.fromEntries(
      people.map((name, at) => [
        name,
        {
          name: nameOf(at),
          title: at % 2 === 0 ? 'Head of department' : '部门负责人',
          function: FUNCTIONS[at % FUNCTIONS.length] ?? 'other',
          stance: STANCES[at % STANCES.length] ?? 'unknown',
          contact: at % 3 === 0 ? ('met' as const) : ('identified' as const),
          weight: WEIGHTS[at % WEIGHTS.length] ?? 'unknown',
          kp: at === 0,
          limit: at % 5 === 0 ? ({ kind: 'amount', amount: 200_000 } as const) : ({ kind: 'unknown' } as const),
          owner: at % 4 === 0 ? (`us${at % 6}` as never) : null,
        },
      ]),
    ),
    steps: Object.fromEntries(
      Array.from({ length: steps }, (_, at) => [
        `s${at}`,
        { kind: STEP_KINDS[at % STEP_KINDS.length] ?? 'custom', name: `Step ${at + 1}`, here: at === 2 },
      ]),
    ),
    seats: Array.from(
      { length: seats },
      (_, at) => `p${at % seated} ${ROLES[(at + Math.floor(at / seated)) % ROLES.length]} s${at % steps}`,
    ),
    // One fork near the beginning; the rest in a row.
    links: Array.from({ length: steps - 1 }, (_, at) =>
      at === 1 ? ['s1 > s2 : up-to 300000', 's1 > s3 : above 300000'] : [at === 2 ? 's2 > s4' : `s${at} > s${at + 1}`],
    ).flat(),
    relations: Array.from({ length: influences }, (_, at) => {
      const from = at < outside ? seated + at : (at * 7) % seated;
      const to = (at * 11 + 5) % seated;
      // Nobody sways themselves.
      return `p${from} sways p${to === from ? to + 1 : to}${at % 2 === 0 ? ' strong' : ''}`;
    }),
    contacts: people
      .filter((_, at) => at % 3 === 0)
      .map((name, at) => ({
        with: [name],
        day: `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
        topics: at % 2 === 0 ? (['need', 'value'] as const) : (['budget'] as const),
        ours: [`us${at % 6}`],
        learnt: 'They want to see it work on their own figures.',
      })),
    concerns: Object.fromEntries(
      people
        .filter((_, at) => at % 2 === 0)
        .map((name, at) => [name, [[`Does it fit ${name}?`, at % 3 === 0 ? 'It was built for that.' : '']] as const]),
    ),
  };
  return sketch(made);
}

/** Our side, recorded: six people, and of everything the flow can ask for some, part or nothing. */
export function benchOurSide(): OurSide {
  const orders = generateNKeysBetween(null, null, 6);
  return {
    ...BLANK_OUR_SIDE,
    people: Object.fromEntries(
      orders.map((order, at) => [
        `us${at}`,
        { id: `us${at}` as never, name: `Our ${at + 1}`, title: 'Seller', capabilities: {}, order },
      ]),
    ),
    assets: Object.fromEntries(
      Object.keys(REQUIREMENTS).map((id, at) => [id, { id, have: HAVES[at % HAVES.length] ?? 'missing', note: '' }]),
    ),
  };
}
