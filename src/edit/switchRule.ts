/** Switches a blocker rule off or on for this map; must never reach the rule settings for all maps. */
import type { RuleSwitchId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import { putRecord } from './edit.ts';

export interface SwitchRule {
  readonly rule: string;
  readonly off: boolean;
}

/** Switches a rule. A rule that was never switched and stays on leaves no record. */
export function switchRule(map: BuyingMap, { rule, off }: SwitchRule): BuyingMap {
  const id = rule as RuleSwitchId;
  return (map.ruleSwitches[id]?.off ?? false) === off ? map : putRecord(map, 'ruleSwitches', { id, off });
}
