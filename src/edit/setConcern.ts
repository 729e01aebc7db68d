/** Changes a concern or our message in answer to it. */
import type { ConcernId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { Concern } from '../model/records.ts';
import { patchRecord } from './edit.ts';

export interface SetConcern {
  readonly concern: ConcernId;
  readonly patch: Partial<Pick<Concern, 'text' | 'message'>>;
}

/** Changes a concern's words or its message. */
export const setConcern = (map: BuyingMap, { concern, patch }: SetConcern): BuyingMap =>
  patchRecord(map, 'concerns', concern, patch);
