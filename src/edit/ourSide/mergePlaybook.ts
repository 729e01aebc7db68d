/** Takes the playbook of a file into ours, entry by entry; must never overwrite one that nobody named, nor drop one. */

import type { Table } from '../../model/map.ts';
import type { OurSide, PlaybookOverride } from '../../model/ourSide.ts';
import { compareText } from '../../shared/compare.ts';
import { sameJson } from '../../shared/sameJson.ts';
import { putOurs } from './ourSideEdit.ts';

type Playbook = Table<PlaybookOverride>;

export interface PlaybookDifference {
  /** Here only what the file has. */
  readonly added: readonly string[];
  readonly same: readonly string[];
  /** In both, and not alike. */
  readonly differing: readonly string[];
}

/** How the playbook of a file stands to ours, by id; what we alone have stays and is not told. */
export function comparePlaybooks(ours: Playbook, theirs: Playbook): PlaybookDifference {
  const ids = Object.keys(theirs).sort(compareText);
  const isKnown = (id: string) => Object.hasOwn(ours, id);
  return {
    added: ids.filter((id) => !isKnown(id)),
    same: ids.filter((id) => isKnown(id) && sameJson(ours[id], theirs[id])),
    differing: ids.filter((id) => isKnown(id) && !sameJson(ours[id], theirs[id])),
  };
}

/** Adds what is new; of what differs, those named in `over` become as in the file. */
export function mergePlaybook(
  ours: OurSide,
  { theirs, over }: { readonly theirs: Playbook; readonly over: readonly string[] },
): OurSide {
  return Object.values(theirs).reduce(
    (sofar, entry) =>
      Object.hasOwn(ours.playbook, entry.id) && !over.includes(entry.id) ? sofar : putOurs(sofar, 'playbook', entry),
    ours,
  );
}
