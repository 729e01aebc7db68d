/** Which playbook entries are called for at a step, by whom. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { Concern, Link, Person, Step, Term } from '../../model/records.ts';
import type { Each, PlaybookEntry, When } from '../../playbook/playbook.ts';
import type { ConflictsAt } from './conflicts.ts';
import type { EntryBook } from './entryBook.ts';
import type { Reason } from './flow.ts';
import type { PersonState } from './personState.ts';
import type { Placement, Standing } from './standing.ts';

/** One entry, called for by one record. */
export interface Call {
  readonly entry: PlaybookEntry;
  readonly reason: Reason;
}

/** Reads all calls at a step: the step's own, then those of each who stands there, then those of conflicts. */
export function callReader(
  facts: MapFacts,
  book: EntryBook,
  standing: Standing,
  stateOf: (person: Person) => PersonState,
  conflictsAt: ConflictsAt,
): (step: Step) => readonly Call[] {
  const fitting = entriesThatFit(facts);
  return (step) => {
    const calls: Call[] = [];
    const call = (entry: PlaybookEntry, record: string, stand: Placement | null) => {
      const reason = { entry: entry.id, person: stand?.person.id ?? null, part: stand?.part ?? null, record };
      calls.push({ entry, reason });
    };
    for (const entry of fitting(book.ofStep(step.kind))) {
      for (const record of recordsOfStep(facts, entry.when, step)) call(entry, record, null);
    }
    for (const stand of standing.at(step.id)) {
      const { person, part } = stand;
      const state = stateOf(person);
      for (const entry of fitting(book.ofSeat(step.kind, part, person.function))) {
        const { when } = entry;
        if (!fitsPlacement(when, stand, standing) || !fitsPerson(when, person, state)) continue;
        const records = recordsOfPerson(facts, when, person) ?? [stand.record];
        for (const record of records) call(entry, record, stand);
      }
    }
    for (const { record, both } of conflictsAt(step.id)) {
      for (const entry of fitting(book.ofConflict(step.kind))) {
        for (const stand of both) call(entry, record, stand);
      }
    }
    return calls;
  };
}

/** Of the book's groups what fits the map as a whole, worked out once for each group. */
function entriesThatFit(facts: MapFacts): (group: readonly PlaybookEntry[]) => readonly PlaybookEntry[] {
  const known = new Map<readonly PlaybookEntry[], readonly PlaybookEntry[]>();
  return (group) => {
    const found = known.get(group) ?? group.filter((entry) => fitsMap(facts, entry.when));
    known.set(group, found);
    return found;
  };
}

function fitsMap(facts: MapFacts, { profiles, offer }: When): boolean {
  const { profile, offerKinds, touchesMoney, touchesData } = facts.map.fields;
  if (profiles && !profiles.includes(profile)) return false;
  if (!offer) return true;
  return offer.some((kind) => {
    if (kind === 'money') return touchesMoney === true;
    if (kind === 'data') return touchesData === true;
    return kind === 'unknown' ? offerKinds.length === 0 : offerKinds.includes(kind);
  });
}

const asked = <Value>(wanted: readonly Value[] | undefined, value: Value): boolean =>
  wanted === undefined || wanted.includes(value);
const same = (wanted: boolean | undefined, value: boolean): boolean => wanted === undefined || wanted === value;

function fitsPerson(when: When, person: Person, state: PersonState): boolean {
  return (
    asked(when.stances, person.stance) &&
    asked(when.contact, state.contact) &&
    asked(when.weights, person.weight) &&
    asked(when.limit, state.limit) &&
    same(when.kp, person.kp) &&
    same(when.leansToCompetitor, person.competitors.length > 0) &&
    same(when.gatekept, state.gatekeepers.length > 0) &&
    same(when.guards, state.guarded.length > 0) &&
    same(when.opener, state.opener !== null) &&
    same(when.initiates, state.initiates) &&
    same(when.quiet, state.quiet)
  );
}

function fitsPlacement(when: When, stand: Placement, standing: Standing): boolean {
  if (when.firstOfPart && !stand.firstOfPart) return false;
  if (!when.firstSeat) return true;
  const parts = standing.rolesOf(stand.person.id);
  return stand.first && (when.parts?.some((part) => parts.has(part)) ?? true);
}

const isAnswered = (concern: Concern): boolean => concern.message.trim() !== '';

function recordsOfPerson(facts: MapFacts, { each }: When, person: Person): readonly string[] | null {
  if (each !== 'concern-answered' && each !== 'concern-unanswered') return null;
  const concerns = facts.index.concernsOfPerson(person.id);
  return concerns
    .filter((one) => isAnswered(one) || one.text.trim() !== '')
    .filter((one) => isAnswered(one) === (each === 'concern-answered'))
    .map((one) => one.id);
}

function recordsOfStep(facts: MapFacts, { each, conditions }: When, step: Step): readonly string[] {
  if (each === undefined) return [step.id];
  if (each === 'condition-in') return linksInto(facts, step, conditions).map((link) => link.id);
  return facts.index.termsOfStep(step.id).flatMap((term) => (stateOfTerm(term) === each ? [term.id] : []));
}

function stateOfTerm(term: Term): Each | null {
  if (term.text.trim() === '') return null;
  if (term.complies === true) return 'term-met';
  return term.reason.trim() === '' ? 'term-open' : 'term-refused';
}

const linksInto = (facts: MapFacts, step: Step, kinds: When['conditions']): readonly Link[] =>
  facts.index.links.filter(
    ({ to, condition }) =>
      to === step.id &&
      condition !== null &&
      asked(kinds, condition.kind) &&
      (condition.kind !== 'text' || condition.text.trim() !== ''),
  );
