/** What is still to be done on a map, with the schedule behind it, as plain data with its sentences in a language. */
import type { Analysis } from '../analysis/analyse.ts';
import type { PlanEntry } from '../analysis/planEntries.ts';
import { sayQuestion } from '../analysis/questions/sayQuestion.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { OurSide } from '../model/ourSide.ts';
import type { Language } from '../model/words.ts';
import { readSchedule } from '../plan/schedule.ts';
import { compareBy } from '../shared/compare.ts';
import type { AnalysedPlan } from './analysisSchema.ts';
import { phrase } from './words.ts';

/** What asks whether it took place comes first, then what is late, then by day; what has none last. */
const soonestFirst = compareBy<PlanEntry>(
  ({ overdue }) => (overdue ? 0 : 1),
  ({ late }) => (late ? 0 : 1),
  ({ day }) => day ?? '~',
);

/** States the plan of a map; before the sheet can bear a sales flow, meetings and tasks alone. */
export function analysedPlan({ facts, plan, readiness }: Analysis, ours: OurSide, language: Language): AnalysedPlan {
  const entries = plan().filter(
    ({ done, from, aside }) => !done && aside !== 'off-the-way' && (readiness.ready || from.kind !== 'line'),
  );
  const nameOf = (id: string) => {
    const { name = '', title = '' } = facts.drawn.people[id] ?? {};
    return name || title;
  };
  return {
    schedule: [...readSchedule(facts).steps.values()].map((step) => ({ ...step })),
    entries: [...entries].sort(soonestFirst).map(({ key, from, step, people, day, late, overdue, owner, shared }) => ({
      key,
      kind: from.kind,
      text: textOf(from, facts, language, nameOf),
      step,
      people: [...people],
      day,
      late,
      overdue,
      owner,
      ownerName: owner === null ? null : (ours.people[owner]?.name ?? null),
      shared,
    })),
  };
}

function textOf(from: PlanEntry['from'], facts: MapFacts, language: Language, nameOf: (id: string) => string): string {
  if (from.kind === 'task') return from.task.text;
  if (from.kind === 'question') return sayQuestion(from.question, facts, language, from.question.askOf[0] ?? null).ask;
  if (from.kind === 'line') return from.item.edit?.text ?? from.item.words[language];
  const who = from.contact.people.map(nameOf).join(language === 'en' ? ', ' : '、');
  return phrase(from.contact.writtenQuestion ? 'writtenQuestion' : 'meeting', language, { who });
}
