/** Asks where people belong, once for all of whom it is not known. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const ownFunction: QuestionKind = {
  id: 'function',
  find: ({ facts, found }) => {
    const unknown = facts.placed
      .filter((person) => person.function === 'unknown' && person.sort !== 'body' && !isChair(person))
      .map(({ id }) => id);
    if (unknown.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: unknown.map((record) => ({ table: 'people', record, field: 'function' })) },
        people: unknown,
        whom: {},
        settles: [...found('missing-function'), ...found('too-much-unknown')],
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: (w) =>
        w.toThem && w.count === 1 ? 'Which function do you belong to?' : `Which function is it: ${w.people}?`,
      why: () => 'What somebody looks at follows from where they belong.',
    },
    'zh-CN': {
      ask: (w) => (w.toThem && w.count === 1 ? '您属于哪个部门、管哪一块？' : `${w.people}是哪个部门的，管哪一块？`),
      why: () => '人在哪个部门，就从哪个角度看这件事。',
    },
  },
};
