/** Takes several people out with all that is theirs. */
import type { PersonId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import { prune } from '../../model/prune.ts';
import { dropRecords } from '../edit.ts';

export interface Several {
  readonly people: readonly PersonId[];
}

export function deletePeople(map: BuyingMap, { people }: Several): BuyingMap {
  const without = dropRecords(map, 'people', new Set(people));
  return without === map ? map : prune(without);
}
