/** The plan as text: what there is to do, by day. */
import { sayDay } from '../model/sayDay.ts';
import type { Language } from '../model/words.ts';
import { STEP_KIND_NAMES } from '../playbook/names.ts';
import type { Day } from '../shared/day.ts';
import type { AnalysedMap, AnalysedPlan } from './analysisSchema.ts';
import { type Marks, plain } from './marks.ts';
import { phrase } from './words.ts';

/** By day, each with who does it. */
export function writePlan(
  { entries }: AnalysedPlan,
  steps: AnalysedMap['steps'],
  marks: Marks,
  language: Language,
): readonly string[] {
  const comma = language === 'en' ? ', ' : '，';
  const late = entries.filter((entry) => entry.late).length;
  const head = [phrase('plan', language), ...(late > 0 ? [phrase('late', language, { count: late })] : [])].join(' · ');
  const stepOf = (id: string | null) => {
    const step = steps.find((one) => one.id === id);
    return step ? plain(step.name) || STEP_KIND_NAMES[step.kind][language] : '';
  };
  const [colon, open, close] = language === 'en' ? [': ', ' (', ')'] : ['：', '（', '）'];
  const said = entries.map(({ day, text, step, ownerName, late: isLate, overdue }) => {
    const when = day === null ? phrase('noDay', language) : sayDay(day as Day, language);
    const how = overdue ? phrase('tookPlace', language) : isLate ? phrase('isLate', language) : '';
    const who = ownerName ? plain(ownerName) : phrase('nobody', language);
    return `${when}${colon}${plain(text)}${open}${[stepOf(step), who, how].filter(Boolean).join(comma)}${close}`;
  });
  return [
    marks.section(head),
    ...(said.length > 0 ? [] : [phrase('nothingToDo', language)]),
    // What reads alike is one line, as in the flow.
    ...[...new Set(said)].map((line) => marks.item(line, false)),
  ];
}
