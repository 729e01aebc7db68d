/** Asks somebody we have talked to what they want to know or are afraid of, where nothing of it is known. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const concern: QuestionKind = {
  id: 'concern',
  find: ({ found, facts }) =>
    found('no-message').flatMap((blocker) => {
      const person = facts.map.people[blocker.people[0] ?? ''];
      const { fix } = blocker;
      // Concerns that have no answer yet are our own work, and no question.
      if (!person || isChair(person) || fix?.do !== 'answer-concerns' || fix.concerns.length > 0) return [];
      const { id } = person;
      return [
        {
          subject: id,
          lack: 'unknown' as const,
          wanted: { by: 'concern' as const, person: id },
          people: [id],
          steps: facts.stepsOf(id).slice(0, 1),
          whom: person.sort === 'body' ? {} : { first: [id], onlyThese: true as const },
          settles: [blocker],
          facts: {},
        },
      ];
    }),
  words: {
    en: {
      ask: (w) =>
        w.bodies()
          ? `What will ${w.people} want to know about it first?`
          : 'What would you have to see or know before you could say yes?',
      why: () => 'What nobody asks about is not answered, and comes back as a no.',
    },
    'zh-CN': {
      ask: (w) => (w.bodies() ? `${w.people}上最先会问什么？` : '您要看到什么、弄清什么，才好点头？'),
      why: () => '没问出来的顾虑就没人解答，最后会变成反对。',
    },
  },
};
