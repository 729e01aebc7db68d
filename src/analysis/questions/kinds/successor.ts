/** Asks who has taken over from somebody who has left. */
import { fromFinding } from '../fromFinding.ts';
import type { QuestionKind } from '../question.ts';

export const successor: QuestionKind = {
  id: 'successor',
  find: ({ found, facts }) =>
    found('left-but-seated').flatMap((blocker) => {
      const leaver = facts.leavers.find(({ person }) => blocker.people.includes(person.id));
      // Without a seat there is nothing to take over.
      if (!leaver || leaver.steps.length === 0) return [];
      const { function: own } = leaver.person;
      return fromFinding(blocker).map((asked) => ({
        ...asked,
        steps: leaver.steps,
        whom: { functions: own === 'unknown' ? [] : [own] },
      }));
    }),
  words: {
    en: {
      ask: (w) => `Who has taken over from ${w.people}?`,
      why: () => 'Whatever was agreed with somebody who has left has to be agreed anew.',
    },
    'zh-CN': {
      ask: (w) => `${w.people}走了以后，这摊事由谁接手？`,
      why: () => '跟走了的人谈好的，要跟接手的人重新谈。',
    },
  },
};
