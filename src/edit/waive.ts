/** Sets one finding aside with a reason; must never silence a rule. */
import type { WaiverId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { derivedId } from '../model/recordId.ts';
import { putRecord } from './edit.ts';

export interface Waive {
  /** The finding's stable key. */
  readonly finding: string;
  readonly reason: string;
}

/** Sets a finding aside, or changes the reason why it is. The id follows from the finding: two tabs set it aside once. */
export function waive(map: BuyingMap, { finding, reason }: Waive): BuyingMap {
  const there = Object.values(map.waivers).find((waiver) => waiver.finding === finding);
  return putRecord(map, 'waivers', { id: there?.id ?? derivedId<WaiverId>('waiver', finding), finding, reason });
}
