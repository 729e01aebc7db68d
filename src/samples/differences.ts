/** Where a customer buys otherwise than its sample says; must never call a name or a wording a difference. */
import type { BuyingMap } from '../model/map.ts';
import { mapIndex } from '../model/mapIndex.ts';
import type { Condition, Person, SignOffLimit, Step } from '../model/records.ts';
import type { FunctionId, Procedure, Role, TenderRegime } from '../model/words.ts';
import { sameJson } from '../shared/sameJson.ts';
import { alignSteps, type StepPair } from './alignSteps.ts';

/** Somebody by what they do in a step. */
export interface Part {
  readonly function: FunctionId | 'unknown';
  readonly title: string;
  readonly role: Role;
}

export type Difference =
  | { readonly kind: 'procedure'; readonly usual: Procedure; readonly here: Procedure }
  | { readonly kind: 'regime'; readonly usual: TenderRegime; readonly here: TenderRegime }
  /** A step that is usual and not here, or here and not usual. */
  | { readonly kind: 'step-missing' | 'step-more'; readonly step: Step }
  | { readonly kind: 'part-missing' | 'part-more'; readonly step: Step; readonly part: Part }
  | {
      readonly kind: 'limit';
      readonly step: Step;
      readonly part: Part;
      readonly usual: SignOffLimit;
      readonly here: SignOffLimit;
    }
  | { readonly kind: 'days'; readonly step: Step; readonly usual: number; readonly here: number }
  | {
      readonly kind: 'condition-missing' | 'condition-more';
      readonly from: Step;
      readonly to: Step;
      readonly condition: Condition;
    };

/** In the customer's order: how they buy, the steps, who takes part, the ladder, the days, the forks. */
export function differences(map: BuyingMap, sample: BuyingMap): readonly Difference[] {
  const steps = alignSteps(mapIndex(map).steps, mapIndex(sample).steps);
  return [
    ...procedures(map, sample),
    ...steps.flatMap((pair) => ofStep(map, sample, pair)),
    ...conditions(map, sample, steps),
  ];
}

function procedures({ fields: here }: BuyingMap, { fields: usual }: BuyingMap): readonly Difference[] {
  const differ = (one: string, other: string) => one !== 'unknown' && other !== 'unknown' && one !== other;
  return [
    ...(differ(here.procedure, usual.procedure)
      ? [{ kind: 'procedure', usual: usual.procedure, here: here.procedure } as const]
      : []),
    ...(differ(here.tenderRegime, usual.tenderRegime)
      ? [{ kind: 'regime', usual: usual.tenderRegime, here: here.tenderRegime } as const]
      : []),
  ];
}

function ofStep(map: BuyingMap, sample: BuyingMap, { here, usual }: StepPair): readonly Difference[] {
  if (!here) return usual ? [{ kind: 'step-missing', step: usual }] : [];
  if (!usual) return [{ kind: 'step-more', step: here }];
  const { both, onlyHere, onlyUsual } = paired(partsOf(map, here), partsOf(sample, usual));
  return [
    ...onlyUsual.map(({ part }) => ({ kind: 'part-missing', step: here, part }) as const),
    ...onlyHere.map(({ part }) => ({ kind: 'part-more', step: here, part }) as const),
    ...both.flatMap(([one, other]): readonly Difference[] => {
      const [now, then] = [one.person.limit, other.person.limit];
      if (now.kind === 'unknown' || then.kind === 'unknown' || sameJson(now, then)) return [];
      return [{ kind: 'limit', step: here, part: one.part, usual: then, here: now }];
    }),
    ...(here.days !== null && usual.days !== null && here.days !== usual.days
      ? [{ kind: 'days', step: here, usual: usual.days, here: here.days } as const]
      : []),
  ];
}

interface Sitting {
  readonly part: Part;
  readonly person: Person;
}

function partsOf(map: BuyingMap, step: Step): readonly Sitting[] {
  return mapIndex(map)
    .seatsOfStep(step.id)
    .flatMap(({ person: id, role }) => {
      const person = map.people[id];
      if (!person || person.left) return [];
      const { function: own, title } = person;
      return [{ part: { function: own, title, role }, person }];
    });
}

/** Alike are two of one function in one role. */
const keyOf = ({ part: { function: own, role } }: Sitting): string => `${role} ${own}`;

/** Each of the one side with one of the other that is alike; of several the one who may sign as much comes first. */
function paired(here: readonly Sitting[], usual: readonly Sitting[]) {
  const left = [...here];
  const take = (wanted: Sitting): Sitting | undefined => {
    const alike = left.filter((one) => keyOf(one) === keyOf(wanted));
    const found = alike.find(({ person }) => sameJson(person.limit, wanted.person.limit)) ?? alike[0];
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  };
  const both: (readonly [Sitting, Sitting])[] = [];
  const onlyUsual: Sitting[] = [];
  for (const wanted of usual) {
    const found = take(wanted);
    if (found) both.push([found, wanted]);
    else onlyUsual.push(wanted);
  }
  return { both, onlyHere: left, onlyUsual };
}

function conditions(map: BuyingMap, sample: BuyingMap, steps: readonly StepPair[]): readonly Difference[] {
  const numbered = (whose: 'here' | 'usual') =>
    new Map(steps.flatMap((pair, place) => (pair[whose] ? [[pair[whose].id as string, place] as const] : [])));
  const told = (of: BuyingMap, whose: 'here' | 'usual') => {
    const places = numbered(whose);
    return mapIndex(of).links.flatMap(({ from, to, condition }) => {
      const [first, second] = [of.steps[from], of.steps[to]];
      return condition && first && second
        ? [
            {
              from: first,
              to: second,
              condition,
              key: JSON.stringify([places.get(from), places.get(to), said(condition)]),
            },
          ]
        : [];
    });
  };
  const [here, usual] = [told(map, 'here'), told(sample, 'usual')];
  const without = (some: typeof here, others: typeof here) =>
    some.filter(({ key }) => !others.some((other) => other.key === key));
  return [
    ...without(usual, here).map(({ key: _, ...rest }) => ({ kind: 'condition-missing', ...rest }) as const),
    ...without(here, usual).map(({ key: _, ...rest }) => ({ kind: 'condition-more', ...rest }) as const),
  ];
}

const said = (condition: Condition): readonly (string | number)[] =>
  condition.kind === 'text' ? ['text'] : [condition.kind, condition.amount];
