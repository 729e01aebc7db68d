/** Asks who sits in an empty chair; nothing else is asked about it before that is known. */
import { isChair } from '../../../model/chair.ts';
import { FUNCTION_NAMES } from '../../../playbook/names.ts';
import type { QuestionKind } from '../question.ts';

interface Chair {
  /** What the chair is called; empty where it has no title. */
  readonly title: string;
  readonly function: keyof typeof FUNCTION_NAMES;
}

export const chair: QuestionKind<Chair> = {
  id: 'chair',
  find: ({ facts, found }) =>
    facts.index.people.filter(isChair).map((person) => {
      const steps = facts.stepsOf(person.id);
      const beside = steps.flatMap((step) => facts.index.seatsOfStep(step)).map((seat) => seat.person);
      const own = person.function === 'unknown' ? [] : [person.function];
      return {
        subject: person.id,
        lack: 'missing',
        wanted: { by: 'chair', chair: person.id },
        people: [person.id],
        steps,
        whom: { first: [...facts.initiators.map(({ id }) => id), ...beside], functions: own },
        settles: found('uncontacted-approver').filter(({ people }) => people.includes(person.id)),
        facts: { title: person.title.trim(), function: person.function },
      };
    }),
  words: {
    en: {
      ask: (w) => {
        const { title, function: own } = w.facts;
        if (title !== '' || own === 'unknown') return `Who is ${w.people}?`;
        return `Who looks after this in ${w.functionName(own)}${w.steps === '' ? '' : `, for ${w.steps}`}?`;
      },
      why: () => 'A chair with no name cannot be met.',
    },
    'zh-CN': {
      ask: (w) => {
        const { title, function: own } = w.facts;
        if (title !== '') return `${w.people}是哪一位？`;
        if (own === 'unknown') return `${w.steps === '' ? '这里' : w.steps}由哪一位负责？`;
        return `${FUNCTION_NAMES[own]['zh-CN']}那边由哪一位负责${w.steps === '' ? '' : `，${w.steps}`}？`;
      },
      why: () => '不知道是谁，就没法去见。',
    },
  },
};
