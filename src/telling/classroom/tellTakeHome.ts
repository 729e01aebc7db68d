/** The sheet that a trainee takes home: what they found, what is missing, what is theirs alone, and two questions; must never give a mark. */
import type { PersonId, StepId } from '../../model/ids.ts';
import type { BuyingMap } from '../../model/map.ts';
import type { Relation, Seat } from '../../model/records.ts';
import type { Language } from '../../model/words.ts';
import { FUNCTION_NAMES, ROLE_NAMES } from '../../playbook/names.ts';
import type { Extra } from '../../reference/acceptExtra.ts';
import type { Before, Compared, Held } from '../../reference/compareWithReference.ts';
import { type HomeQuestion, homeQuestions } from '../../reference/homeQuestions.ts';
import type { Say } from '../../text/text.ts';
import { nameOfPerson, nameOfStep } from '../nameOf.ts';

export interface TakeHome {
  readonly seen: string;
  /** Null while nothing was concluded from both. */
  readonly findings: string | null;
  readonly near: readonly string[];
  readonly missing: readonly string[];
  /** Each with what it is on the drawn map, so that it can be accepted. */
  readonly extra: readonly ToldExtra[];
  readonly questions: readonly string[];
}

export interface ToldExtra extends Extra {
  readonly line: string;
}

interface Voice {
  readonly t: Say;
  readonly language: Language;
}

export function tellTakeHome(
  reference: BuyingMap,
  drawn: BuyingMap,
  compared: Compared,
  findings: Held<unknown> | null,
  voice: Voice,
): TakeHome {
  const { t } = voice;
  const { seats, steps, order, outside, influences } = compared;
  const [here, there] = [wordsOn(reference, voice), wordsOn(drawn, voice)];
  const all = seats.found.length + seats.near.length + seats.missing.length;
  return {
    seen: t(seats.found.length === all ? 'classroom.allSeen' : 'classroom.seen', { found: seats.found.length, all }),
    findings:
      findings &&
      t('classroom.findings', { found: findings.found.length, all: findings.found.length + findings.missing.length }),
    near: [
      ...steps.near.map((pair) =>
        t('classroom.otherKind', { reference: here.step(pair.reference.id), drawn: there.step(pair.drawn.id) }),
      ),
      ...seats.near.map((pair) =>
        t('classroom.seatNear', { reference: here.seat(pair.reference), drawn: there.seat(pair.drawn) }),
      ),
      ...outside.near.map((pair) => t('classroom.outsideNear', { who: here.person(pair.reference.id) })),
    ],
    missing: [
      ...steps.missing.map(({ id }) => t('classroom.missingStep', { step: here.step(id) })),
      ...seats.missing.map(here.seat),
      ...order.missing.map(here.order),
      ...outside.missing.map(({ id }) => t('classroom.outside', { who: here.person(id) })),
      ...influences.missing.map(here.influence),
    ],
    extra: [
      ...steps.extra.map(
        ({ id }): ToldExtra => ({
          of: 'steps',
          id,
          line: t('classroom.missingStep', { step: there.step(id) }),
        }),
      ),
      ...seats.extra.map((seat): ToldExtra => ({ of: 'seats', id: seat.id, line: there.seat(seat) })),
      ...outside.extra.map(
        ({ id }): ToldExtra => ({
          of: 'outside',
          id,
          line: t('classroom.outside', { who: there.person(id) }),
        }),
      ),
      ...influences.extra.map((line): ToldExtra => ({ of: 'influences', id: line.id, line: there.influence(line) })),
    ],
    questions: homeQuestions(compared).map((question) => sayQuestion(question, there, t)),
  };
}

/** What things are called on one of the two maps; somebody goes by title, for names are made up by each. */
function wordsOn(map: BuyingMap, { t, language }: Voice) {
  const person = (id: PersonId): string => {
    const one = map.people[id];
    if (one?.title || one?.name) return one.title || nameOfPerson(one, t);
    return one && one.function !== 'unknown' ? FUNCTION_NAMES[one.function][language] : nameOfPerson(one, t);
  };
  const step = (id: StepId): string => nameOfStep(map.steps[id], language, t);
  return {
    person,
    step,
    seat: (seat: Seat) =>
      t('classroom.seat', { who: person(seat.person), role: ROLE_NAMES[seat.role][language], step: step(seat.step) }),
    order: ({ first, next }: Before) => t('classroom.order', { first: step(first), next: step(next) }),
    influence: ({ from, to }: Relation) => t('classroom.influence', { from: person(from), to: person(to) }),
  };
}

function sayQuestion(question: HomeQuestion, there: ReturnType<typeof wordsOn>, t: Say): string {
  switch (question.asks) {
    case 'who-watches':
      return t('classroom.whoWatches');
    case 'who-uses':
      return t('classroom.whoUses');
    case 'who-else':
      return t('classroom.whoElse');
    case 'what-comes-after':
      return t('classroom.whatComesAfter');
    case 'what-is-known':
      return t('classroom.whatIsKnown');
    case 'whom-first':
      return t('classroom.whomFirst');
    case 'who-says-no':
      return t('classroom.whoSaysNo', { step: there.step(question.step) });
    case 'which-first':
      return t('classroom.whichFirst', { one: there.step(question.one), other: there.step(question.other) });
    case 'who-sways':
      return t('classroom.whoSways', { person: there.person(question.person) });
  }
}
