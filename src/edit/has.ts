/** Whether a record is there; must never be fooled by a name that every object answers to. */
import type { BuyingMap, TableName } from '../model/map.ts';

export const has = (map: BuyingMap, table: TableName, id: string): boolean => Object.hasOwn(map[table], id);
