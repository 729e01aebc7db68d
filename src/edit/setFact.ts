/** Records what a field says, whichever record of the facts about the customer it stands in; must never make a record. */
import type { Fact } from '../model/factSource.ts';
import type { BuyingMap } from '../model/map.ts';
import { patchFields, patchRecord } from './edit.ts';

export interface SetFact {
  readonly fact: Fact;
  /** As the field holds it. */
  readonly value: unknown;
}

/** Changes the one field; the same map where its record has gone. */
export const setFact = (map: BuyingMap, { fact: { table, record, field }, value }: SetFact): BuyingMap =>
  table === 'fields' ? patchFields(map, { [field]: value }) : patchRecord(map, table, record, { [field]: value });
