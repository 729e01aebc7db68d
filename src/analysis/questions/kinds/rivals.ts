/** Asks what else they look at, where nothing is known; a favour, so only of somebody for us. */
import { leanings } from '../../flow/rivals.ts';
import type { QuestionKind } from '../question.ts';

export const rivals: QuestionKind = {
  id: 'rivals',
  find: ({ facts }) => {
    const { map } = facts;
    if (map.fields.competitors.length > 0 || leanings(map).length > 0 || facts.index.steps.length === 0) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'rivals' },
        whom: { first: facts.initiators.map(({ id }) => id), favour: true },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: () => 'What else do you look at: other suppliers, building it yourselves, leaving it as it is?',
      why: () => 'Most often it is not another supplier that wins, but leaving things as they are.',
    },
    'zh-CN': {
      ask: () => '除了我们，还在看什么：别的供应商、自己做，还是先不动？',
      why: () => '很多时候赢我们的不是对手，而是「先不动」。',
    },
  },
};
