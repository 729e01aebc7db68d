/** What was put right by hand of a pasted list, as plain JSON that can wait, and back; must never bring back somebody who has gone. */
import type { Choices, Where, Who } from '../../entry/list/choices.ts';
import type { Column } from '../../entry/list/headings.ts';
import type { PersonId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';

type ByLine<Value> = readonly (readonly [number, Value])[];

export interface KeptChoices {
  readonly columns: ByLine<Column>;
  readonly rest: Where | null;
  readonly where: ByLine<Where>;
  readonly who: ByLine<{ readonly person: PersonId } | { readonly line: number } | null>;
  readonly leftOut: readonly number[];
  readonly plain: readonly number[];
}

/** Nothing put right: those for whom the list names no step go to `rest`. */
export const keptNothing = (rest: Where | null): KeptChoices => ({
  columns: [],
  rest,
  where: [],
  who: [],
  leftOut: [],
  plain: [],
});

/** The choices on this map. */
export function readChoices(kept: KeptChoices, { people, steps }: BuyingMap): Choices {
  const isThere = (where: Where) => where.kind !== 'step' || Object.hasOwn(steps, where.id);
  return {
    rest: kept.rest && isThere(kept.rest) ? kept.rest : null,
    where: new Map(kept.where.filter(([, where]) => isThere(where))),
    who: new Map(
      kept.who.flatMap(([line, who]): (readonly [number, Who])[] => {
        if (who === null || 'line' in who) return [[line, who]];
        const person = people[who.person];
        return person ? [[line, { person }]] : [];
      }),
    ),
    leftOut: new Set(kept.leftOut),
    plain: new Set(kept.plain),
  };
}

/** The same choices, to wait. */
export const keepChoices = (columns: ReadonlyMap<number, Column>, choices: Choices): KeptChoices => ({
  columns: [...columns],
  rest: choices.rest,
  where: [...choices.where],
  who: [...choices.who].map(([line, who]) => [line, who && 'person' in who ? { person: who.person.id } : who]),
  leftOut: [...choices.leftOut],
  plain: [...choices.plain],
});
