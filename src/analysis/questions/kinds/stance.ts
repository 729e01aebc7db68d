/** Asks where somebody stands whom we have talked to; of nobody else is it asked, and of a body only somebody for us. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const stance: QuestionKind = {
  id: 'stance',
  find: ({ found, facts }) =>
    found('unknown-stance').flatMap((blocker) => {
      const person = facts.map.people[blocker.people[0] ?? ''];
      if (!person || isChair(person)) return [];
      const { id } = person;
      return [
        {
          subject: id,
          lack: 'unknown' as const,
          wanted: { by: 'facts' as const, facts: [{ table: 'people' as const, record: id, field: 'stance' }] },
          people: [id],
          steps: facts.stepsOf(id).slice(0, 1),
          whom: person.sort === 'body' ? { favour: true as const } : { first: [id], onlyThese: true as const },
          settles: [blocker, ...found('kp-cannot-push').filter(({ people }) => people.includes(id))],
          facts: {},
        },
      ];
    }),
  words: {
    en: {
      ask: (w) =>
        w.bodies()
          ? `How was it seen in ${w.people} when it last came up: what spoke for it, what against?`
          : 'From where you stand: what speaks for it, and what against?',
      why: () => 'A yes that nobody has heard is no yes.',
    },
    'zh-CN': {
      ask: (w) =>
        w.bodies()
          ? `${w.people}上次谈到这件事，赞成的怎么说，反对的怎么说？`
          : '站在您的角度，这件事好在哪里，担心的又是什么？',
      why: () => '没有亲口说过同意，就不能算同意。',
    },
  },
};
