/** Adds an entry of our own to the playbook; must never put one in the place of another. */
import { isOwnEntry, type OurSide, type PlaybookOverride } from '../../model/ourSide.ts';
import { putOurs } from './ourSideEdit.ts';

export interface AddOwnEntry {
  readonly id: string;
  /** What it begins with: words of an entry that the playbook dropped, a lane. */
  readonly from?: Partial<Omit<PlaybookOverride, 'id'>>;
}

/** An entry without words stands nowhere until it gets some. It is done with somebody of theirs unless said, so that the gates hold. */
export function addOwnEntry(ours: OurSide, { id, from }: AddOwnEntry): OurSide {
  if (!isOwnEntry(id) || Object.hasOwn(ours.playbook, id)) return ours;
  return putOurs(ours, 'playbook', {
    id,
    words: {},
    off: false,
    own: { lane: 'action', stepKinds: [], parts: [], functions: [], asks: null },
    gates: { acts: ['approaches'], sorts: [], procedures: [], profiles: [], offers: [] },
    ...from,
  });
}
