/** The questions as text: who can be asked, and what. */
import type { Language } from '../model/words.ts';
import type { AnalysedMap, AnalysedQuestion } from './analysisSchema.ts';
import { type Marks, plain } from './marks.ts';
import { phrase } from './words.ts';

/** By the first who can be asked; those whom nobody on the map can answer come last. */
export function writeQuestions(
  questions: readonly AnalysedQuestion[],
  people: AnalysedMap['people'],
  marks: Marks,
  language: Language,
): readonly string[] {
  const groups = new Map<string | null, AnalysedQuestion[]>();
  for (const question of questions) {
    const [first = null] = question.askOf;
    groups.set(first, [...(groups.get(first) ?? []), question]);
  }
  const named = (id: string | null) => {
    const person = people.find((one) => one.id === id);
    return person ? plain(person.name) || plain(person.title) : phrase('askNobody', language);
  };
  const ordered = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
  return [
    marks.section(`${phrase('questions', language)} · ${questions.length}`),
    ...(questions.length > 0 ? [] : [phrase('noQuestions', language)]),
    ...ordered.flatMap(([id, some]) => [
      marks.step(named(id)),
      ...some.map(({ ask }) => marks.item(plain(ask), false)),
    ]),
  ];
}
