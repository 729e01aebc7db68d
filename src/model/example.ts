/** Which maps are copies of a worked example, told by their ids, so that each can be put back to its start. */
import type { MapId } from './ids.ts';

export const EXAMPLES = ['reimbursement', 'crm'] as const;
export type Example = (typeof EXAMPLES)[number];

const before = (example: Example) => `example-${example}-`;

/** The id of a copy, from one that no other map has. */
export const exampleCopyId = (example: Example, id: MapId): MapId => (before(example) + id) as MapId;

/** The example that a map was opened as a copy of; null for any other map, and for what was made of a copy. */
export const exampleOf = (id: MapId): Example | null =>
  EXAMPLES.find((example) => id.startsWith(before(example))) ?? null;
