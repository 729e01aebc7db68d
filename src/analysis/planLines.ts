/** The lines of the sales flow as something to be worked through: each with its day and somebody of ours. */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId } from '../model/ids.ts';
import type { LineDay } from '../model/ourSide.ts';
import { type Due, readDue } from '../plan/lineDay.ts';
import { readOwner } from '../plan/lineOwner.ts';
import type { PlaybookEntry } from '../playbook/playbook.ts';
import { entryBook } from './flow/entryBook.ts';
import type { Flow, LaneItem } from './flow/flow.ts';

export interface PlanLine extends Due {
  readonly item: LaneItem;
  readonly owner: OurPersonId | null;
  /** Whom of theirs it names. */
  readonly people: readonly PersonId[];
}

/** For an entry that does not say, and for what was added by hand: the last day of its step. */
export const BY_THE_END: LineDay = { anchor: 'end', days: 0 };

/** Actions and information that are not put out of sight, in the order of the flow; one that is done is not late. */
export function planLines(facts: MapFacts, flow: Flow): readonly PlanLine[] {
  const book = entryBook(facts.ours.playbook);
  return flow.items.flatMap((item): readonly PlanLine[] => {
    const { lane, step, edit } = item;
    if ((lane !== 'action' && lane !== 'information') || edit?.hidden) return [];
    const entry = book.byId(item.key.split(':')[0] ?? '');
    const people = namedBy(item, entry, facts);
    const owner = readOwner(facts, people, edit?.owner ?? null);
    const { day, late } = readDue(facts, { step, day: entry?.day ?? BY_THE_END, set: edit?.due ?? null });
    return [{ item, owner, people, day, late: late && !edit?.done }];
  });
}

/** Those for whom the line is there, then those whom a line of the step's own names in its words. */
function namedBy({ reasons, step }: LaneItem, entry: PlaybookEntry | undefined, facts: MapFacts): readonly PersonId[] {
  const words = entry?.words.en ?? '';
  return [
    ...new Set([
      ...reasons.flatMap(({ person }) => (person === null ? [] : [person])),
      ...(words.includes('{initiator}') ? facts.initiators.map(({ id }) => id) : []),
      ...(words.includes('{approvers}') ? facts.approveIn([step]) : []),
    ]),
  ];
}
