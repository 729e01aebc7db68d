/** Makes an answer a fact with a source: who said it, and on which day; must never touch a fact that was not answered. */
import { isBlankFact, shapeOf } from '../../analysis/questions/askableFacts.ts';
import type { Edit } from '../../edit/edit.ts';
import { forgetSources } from '../../edit/forgetSources.ts';
import { setSource } from '../../edit/setSource.ts';
import { type Fact, factValue } from '../../model/factSource.ts';
import type { FactSourceId, PersonId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { derivedId } from '../../model/recordId.ts';
import type { FactTable } from '../../model/workRecords.ts';
import type { Day } from '../../shared/day.ts';
import { sameJson } from '../../shared/sameJson.ts';

export interface Said {
  /** Who of theirs said it; otherwise `text` says where it stands. */
  readonly person: PersonId | null;
  readonly text: string;
  readonly day: Day;
}

/** An answer brings new records in these alone that are facts by themselves. */
const TABLES: readonly FactTable[] = ['fields', 'people', 'steps', 'terms', 'concerns', 'accountLines'];
const NEW_FACTS: readonly FactTable[] = ['terms', 'concerns', 'accountLines'];

/** The answer's edit, with its source at all that it changed, and at what it confirmed as it was. */
export const settle =
  (edit: Edit, confirmed: readonly Fact[], { person, text, day }: Said): Edit =>
  (map) => {
    const answered = edit(map);
    // What a fact was told by before is no source of what it says now.
    const after = forgetSources(map, answered);
    const facts = new Map(
      [...changed(map, answered), ...confirmed].map((fact) => [Object.values(fact).join(' '), fact]),
    );
    return [...facts.values()].reduce((sofar, fact) => {
      const id = derivedId<FactSourceId>('told', fact.table, fact.record, fact.field);
      return setSource(sofar, { id, fact, patch: { person, text, day, assumed: false } });
    }, after);
  };

function changed(before: BuyingMap, after: BuyingMap): readonly Fact[] {
  return TABLES.flatMap((table) => {
    if (table === 'fields') return changedFields(before, after, table, '', Object.keys(after.fields));
    const was = before[table] as { readonly [id: string]: object };
    return Object.entries(after[table] as { readonly [id: string]: object }).flatMap(([id, record]) =>
      was[id] === record || (!was[id] && !NEW_FACTS.includes(table))
        ? []
        : changedFields(before, after, table, id, Object.keys(record)),
    );
  });
}

const changedFields = (
  before: BuyingMap,
  after: BuyingMap,
  table: FactTable,
  record: string,
  fields: readonly string[],
): readonly Fact[] =>
  fields
    .map((field): Fact => ({ table, record, field }))
    .filter((fact) => {
      const value = factValue(after, fact);
      return shapeOf(fact) !== null && !isBlankFact(value) && !sameJson(value, factValue(before, fact));
    });
