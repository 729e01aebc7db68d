/** Takes a finding back among the blockers. */
import type { BuyingMap } from '../model/map.ts';
import { dropRecords } from './edit.ts';

/** Takes back that a finding was set aside. */
export function unwaive(map: BuyingMap, { finding }: { readonly finding: string }): BuyingMap {
  const ids = Object.values(map.waivers).filter((waiver) => waiver.finding === finding);
  return dropRecords(map, 'waivers', new Set(ids.map((waiver) => waiver.id)));
}
