/** Maps at random for property tests, seeded by fast-check; must never make two records of one id. */
import fc from 'fast-check';
import type { BuyingMap } from '../../src/model/map.ts';
import { ROLES } from '../../src/model/words.ts';
import { sketch } from '../fixtures/mapBuilder.ts';

interface Size {
  readonly people: number;
  readonly steps: number;
  readonly relations: number;
}

const VERBS = ['sways', 'conflicts', 'reports-to', 'guards'] as const;
const MOSTLY_SWAYS = [...VERBS, 'sways', 'sways', 'sways', 'sways', 'sways'] as const;

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** A map of up to the given size, or of just that; about a fifth of the people stand outside, some of them where they were put. */
export function randomMap(size: Size, exactly = false): fc.Arbitrary<BuyingMap> {
  const least = (most: number) => (exactly ? most : 0);
  return fc
    .record({
      people: fc.integer({ min: least(size.people), max: size.people }),
      steps: fc.integer({ min: least(size.steps), max: size.steps }),
      quotes: fc.boolean(),
      seats: fc.array(fc.record({ step: fc.nat(), role: fc.constantFrom(...ROLES), out: fc.nat(4) }), {
        minLength: size.people,
        maxLength: size.people,
      }),
      again: fc.array(fc.record({ person: fc.nat(), step: fc.nat(), role: fc.constantFrom(...ROLES) }), {
        maxLength: 6,
      }),
      relations: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          verb: fc.constantFrom(...(exactly ? MOSTLY_SWAYS : VERBS)),
        }),
        { minLength: least(size.relations), maxLength: size.relations },
      ),
      links: fc.array(
        fc.record({ from: fc.nat(), to: fc.nat(), condition: fc.constantFrom('', ' : above 5', ' : text if asked') }),
        { minLength: least(size.steps), maxLength: size.steps + 4 },
      ),
      places: fc.array(
        fc.record({
          person: fc.nat(),
          x: fc.integer({ min: -600, max: 4000 }),
          y: fc.integer({ min: -700, max: 900 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map((draw) => {
      const people = Array.from({ length: draw.people }, (_, nth) => `p${nth}`);
      const steps = Array.from({ length: draw.steps }, (_, nth) => `s${nth}`);
      const pick = (list: readonly string[], nth: number) => list[nth % list.length] ?? '';
      const seats = people.flatMap((person, nth) => {
        const seat = draw.seats[nth];
        return seat && seat.out > 0 && steps.length > 0 ? [`${person} ${seat.role} ${pick(steps, seat.step)}`] : [];
      });
      const more = draw.again.map((seat) => `${pick(people, seat.person)} ${seat.role} ${pick(steps, seat.step)}`);
      return sketch({
        people: Object.fromEntries(people.map((person) => [person, ''])),
        steps: Object.fromEntries(steps.map((step) => [step, { quote: draw.quotes ? 'In their words' : '' }])),
        seats: people.length > 0 && steps.length > 0 ? unique([...seats, ...more]) : [],
        relations:
          people.length === 0
            ? []
            : unique(draw.relations.map((line) => `${pick(people, line.from)} ${line.verb} ${pick(people, line.to)}`)),
        links:
          steps.length === 0
            ? []
            : unique(draw.links.map((link) => `${pick(steps, link.from)} > ${pick(steps, link.to)}${link.condition}`)),
        places:
          people.length === 0
            ? {}
            : Object.fromEntries(draw.places.map((place) => [pick(people, place.person), [place.x, place.y] as const])),
      });
    });
}
