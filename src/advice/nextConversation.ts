/** The one conversation that would clear away most of what is stuck; must never give odds, and never propose somebody in a quiet period. */
import { analyse } from '../analysis/analyse.ts';
import type { Blocker } from '../analysis/blockers/blockerRule.ts';
import { findBlockers, findingKey } from '../analysis/blockers/findBlockers.ts';
import { addContact } from '../edit/addContact.ts';
import { setPerson } from '../edit/setPerson.ts';
import { type MapFacts, readFacts } from '../facts/mapFacts.ts';
import type { ContactId, PersonId } from '../model/ids.ts';
import type { BuyingMap } from '../model/map.ts';
import type { OurSide } from '../model/ourSide.ts';
import { derivedId } from '../model/recordId.ts';
import type { Person } from '../model/records.ts';
import { SEVERITIES, type Severity, type Stance, type Topic } from '../model/words.ts';
import { compareBy } from '../shared/compare.ts';
import type { Day } from '../shared/day.ts';
import { type Difference, differ } from './whatIf.ts';

/** What the conversation would have to bring: a contact about these topics (any will do where there is none), also in person, or a better stance. */
export type Outcome =
  | { readonly kind: 'contacted' | 'met'; readonly topics: readonly Topic[] }
  | { readonly kind: 'stance'; readonly stance: Stance };

/** By how many findings of each severity the list becomes shorter; negative where it becomes longer. */
export type Relief = { readonly [Of in Severity]: number };

export interface Conversation {
  readonly person: PersonId;
  readonly outcome: Outcome;
  /** It takes the biggest blocker away or makes it milder. */
  readonly easesBiggest: boolean;
  readonly relief: Relief;
  /** The findings behind the figures. */
  readonly difference: Difference;
}

/** Unknown is no stance at all; neutral is the least that one can learn and then build on. */
const ONE_BETTER: { readonly [From in Stance]: Stance | null } = {
  opponent: 'sceptic',
  sceptic: 'neutral',
  unknown: 'neutral',
  neutral: 'supporter',
  supporter: 'champion',
  champion: null,
};

const WEIGHT = { unknown: 1, small: 1, medium: 2, large: 3 } as const;

/** What a conversation brings up about this person by its nature, and what the same conversation settles. */
const SETTLED_IN_IT = ['no-message', 'unknown-stance'] as const;

/** What a finding weighs where all that comes is set against all that goes: a stop as much as four that slow. */
const GRAVITY: { readonly [Of in Severity]: number } = { stop: 16, slow: 4, note: 1 };

/** The biggest blocker is the one to work on first, so whoever can ease it goes first. */
const bestFirst = compareBy<Conversation & { readonly gain: number; readonly weight: number }>(
  ({ easesBiggest }) => (easesBiggest ? 0 : 1),
  ({ gain }) => -gain,
  ({ difference }) => difference.come.length,
  ({ weight }) => -weight,
  ({ person }) => person,
);

/** The best person to talk to next; null when nobody helps. What a conversation brings up counts against it. */
export function nextConversation(map: BuyingMap, ours: OurSide, today: Day): Conversation | null {
  const { facts, flow, blockers } = analyse(map, ours, today);
  const tried = facts.index.people
    .filter((person) => !facts.inQuiet(person.id))
    .flatMap((person) =>
      outcomesFor(person, facts, blockers).map((outcome) => {
        // Nothing that is asked of our side hangs on stance or contact, so the flow's items stay what they are.
        const after = findBlockers(readFacts(bringAbout(facts, person.id, outcome), ours, today), flow).blockers;
        return {
          person: person.id,
          outcome,
          easesBiggest: eases(blockers[0], after),
          relief: reliefOf(blockers, after, person.id),
          difference: differ(blockers, after),
          gain: gravityOf(blockers) - gravityOf(after),
          weight: WEIGHT[person.weight],
        };
      }),
    )
    .filter(({ relief }) => helps(relief));
  // Outcomes are tried from the least to the most that is hoped for, and sorting keeps that order among equals.
  const best = tried.sort(bestFirst)[0];
  if (!best) return null;
  const { gain: _gain, weight: _weight, ...conversation } = best;
  return conversation;
}

function outcomesFor({ id, stance }: Person, facts: MapFacts, blockers: readonly Blocker[]): readonly Outcome[] {
  const wanted = new Set(
    blockers.flatMap(({ fix }) => (fix?.do === 'record-contact' && fix.topic !== null ? [fix.topic] : [])),
  );
  const choices: readonly (readonly Topic[])[] = wanted.size > 0 ? [[], [...wanted].sort()] : [[]];
  const better = ONE_BETTER[stance];
  return [
    ...choices.map((topics) => ({ kind: 'contacted' as const, topics })),
    ...(facts.isMet(id) ? [] : choices.map((topics) => ({ kind: 'met' as const, topics }))),
    ...(better ? [{ kind: 'stance' as const, stance: better }] : []),
  ];
}

function bringAbout({ drawn: map, today }: MapFacts, person: PersonId, outcome: Outcome): BuyingMap {
  if (outcome.kind === 'stance') return setPerson(map, { person, patch: { stance: outcome.stance } });
  const id = derivedId<ContactId>('next-conversation', person);
  const { topics } = outcome;
  const talked = addContact(map, { id, people: [person], day: today, status: 'took-place', topics });
  return outcome.kind === 'met' ? setPerson(talked, { person, patch: { contact: 'met' } }) : talked;
}

function reliefOf(before: readonly Blocker[], after: readonly Blocker[], person: PersonId): Relief {
  const known = new Set(before.map(({ key }) => key));
  const settled = new Set(SETTLED_IN_IT.map((rule) => findingKey(rule, person)));
  const left = after.filter(({ key }) => known.has(key) || !settled.has(key));
  const count = (list: readonly Blocker[], severity: Severity) =>
    list.filter((blocker) => blocker.severity === severity).length;
  const [stop, slow, note] = SEVERITIES.map((severity) => count(before, severity) - count(left, severity));
  return { stop: stop ?? 0, slow: slow ?? 0, note: note ?? 0 };
}

const gravityOf = (list: readonly Blocker[]): number => list.reduce((sum, { severity }) => sum + GRAVITY[severity], 0);

function eases(biggest: Blocker | undefined, after: readonly Blocker[]): boolean {
  const then = after.find(({ key }) => key === biggest?.key);
  return biggest !== undefined && (!then || SEVERITIES.indexOf(then.severity) > SEVERITIES.indexOf(biggest.severity));
}

/** The list is shorter where it first differs, the most severe findings first. */
const helps = (relief: Relief): boolean =>
  (SEVERITIES.map((severity) => relief[severity]).find((figure) => figure !== 0) ?? 0) > 0;
