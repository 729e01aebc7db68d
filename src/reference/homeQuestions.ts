/** Two questions for a trainee to take home, from what their map shows otherwise than the reference; must never give the answer away. */
import type { PersonId, StepId } from '../model/ids.ts';
import { EXECUTING_FUNCTIONS, SUPERVISING_FUNCTIONS } from '../model/words.ts';
import type { Compared } from './compareWithReference.ts';

/** Steps and people are those of the drawn map: the trainee knows no others. */
export type HomeQuestion =
  | { readonly asks: 'who-watches' | 'who-uses' | 'who-else' | 'what-comes-after' | 'what-is-known' | 'whom-first' }
  | { readonly asks: 'who-says-no'; readonly step: StepId }
  | { readonly asks: 'which-first'; readonly one: StepId; readonly other: StepId }
  | { readonly asks: 'who-sways'; readonly person: PersonId };

/** The two that matter most of those that there is a reason for; the last two can always be asked. */
export function homeQuestions(compared: Compared): readonly [HomeQuestion, HomeQuestion] {
  const { functions, people, seats, order, steps, influences } = compared;
  const drawnAs = new Map(people.found.map((pair) => [pair.reference.id, pair.drawn.id]));
  const misses = (some: readonly string[]) => functions.missing.some((own) => some.includes(own));
  const all: HomeQuestion[] = [];
  if (misses(SUPERVISING_FUNCTIONS)) all.push({ asks: 'who-watches' });
  if (misses(EXECUTING_FUNCTIONS)) all.push({ asks: 'who-uses' });
  // What the reference has last, before what it has first.
  const turned = order.extra.find(({ first }) => first === order.extra.at(-1)?.first);
  if (turned) all.push({ asks: 'which-first', one: turned.first, other: turned.next });
  const says = seats.near.find(({ reference, sameStep }) => sameStep && reference.role === 'approver');
  if (says) all.push({ asks: 'who-says-no', step: says.drawn.step });
  const swayed = influences.missing.map(({ to }) => drawnAs.get(to)).find((person) => person !== undefined);
  if (swayed) all.push({ asks: 'who-sways', person: swayed });
  if (steps.missing.length > 0) all.push({ asks: 'what-comes-after' });
  if (functions.missing.length + people.missing.length > 0) all.push({ asks: 'who-else' });
  const [first = { asks: 'what-is-known' }, second] = all;
  return [first, second ?? { asks: 'whom-first' }];
}
