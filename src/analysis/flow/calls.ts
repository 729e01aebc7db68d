/** Which playbook entries are called for at a step, by whom. */

import { initiatorsAt } from '../../facts/initiatorsAt.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { areBidsIn, areDocumentsOut, areQuestionsClosed, readTender } from '../../facts/tender.ts';
import { isChair } from '../../model/chair.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import type { MapFields } from '../../model/mapFields.ts';
import type { Concern, Link, Person, Step, Term } from '../../model/records.ts';
import type { Procedure } from '../../model/words.ts';
import type { Each, Fact, When } from '../../playbook/playbook.ts';
import { type BookEntry, deedsOf, FACTS_OF_PLACES, factSet } from './bookEntry.ts';
import type { ConflictsAt } from './conflicts.ts';
import type { EntryBook } from './entryBook.ts';
import type { Reason } from './flow.ts';
import { type FlowFacts, readFlowFacts } from './flowFacts.ts';
import type { Forbidden } from './gates.ts';
import type { PersonState } from './personState.ts';
import { rivalsOf } from './rivals.ts';
import type { Placement, Standing } from './standing.ts';

/** One entry, called for by one record. */
export interface Call {
  readonly entry: BookEntry;
  readonly reason: Reason;
}

/**
 * What is called for under one key is one line: one requirement in the lane of its kind, or one entry (for each record,
 * where it says one). What a user's own entry asks for from another lane stays a line of its own words.
 */
export const groupKey = ({ entry, reason }: Call): string => {
  if (entry.asks?.startsWith(`${entry.lane}:`)) return entry.asks;
  return entry.when.each || entry.per ? `${entry.id}:${reason.record}` : entry.id;
};

/** Of somebody or of a step; in a group only the facts of the map can be asked for. */
const OF_PLACES = factSet(FACTS_OF_PLACES);

/** Reads all calls at a step: the step's own, then those of each who stands there, then those of conflicts. */
export function callReader(
  facts: MapFacts,
  book: EntryBook,
  standing: Standing,
  conflictsAt: ConflictsAt,
): (step: Step) => readonly Call[] {
  const flowFacts = readFlowFacts(facts);
  const { gates, known, silences, stateOf, over } = flowFacts;
  const fitting = entriesThatFit(facts, flowFacts);
  const namesSomebody = nameReader(facts, flowFacts);
  return (step) => {
    const calls: Call[] = [];
    const call = (entry: BookEntry, record: string, stand: Pick<Placement, 'person' | 'part'> | null) => {
      const reason = { entry: entry.id, person: stand?.person.id ?? null, part: stand?.part ?? null, record };
      calls.push({ entry, reason });
    };
    const ofStep = known.ofStep(step);
    const forbidden = gates.at(step);
    const ofOwn = ofStep | (silences.map.from === null ? 0 : FROM);
    const isOver = over.has(step.id);
    const approving = approversAt(facts, step.id).length;
    const byApprovers = ({ when }: BookEntry) => same(when.several, approving > 1) && same(when.decides, approving > 0);
    for (const entry of fitting(book.ofStep(step.kind))) {
      if (!same(entry.over, isOver) || !byApprovers(entry)) continue;
      if ((entry.deeds & forbidden) !== 0 || !isKnown(entry, ofOwn) || !asked(entry.when.silence, silences.map.silence))
        continue;
      if (entry.when.rivals && rivalsOf(facts.map, entry, []).length === 0) continue;
      if (!namesSomebody(entry, step, null)) continue;
      for (const { id, person } of recordsOfStep(facts, entry.when, step)) {
        // Said as nobody's where it must not go to whose matter it is.
        const goes = person && !isForbidden(entry, gates.with(step, person));
        call(entry, id, goes ? { person, part: null } : null);
      }
    }
    for (const stand of standing.at(step.id)) {
      const { person, part } = stand;
      const state = stateOf(person);
      const forbiddenWith = gates.with(step, person);
      const ofPerson = ofStep | state.known;
      for (const entry of fitting(book.ofSeat(step.kind, part, person.function))) {
        if (!same(entry.over, isOver) || isForbidden(entry, forbiddenWith) || !isKnown(entry, ofPerson)) continue;
        const { when } = entry;
        if (!byApprovers(entry)) continue;
        if (!fitsPlacement(when, stand, standing) || !fitsPerson(when, person, state)) continue;
        if (!same(when.barred, isBarred(person, forbiddenWith))) continue;
        if (when.rivals && rivalsOf(facts.map, entry, [person]).length === 0) continue;
        if (!namesSomebody(entry, step, state)) continue;
        const records = recordsOfPerson(facts, entry, person, state) ?? [stand.record];
        for (const record of records) call(entry, record, stand);
      }
    }
    for (const { record, both } of conflictsAt(step.id)) {
      for (const entry of fitting(book.ofConflict(step.kind))) {
        if (!same(entry.over, isOver) || !asked(entry.when.silence, silences.map.silence)) continue;
        if (both.some(({ person }) => isForbidden(entry, gates.with(step, person)))) continue;
        for (const stand of both) call(entry, record, stand);
      }
    }
    return calls;
  };
}

/** What fits a map by its fields and by all else that is asked of it as a whole: most edits leave both as they are. */
interface Fitting {
  readonly by: string;
  readonly groups: WeakMap<readonly BookEntry[], readonly BookEntry[]>;
}
const kept = new WeakMap<MapFields, Fitting>();

/** Of the book's groups what fits the map as a whole, worked out once for each group. */
function entriesThatFit(
  facts: MapFacts,
  { known, handful, undecided }: FlowFacts,
): (group: readonly BookEntry[]) => readonly BookEntry[] {
  const { fields } = facts.map;
  const procedure = readTender(fields, facts.today).public ? 'public-tender' : fields.procedure;
  const questionsClosed = areQuestionsClosed(fields, facts.today);
  const documentsOut = areDocumentsOut(fields, facts.today);
  const bidsIn = areBidsIn(fields, facts.today);
  const noticePassed = fields.noticeBy !== null && fields.noticeBy < facts.today;
  const by = `${known.ofMap} ${handful} ${undecided} ${documentsOut} ${questionsClosed} ${bidsIn} ${noticePassed}`;
  const before = kept.get(fields);
  const fitting: Fitting = before?.by === by ? before : { by, groups: new WeakMap() };
  kept.set(fields, fitting);
  const unknown = ~known.ofMap & ~OF_PLACES;
  return (group) => {
    const found =
      fitting.groups.get(group) ??
      group.filter(
        (entry) =>
          (entry.needs & unknown) === 0 &&
          (entry.lacks & known.ofMap) === 0 &&
          same(entry.when.staffed, !handful) &&
          same(entry.when.undecided, undecided) &&
          same(entry.when.documentsOut, documentsOut) &&
          same(entry.when.questionsClosed, questionsClosed) &&
          same(entry.bidsIn, bidsIn) &&
          same(entry.when.noticePassed, noticePassed) &&
          fitsMap(fields, procedure, entry.when),
      );
    fitting.groups.set(group, found);
    return found;
  };
}

const isForbidden = ({ deeds, throughOther }: BookEntry, forbidden: Forbidden): boolean =>
  (deeds & (throughOther ? forbidden.throughOther : forbidden.directly)) !== 0;

/** Neither can they be met nor, where they are a body, be presented to. */
const isBarred = ({ sort }: Person, { directly }: Forbidden): boolean =>
  (directly & (sort === 'body' ? PRESENTS : APPROACHES)) !== 0;
const APPROACHES = deedsOf(['approaches']);
const PRESENTS = deedsOf(['presents']);

const FROM = factSet(['from'] satisfies Fact[]);

/** By what is known of the step and of whoever the entry is about. */
const isKnown = ({ needs, lacks }: BookEntry, here: number): boolean =>
  (needs & OF_PLACES & ~here) === 0 && (lacks & here) === 0;

function fitsMap(
  fields: MapFields,
  procedure: Procedure,
  { profiles, offer, procedures, regimes, goNoGo }: When,
): boolean {
  if (!asked(profiles, fields.profile) || !asked(goNoGo, fields.goNoGo)) return false;
  // An entry for one way to buy alone means it by its name.
  const [only, another] = procedures ?? [];
  if (!asked(procedures, procedure) && (another || only !== fields.procedure)) return false;
  if (!asked(regimes, fields.tenderRegime)) return false;
  if (!offer) return true;
  return offer.some((kind) => {
    if (kind === 'money') return fields.touchesMoney === true;
    if (kind === 'data') return fields.touchesData === true;
    if (kind === 'unknown') return fields.offerKinds.length === 0;
    // What is for a service and nothing else: where something is delivered too, that is accepted and paid for instead.
    return (
      fields.offerKinds.includes(kind) && (kind !== 'service' || offer.length > 1 || fields.offerKinds.length === 1)
    );
  });
}

/** Whether those whom an entry's words name beside its own people may be asked what it asks; of several one is enough. */
function nameReader(facts: MapFacts, { gates }: FlowFacts) {
  return ({ deeds, names }: BookEntry, step: Step, state: PersonState | null): boolean => {
    if (deeds === 0 || names.length === 0) return true;
    const allowed = gates.allows(step, deeds);
    return names.every((place) => {
      if (place === 'opener') return state?.opener != null && allowed(state.opener);
      if (place === 'gatekeeper')
        return state !== null && state.gatekeepers.length > 0 && state.gatekeepers.every(allowed);
      if (place === 'guarded') return state?.guarded.every(allowed) ?? true;
      const named = place === 'initiator' ? initiatorsAt(facts, step.id) : approversAt(facts, step.id);
      return named.length === 0 || named.some(allowed);
    });
  };
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
    same(when.covered, state.covered) &&
    same(when.kp, person.kp) &&
    (!when.unnamed || isChair(person)) &&
    same(when.leansToCompetitor, person.competitors.length > 0) &&
    same(when.gatekept, state.gatekeepers.length > 0) &&
    same(when.guards, state.guarded.length > 0) &&
    same(when.opener, state.opener !== null) &&
    same(when.initiates, state.initiates) &&
    (when.quiet === 'alone' ? state.quietAlone : same(when.quiet, state.quiet)) &&
    asked(when.silence, state.silence.silence) &&
    asked(when.sorts, person.sort) &&
    same(when.planned, state.planned !== null)
  );
}

function fitsPlacement(when: When, stand: Placement, standing: Standing): boolean {
  if (when.firstOfPart && !stand.firstOfPart) return false;
  if (!when.firstSeat) return true;
  const parts = standing.rolesOf(stand.person.id);
  return stand.first && (when.parts?.some((part) => parts.has(part)) ?? true);
}

const isAnswered = (concern: Concern): boolean => concern.message.trim() !== '';

function recordsOfPerson(
  facts: MapFacts,
  { when: { each }, per }: BookEntry,
  person: Person,
  state: PersonState,
): readonly string[] | null {
  if (each !== 'concern-answered' && each !== 'concern-unanswered') {
    if (per === 'win') return [person.id];
    const contact = per === null ? null : state[per];
    return contact === null ? null : [contact];
  }
  const concerns = facts.index.concernsOfPerson(person.id);
  return concerns
    .filter((one) => isAnswered(one) || one.text.trim() !== '')
    .filter((one) => isAnswered(one) === (each === 'concern-answered'))
    .map((one) => one.id);
}

/** What calls for an entry of the step's own, and whose matter it is where that is recorded. */
interface StepRecord {
  readonly id: string;
  readonly person: Person | null;
}

function recordsOfStep(facts: MapFacts, { each, conditions }: When, step: Step): readonly StepRecord[] {
  if (each === undefined) return [{ id: step.id, person: null }];
  if (each === 'condition-in') return linksInto(facts, step, conditions).map(({ id }) => ({ id, person: null }));
  return facts.index
    .termsOfStep(step.id)
    .filter((term) => stateOfTerm(term) === each)
    .map(({ id, person }) => ({ id, person: (person && facts.map.people[person]) ?? null }));
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

const approversAt = ({ index }: MapFacts, step: StepId): readonly PersonId[] =>
  index.seatsOfStep(step).flatMap((seat) => (seat.role === 'approver' ? [seat.person] : []));
