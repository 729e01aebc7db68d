/** Records what we have of a system, capability or supporting team; must never take "not recorded" for an answer. */
import type { Have, OurSide, RequirementKey } from '../../model/ourSide.ts';
import { dropOurs, putOurs } from './ourSideEdit.ts';

export interface SetAsset {
  readonly asset: RequirementKey;
  /** Null takes the answer back. */
  readonly have: Have | null;
}

/** Records what we have of something; a note that was written is kept for as long as there is an answer. What the example team had becomes ours. */
export const setAsset = (ours: OurSide, { asset, have }: SetAsset): OurSide =>
  have === null
    ? dropOurs(ours, 'assets', asset)
    : putOurs(ours, 'assets', { id: asset, have, note: ours.assets[asset]?.note ?? '' });
