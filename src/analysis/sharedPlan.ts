/** What of the plan the customer may see: their steps and what was chosen to be shown; must never hold a stance, a rival, a floor price or what we think of anybody. */
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurPersonId, PersonId, StepId } from '../model/ids.ts';
import type { Language } from '../model/words.ts';
import { readSchedule } from '../plan/schedule.ts';
import { STEP_KIND_NAMES } from '../playbook/names.ts';
import type { When } from '../playbook/playbook.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { entryBook } from './flow/entryBook.ts';
import type { PlanEntry } from './planEntries.ts';

/** What the customer may see of the plan, with all names in it: whoever shows it needs nothing else of the map. */
export interface SharedPlan {
  readonly customer: string;
  readonly offer: string;
  /** In the customer's words. */
  readonly goal: string;
  readonly by: Day | null;
  /** Steps that are not done, and what was chosen to be shown; by day, what has none last. */
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly key: string;
  readonly what:
    | { readonly kind: 'step'; readonly words: InLanguages; readonly begins: Day }
    | { readonly kind: 'line'; readonly words: InLanguages }
    | { readonly kind: 'meeting' | 'written-question'; readonly who: readonly string[] };
  /** When it is to be reached. */
  readonly day: Day | null;
  readonly done: boolean;
  /** One of theirs and one of ours, by name; empty where nobody is known. */
  readonly theirs: string;
  readonly ours: string;
}

type InLanguages = { readonly [Lang in Language]: string };

/** Conditions that say what we think or know of somebody, or what stands against us. */
const OURS_ALONE: readonly (keyof When)[] = [
  'stances',
  'weights',
  'contact',
  'kp',
  'leansToCompetitor',
  'unnamed',
  'rivals',
  'limit',
  'covered',
  'gatekept',
  'guards',
  'opener',
];

/** Whether an entry may be shown to the customer at all: derived words that follow from our judgement may not, one's own words may. */
export function mayBeShared({ from }: PlanEntry, facts: MapFacts): boolean {
  if (from.kind === 'question') return false;
  if (from.kind !== 'line' || from.item.edit?.text) return true;
  const book = entryBook(facts.ours.playbook);
  return from.item.reasons.every(({ entry }) => {
    const when = book.byId(entry)?.when;
    return when === undefined || (OURS_ALONE.every((one) => when[one] === undefined) && when.each !== 'conflict');
  });
}

/** The plan that both sides hold. */
export function sharedPlan(facts: MapFacts, entries: readonly PlanEntry[]): SharedPlan {
  const { customer, offer, goal, reasonBy } = facts.map.fields;
  const steps = [...readSchedule(facts).steps.values()].map(({ step, begins, ends }): Milestone => {
    const theirs = answersFor(facts, step);
    const what = { kind: 'step', words: nameOfStep(facts, step), begins } as const;
    return {
      key: `step ${step}`,
      what,
      day: ends,
      done: false,
      theirs: nameOf(facts, theirs),
      ours: ownerOf(facts, theirs),
    };
  });
  const shared = entries
    .filter((entry) => entry.shared && mayBeShared(entry, facts))
    .map((entry): Milestone => {
      const { key, day, done, owner, people } = entry;
      const theirs = nameOf(facts, people[0] ?? null);
      return { key, what: whatOf(facts, entry), day, done, theirs, ours: nameOfOurs(facts, owner) };
    });
  return {
    customer,
    offer,
    goal,
    by: reasonBy,
    milestones: [...steps, ...shared].sort(compareBy<Milestone>(({ day }) => day ?? '~')),
  };
}

function whatOf(facts: MapFacts, { from }: PlanEntry): Milestone['what'] {
  if (from.kind === 'contact') {
    const { people, writtenQuestion } = from.contact;
    return {
      kind: writtenQuestion ? 'written-question' : 'meeting',
      who: people.map((person) => nameOf(facts, person)),
    };
  }
  const own = from.kind === 'task' ? from.task.text : from.kind === 'line' ? from.item.edit?.text : null;
  if (from.kind === 'line' && !own) return { kind: 'line', words: from.item.words };
  return { kind: 'line', words: { en: own ?? '', 'zh-CN': own ?? '' } };
}

/** Who answers for a step: whoever approves, else whoever starts, else the first there. */
function answersFor(facts: MapFacts, step: StepId): PersonId | null {
  const seats = facts.index.seatsOfStep(step);
  const seat =
    seats.find(({ role }) => role === 'approver') ?? seats.find(({ role }) => role === 'initiator') ?? seats[0];
  return seat?.person ?? null;
}

/** Of ours whoever is responsible for them, else whoever leads it. */
function ownerOf(facts: MapFacts, person: PersonId | null): string {
  const own = person === null ? null : (facts.map.people[person]?.owner ?? null);
  return nameOfOurs(facts, own) || nameOfOurs(facts, facts.map.fields.owner);
}

const nameOf = ({ drawn }: MapFacts, id: PersonId | null): string => {
  const person = id === null ? undefined : drawn.people[id];
  return person ? person.name.trim() || person.title.trim() : '';
};

const nameOfOurs = ({ ours }: MapFacts, id: OurPersonId | null): string => {
  const person = id === null ? undefined : ours.people[id];
  return person ? person.name.trim() || person.title.trim() : '';
};

function nameOfStep({ map }: MapFacts, id: StepId): InLanguages {
  const step = map.steps[id];
  const name = step?.name.trim() ?? '';
  const kind = STEP_KIND_NAMES[step?.kind ?? 'custom'];
  return name === '' ? kind : { en: name, 'zh-CN': name };
}
