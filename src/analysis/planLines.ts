/** The lines of the sales flow as something to be worked through: each with its day and somebody of ours. */
import { initiatorsAt } from '../facts/initiatorsAt.ts';
import { type MapFacts, within } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId, StepId } from '../model/ids.ts';
import type { LineDay } from '../model/ourSide.ts';
import { type Due, readDue } from '../plan/lineDay.ts';
import { readOwner } from '../plan/lineOwner.ts';
import { addWorkingDays } from '../plan/workingDays.ts';
import type { PlaybookEntry } from '../playbook/playbook.ts';
import type { Day } from '../shared/day.ts';
import { type BookEntry, type FactSet, factSet } from './flow/bookEntry.ts';
import { entryBook } from './flow/entryBook.ts';
import type { Flow, LaneItem } from './flow/flow.ts';
import { readFlowFacts } from './flow/flowFacts.ts';
import { isContact } from './flow/gates.ts';

/** Why a line is not shown as work: its step may never come, or the sheet has folded it there. */
export type Aside = 'off-the-way' | 'folded';

export interface PlanLine extends Due {
  readonly item: LaneItem;
  readonly owner: OurPersonId | null;
  /** Whom of theirs it names. */
  readonly people: readonly PersonId[];
  readonly aside: Aside | null;
}

/** For an entry that does not say, and for what was added by hand: the last day of its step. */
export const BY_THE_END: LineDay = { anchor: 'end', days: 0 };

/** So many working days before it a planned meeting is prepared. */
const TO_PREPARE = 2;

/** Actions and information that are not put out of sight, those set aside among them, in the order of the flow; one that is done is not late. */
export function planLines(facts: MapFacts, flow: Flow): readonly PlanLine[] {
  const book = entryBook(facts.ours.playbook);
  return flow.items.flatMap((item): readonly PlanLine[] => {
    const { lane, edit } = item;
    if ((lane !== 'action' && lane !== 'information') || edit?.hidden) return [];
    const entry = book.byId(item.reasons[0]?.entry ?? item.key.split(':')[0] ?? '');
    const people = namedBy(item, entry, facts);
    const owner = readOwner(facts, people, edit?.owner ?? null);
    const { day, late } = readDay(facts, item, entry);
    return [{ item, owner, people, day, late: late && !edit?.done, aside: asideOf(facts, item) }];
  });
}

/** What somebody has taken in hand is work wherever it stands. */
function asideOf({ way }: MapFacts, { edit, step, folded }: LaneItem): Aside | null {
  if (edit !== null) return null;
  if (!way.onTheWay.has(step)) return 'off-the-way';
  return folded ? 'folded' : null;
}

function readDay(facts: MapFacts, item: LaneItem, entry: BookEntry | undefined): Due {
  const { step, edit, reasons } = item;
  const due = readDue(facts, { step, day: entry?.day ?? BY_THE_END, set: edit?.due ?? null });
  if (due.day === null || !entry || (edit?.due ?? null) !== null) return due;
  const meeting = entry.per === 'planned' ? facts.map.contacts[reasons[0]?.record ?? ''] : undefined;
  if (meeting) return { day: notBefore(facts.today, addWorkingDays(meeting.day, -TO_PREPARE)), late: false };
  const inTime = beforeDaysTold(facts, step, entry, due.day);
  return { ...due, day: isContact(entry.deeds) ? beforeQuiet(facts, item, inTime) : inTime };
}

/** Last days that a line may tell of, each as the map has it. */
const LAST_DAYS: readonly (readonly [FactSet, (facts: MapFacts, step: StepId) => Day | null])[] = [
  [factSet(['papersBy']), ({ map }, step) => map.steps[step]?.papersBy ?? null],
  [factSet(['noticeBy']), ({ map }) => map.fields.noticeBy],
  [factSet(['questionsBy']), ({ map }) => map.fields.tenderQuestionsBy],
];

/** What tells of a last day still to come is done before it. */
function beforeDaysTold(facts: MapFacts, step: StepId, { needs }: BookEntry, day: Day): Day {
  const before = LAST_DAYS.flatMap(([told, read]) => {
    const last = (needs & told) === 0 ? null : read(facts, step);
    return last === null || last < facts.today ? [] : [addWorkingDays(last, -1)];
  });
  return notBefore(facts.today, [day, ...before].sort()[0] as Day);
}

/** What brings us before somebody is done before their quiet period, where its own day would lie in it; one without an end ends with the tender. */
function beforeQuiet(facts: MapFacts, { step, reasons }: LaneItem, day: Day): Day {
  const { silences } = readFlowFacts(facts);
  const people = reasons.flatMap(({ person }) => (person && facts.map.people[person]) ?? []);
  const ahead = [silences.map, ...people.map(silences.of)].flatMap(({ next }) => next ?? []);
  const first = ahead
    .filter((period) => within(period, day) && (period.to !== null || !isBehindTender(facts, step)))
    .flatMap(({ from }) => from ?? [])
    .sort()[0];
  return first === undefined ? day : notBefore(facts.today, addWorkingDays(first, -1));
}

const isBehindTender = ({ index, way }: MapFacts, step: StepId): boolean =>
  index.steps.some(
    ({ id, kind }) =>
      kind === 'tender' && id !== step && way.onTheWay.has(id) && way.reach([id], { forwardOnly: true }).has(step),
  );

const notBefore = (today: Day, day: Day): Day => (day < today ? today : day);

/** Those for whom the line is there, then those whom a line of the step's own names in its words. */
function namedBy({ reasons, step }: LaneItem, entry: PlaybookEntry | undefined, facts: MapFacts): readonly PersonId[] {
  const words = entry?.words.en ?? '';
  return [
    ...new Set([
      ...reasons.flatMap(({ person }) => (person === null ? [] : [person])),
      ...(words.includes('{initiator}') ? initiatorsAt(facts, step) : []),
      ...(words.includes('{approvers}') ? facts.approveIn([step]) : []),
    ]),
  ];
}
