/** Switches a blocker rule off or on for all maps; must never touch a single map's own switch. */
import type { OurSide } from '../../model/ourSide.ts';
import { putOurs } from './ourSideEdit.ts';

export interface SetRuleSetting {
  readonly rule: string;
  readonly off: boolean;
}

/** Switches a rule for all maps. One that was never switched and stays on leaves no record. */
export const setRuleSetting = (ours: OurSide, { rule, off }: SetRuleSetting): OurSide =>
  (ours.ruleSettings[rule]?.off ?? false) === off ? ours : putOurs(ours, 'ruleSettings', { id: rule, off });
