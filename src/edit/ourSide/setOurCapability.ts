/** Records what one of our people brings of a capability; must never change what the team as a whole has, or make one of ours of an example. */
import type { OurPersonId } from '../../model/ids.ts';
import type { OurSide, RequirementKey } from '../../model/ourSide.ts';
import { putOurs } from './ourSideEdit.ts';

export interface SetOurCapability {
  readonly person: OurPersonId;
  readonly capability: RequirementKey;
  /** Null: this person does not bring it. */
  readonly have: 'have' | 'partly' | null;
}

/** Records what somebody of ours brings. */
export function setOurCapability(ours: OurSide, { person, capability, have }: SetOurCapability): OurSide {
  const now = ours.people[person];
  if (!now || now.example) return ours;
  const { [capability]: _before, ...others } = now.capabilities;
  const capabilities = have === null ? others : { ...others, [capability]: have };
  return putOurs(ours, 'people', { ...now, capabilities });
}
