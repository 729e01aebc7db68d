/** Everything unknown, assumed, stale or missing on a map, as questions in the order of what they unblock; must never ask anything on a map whose purchase is over. */
import { doneSteps } from '../../facts/doneSteps.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Question as HandOn } from '../../model/workRecords.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Blocker } from '../blockers/blockerRule.ts';
import { type AnyKind, KINDS } from './kinds.ts';
import type { Asked, Ground, Question } from './question.ts';
import { readAskable } from './whom.ts';

export interface Questions {
  /** What unblocks most first. */
  readonly open: readonly Question[];
  /** Set aside by hand. */
  readonly aside: readonly Question[];
}

const NONE: Questions = { open: [], aside: [] };

/** What tells a question from all others. */
export const questionKey = (kind: string, subject: string): string => `${kind}|${subject}`;

/** The questions that follow from a map and its findings. */
export function makeQuestions(facts: MapFacts, blockers: readonly Blocker[]): Questions {
  const { map, index } = facts;
  if (map.fields.outcome !== 'open' || map.fields.sample) return NONE;
  const done = doneSteps(facts);
  const ground: Ground = {
    facts,
    found: (rule) => blockers.filter((blocker) => blocker.rule === rule),
    open: index.steps.filter(({ id }) => facts.way.onTheWay.has(id) && !done.has(id)),
  };
  const place = new Map(blockers.map(({ key }, at) => [key, at]));
  const placeOf = (key: string) => place.get(key) ?? blockers.length;
  const hands = new Map<string, HandOn>();
  // Of two that tabs wrote at once the one of the smaller id, everywhere.
  for (const hand of Object.values(map.questions).sort(compareBy(({ id }) => id))) {
    if (!hand.added && !hands.has(hand.question)) hands.set(hand.question, hand);
  }
  const askable = readAskable(facts);

  const state = (kind: AnyKind, asked: Asked<unknown>): Question => {
    const key = questionKey(kind.id, asked.subject);
    const hand = asked.wanted.by === 'own' ? (map.questions[asked.wanted.question] ?? null) : (hands.get(key) ?? null);
    const first = hand?.person ? [hand.person, ...(asked.whom.first ?? [])] : (asked.whom.first ?? []);
    const askOf = askable.whom({ ...asked.whom, first }, kind.acts);
    const steps = asked.steps ?? [];
    return {
      key,
      kind: kind.id,
      lack: asked.lack,
      wanted: asked.wanted,
      people: asked.people ?? [],
      steps,
      functions: asked.functions ?? [],
      askOf,
      known: asked.whom.functions ?? [],
      chair: askOf.length > 0 ? null : asked.wanted.by === 'chair' ? asked.wanted.chair : askable.chair(asked.whom),
      favour: asked.whom.favour ?? false,
      at: hand?.step ?? steps[0] ?? firstPlace(askOf),
      settles: (asked.settles ?? []).map(({ key: finding }) => finding).sort((a, b) => placeOf(a) - placeOf(b)),
      facts: asked.facts,
      hand,
    };
  };
  const firstPlace = (askOf: readonly PersonId[]) => (askOf[0] ? askable.at(askOf[0]) : null);

  const order = new Map(KINDS.map(({ id }, at) => [id, at]));
  const all = KINDS.flatMap((kind) => kind.find(ground).map((asked) => state(kind, asked))).sort(
    compareBy<Question>(
      ({ settles }) => placeOf(settles[0] ?? ''),
      ({ kind }) => order.get(kind) ?? 0,
      ({ at }) => (at === null ? index.steps.length : index.positionOfStep(at)),
      ({ key }) => key,
    ),
  );
  return { open: all.filter(({ hand }) => !hand?.hidden), aside: all.filter(({ hand }) => hand?.hidden) };
}

/** Those that somebody of ours is to ask, or that are to be asked by a day: they stand in the plan. */
export function handedQuestions(facts: MapFacts, blockers: readonly Blocker[]): readonly Question[] {
  const isHanded = (hand: HandOn | null) => hand !== null && (hand.owner !== null || hand.due !== null);
  // Most maps have none, and need not be asked everything for it.
  if (!Object.values(facts.map.questions).some(isHanded)) return [];
  return makeQuestions(facts, blockers).open.filter(({ hand }) => isHanded(hand));
}
