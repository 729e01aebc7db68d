/** The questions in groups: by who can be asked, or by the step where it can be asked; in each the order stays what it is. */
import type { Question } from '../../analysis/questions/question.ts';
import type { MapFacts } from '../../facts/mapFacts.ts';
import { isChair } from '../../model/chair.ts';
import type { PersonId, StepId } from '../../model/ids.ts';

export const QUESTION_ORDERS = ['byPerson', 'byStep'] as const;
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

export interface QuestionGroup {
  readonly key: string;
  /** Null where nobody can be asked, or where it is grouped by step. */
  readonly person: PersonId | null;
  /** The empty chair whose matter it is, where nobody can be asked. */
  readonly chair: PersonId | null;
  readonly step: StepId | null;
  readonly questions: readonly Question[];
}

/** People by what they can unblock, those whom nobody can answer for last; steps in the customer's order, the purchase as a whole last. */
export function questionGroups(
  { index, map }: Pick<MapFacts, 'index' | 'map'>,
  questions: readonly Question[],
  order: QuestionOrder,
): readonly QuestionGroup[] {
  const groups = new Map<PersonId | StepId | null, Question[]>();
  for (const question of questions) {
    const key = order === 'byPerson' ? (question.askOf[0] ?? question.chair) : question.at;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const { length } = index.steps;
  const place = (key: PersonId | StepId | null) =>
    key === null ? length : order === 'byStep' ? index.positionOfStep(key as StepId) : 0;
  const isEmpty = (key: PersonId | StepId | null): boolean => {
    const person = key === null ? undefined : map.people[key];
    return person !== undefined && isChair(person);
  };
  // Sorting keeps the order of what stands alike.
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || Number(a === null) - Number(b === null))
    .map(([key, some]) => ({
      key: key ?? 'none',
      person: order === 'byPerson' && !isEmpty(key) ? (key as PersonId | null) : null,
      chair: order === 'byPerson' && isEmpty(key) ? (key as PersonId) : null,
      step: order === 'byStep' ? (key as StepId | null) : null,
      questions: some,
    }));
}

/** What somebody can be asked, alone or beside somebody else. */
export const questionsFor = (questions: readonly Question[], person: PersonId): readonly Question[] =>
  questions.filter(({ askOf }) => askOf.includes(person));
