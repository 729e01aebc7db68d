/** Turns a sample told in the order in which such customers buy into a map; must never let it hold more than a pattern. */

import { makeRequiredRole } from '../../model/makeRecord.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { MapFields } from '../../model/mapFields.ts';
import type { Person } from '../../model/records.ts';
import { type ShippedSample, shippedSampleId } from '../../model/shippedSamples.ts';
import type { FunctionId, Language, Role, StepKind } from '../../model/words.ts';
import { inRow } from '../../samples/inRow.ts';
import type { Day } from '../../shared/day.ts';
import { drawMap, type MapTold, type PersonTold } from '../examples/drawMap.ts';

/** Picks the words of one language. */
export type Speak = (en: string, zh: string) => string;

export interface ChairTold extends Pick<Person, 'function'> {
  readonly title: string;
  readonly limit?: PersonTold['limit'];
}

/** A board, committee or meeting by what it is called. */
export interface BodyTold extends Pick<Person, 'function'> {
  readonly body: string;
  readonly limit?: PersonTold['limit'];
}

interface StepOfSample {
  readonly name: string;
  readonly kind: StepKind;
  /** Working days that it usually takes. */
  readonly days: number;
  readonly seats: readonly (readonly [role: Role, person: string])[];
  /** What such a contract usually asks for. */
  readonly terms?: readonly string[];
}

export interface SampleTold extends Pick<MapTold, 'links'> {
  readonly fields: Partial<MapFields> & Pick<MapFields, 'name' | 'category' | 'industry' | 'companySize' | 'profile'>;
  readonly volume: string;
  /** A line each. */
  readonly traps: readonly string[];
  readonly basis: readonly string[];
  readonly people: { readonly [id: string]: ChairTold | BodyTold };
  readonly steps: { readonly [id: string]: StepOfSample };
  /** Who sways whom from outside the step, `strong` where it usually decides. */
  readonly sways?: readonly (readonly [from: string, to: string, strength?: 'strong'])[];
  readonly guards?: readonly (readonly [from: string, to: string])[];
  readonly reportsTo?: readonly (readonly [from: string, to: string])[];
  readonly absent?: readonly FunctionId[];
  /** Without whom such a purchase does not pass: a function in a part, at a kind of step. */
  readonly needs: readonly (readonly [FunctionId, Role | 'opinion-holder', StepKind | null])[];
}

export type Sample = (language: Language) => BuyingMap;

const lines = (texts: readonly string[]): string => texts.join('\n');

/** The sample as a map in one language. */
export function drawSample(id: ShippedSample, tell: (say: Speak, language: Language) => SampleTold): Sample {
  return (language) => {
    const told = tell((en, zh) => (language === 'en' ? en : zh), language);
    const arrows = <Kind extends 'influence' | 'guards' | 'reports-to'>(
      kind: Kind,
      some: readonly (readonly [string, string, 'strong'?])[] = [],
    ) => some.map(([from, to, strength]) => ({ kind, from, to, ...(strength && { strength }) }));
    const map = drawMap({
      id: shippedSampleId(id),
      today: '2026-01-05' as Day,
      fields: {
        ...told.fields,
        sample: true,
        volume: told.volume,
        traps: lines(told.traps),
        basis: lines(told.basis),
      },
      people: Object.fromEntries(
        Object.entries(told.people).map(([person, { limit, ...is }]): [string, PersonTold] => [
          person,
          {
            ...('body' in is
              ? { name: is.body, sort: 'body', function: is.function }
              : { name: '', title: is.title, function: is.function }),
            ...(limit !== undefined && { limit }),
          },
        ]),
      ),
      steps: Object.fromEntries(
        Object.entries(told.steps).map(([step, { terms = [], ...is }]) => [
          step,
          { ...is, terms: terms.map((text) => ({ text, complies: null, reason: '' })) },
        ]),
      ),
      links: told.links,
      relations: [
        ...arrows('influence', told.sways),
        ...arrows('guards', told.guards),
        ...arrows('reports-to', told.reportsTo),
      ],
    });
    return {
      ...map,
      absentFunctions: Object.fromEntries((told.absent ?? []).map((own) => [own, { id: own as never, absent: true }])),
      requiredRoles: inRow(told.needs, 'role', ([own, role, stepKind], role_id, order) =>
        makeRequiredRole({ id: role_id, function: own, role, stepKind, order }),
      ),
    };
  };
}
