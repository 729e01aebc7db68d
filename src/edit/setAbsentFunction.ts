/** Records that a function does not exist there, or that it does after all; must never take a person out of it. */
import type { AbsentFunctionId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { FunctionId } from '../model/words.ts';
import { putRecord } from './edit.ts';

export interface SetAbsentFunction {
  readonly function: FunctionId;
  readonly absent: boolean;
}

/** Says of a function whether it is absent. One of which nothing was ever said leaves no record. */
export function setAbsentFunction(map: BuyingMap, what: SetAbsentFunction): BuyingMap {
  const id = what.function as string as AbsentFunctionId;
  const before = map.absentFunctions[id]?.absent ?? false;
  return before === what.absent ? map : putRecord(map, 'absentFunctions', { id, absent: what.absent });
}
