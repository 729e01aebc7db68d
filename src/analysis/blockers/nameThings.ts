/** What people, steps, functions and amounts of a map are called in a sentence; must never invent a name for somebody. */

import type { MapFacts } from '../../facts/mapFacts.ts';
import type { PersonId, StepId } from '../../model/ids.ts';
import { mapIndex } from '../../model/mapIndex.ts';
import type { RequirementKey } from '../../model/ourSide.ts';
import { sayDay } from '../../model/sayDay.ts';
import { sayMoney } from '../../model/sayMoney.ts';
import type { FunctionId, Language } from '../../model/words.ts';
import { FUNCTION_NAMES, STEP_KIND_NAMES } from '../../playbook/names.ts';
import { REQUIREMENTS } from '../../playbook/requirements.ts';
import { compareBy } from '../../shared/compare.ts';
import type { Day } from '../../shared/day.ts';
import { sayBody, sayPost } from '../sayPost.ts';
import { inSentence, typed } from './phrase.ts';

export interface Namer {
  readonly person: (id: PersonId) => string;
  readonly step: (id: StepId) => string;
  readonly functionName: (id: FunctionId) => string;
  readonly requirement: (key: RequirementKey) => string;
  readonly money: (amount: number) => string;
  readonly day: (day: Day) => string;
  /** In the order in which people's cards first stand on the sheet; whoever sits nowhere last, by name. */
  readonly inSheetOrder: (people: readonly PersonId[]) => readonly PersonId[];
}

/** The names of a map's things in a language. */
export function namerOf(facts: MapFacts, language: Language): Namer {
  const { drawn: map } = facts;
  const index = mapIndex(map);
  const english = language === 'en';

  const step = (id: StepId): string => {
    const there = map.steps[id];
    const name = there?.name.trim() ?? '';
    if (name !== '') return english ? `“${typed(name)}”` : `「${name}」环节`;
    if (!there || there.kind === 'custom') return english ? 'a step without a name' : '还没起名的环节';
    const kind = STEP_KIND_NAMES[there.kind][language];
    return english ? `the unnamed ${inSentence(kind)} step` : `还没起名的${kind}环节`;
  };

  const person = (id: PersonId): string => {
    const them = map.people[id];
    const name = them?.name.trim() ?? '';
    if (name !== '') return them?.sort === 'body' ? articled(name, language) : typed(name);
    const post = sayPost(them?.title ?? '', language);
    if (post !== '') return english ? post : typed(post);
    const seat = index.seatsOfPerson(id)[0];
    if (seat) return english ? `somebody in ${step(seat.step)}` : `${step(seat.step)}里还没写名字的人`;
    if (!them || them.function === 'unknown') return english ? 'somebody without a name yet' : '还没写名字的人';
    if (english) return UNNAMED[them.function] ?? `somebody in ${inSentence(FUNCTION_NAMES[them.function].en)}`;
    return `${FUNCTION_NAMES[them.function][language]}那边还没写名字的人`;
  };

  return {
    person,
    step,
    functionName: (id) => {
      if (!english) return typed(FUNCTION_NAMES[id][language]);
      return id === 'user-department' ? 'the user department' : inSentence(FUNCTION_NAMES[id].en);
    },
    requirement: (key) => {
      const words = (REQUIREMENTS as { readonly [known: string]: { readonly [Lang in Language]: string } })[key];
      if (!words) return typed(key.slice(key.indexOf(':') + 1));
      return english ? inSentence(words.en) : typed(words[language]);
    },
    day: (day) => sayDay(day, language),
    money: (amount) => typed(sayMoney(amount, map.fields.currency, language)),
    inSheetOrder: (people) =>
      [...people].sort(
        compareBy<PersonId>(
          (id) => {
            const first = index.seatsOfPerson(id)[0];
            return first ? index.positionOfStep(first.step) : index.steps.length;
          },
          (id) => {
            const first = index.seatsOfPerson(id)[0];
            return first ? index.seatsOfStep(first.step).indexOf(first) : 0;
          },
          (id) => map.people[id]?.name ?? '',
          (id) => id,
        ),
      ),
  };
}

/** The article is ours, and takes a capital where it begins the sentence; the name is not. */
const articled = (name: string, language: Language): string =>
  sayBody(name, language).slice(0, -name.length) + typed(name);

/** Functions whose listed name cannot follow "somebody in". */
const UNNAMED: { readonly [Fn in FunctionId]?: string } = {
  executive: 'somebody at the top',
  shareholder: 'a shareholder or investor',
  'user-department': 'somebody in the user department',
  outside: 'an outside adviser or peer',
  other: 'somebody in another function',
};
