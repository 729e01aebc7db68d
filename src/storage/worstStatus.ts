/** Of several things that are being saved, how the worst of them stands; must never say saved while one of them is not. */
import type { SaveStatus } from '../model/saveStatus.ts';
import { compareBy } from '../shared/compare.ts';

const GRAVITY: { readonly [State in SaveStatus['state']]: number } = {
  'not-saved': 3,
  'read-only': 2,
  saving: 1,
  removed: 0,
  saved: 0,
};

export const worstStatus = (statuses: readonly SaveStatus[]): SaveStatus =>
  [...statuses].sort(compareBy((status) => -GRAVITY[status.state]))[0] ?? { state: 'saved', at: null };
