/** Asks by when a body wants its papers. */
import { compareBy } from '../../../shared/compare.ts';
import type { QuestionKind } from '../question.ts';

export const papers: QuestionKind = {
  id: 'papers',
  find: ({ open, facts }) =>
    open.flatMap(({ id, papersBy }) => {
      const bodies = facts.index
        .seatsOfStep(id)
        .map(({ person }) => person)
        .filter((person) => facts.map.people[person]?.sort === 'body');
      if (papersBy !== null || bodies.length === 0) return [];
      const beside = facts.index
        .seatsOfStep(id)
        .map(({ person }) => person)
        .sort(compareBy((person) => (facts.isContacted(person) ? 0 : 1)));
      return [
        {
          subject: id,
          lack: 'unknown' as const,
          wanted: { by: 'facts' as const, facts: [{ table: 'steps' as const, record: id, field: 'papersBy' }] },
          people: [...new Set(bodies)],
          steps: [id],
          whom: { first: beside },
          facts: {},
        },
      ];
    }),
  words: {
    en: {
      ask: (w) => `By which day do papers for ${w.people} have to be in, which ones, and who presents them?`,
      why: () => 'What misses the agenda waits for the next sitting.',
    },
    'zh-CN': {
      ask: (w) => `${w.people}的材料最晚哪天交、要哪几份、由谁汇报？`,
      why: () => '赶不上议题，就要等下一次会。',
    },
  },
};
