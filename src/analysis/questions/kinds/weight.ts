/** Asks whose word counts there, once for all of whom it is not known. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

/** Of so many people it is worth asking. */
const LEAST = 2;

export const weight: QuestionKind = {
  id: 'weight',
  find: ({ facts }) => {
    const deciding = [...facts.approvers, ...facts.opinionHolders].filter(
      (person) => person.sort !== 'body' && !isChair(person),
    );
    const unknown = deciding.filter((person) => person.weight === 'unknown').map(({ id }) => id);
    if (unknown.length === 0 || deciding.length < LEAST) return [];
    return [
      {
        subject: '',
        lack: 'unknown',
        wanted: { by: 'facts', facts: unknown.map((record) => ({ table: 'people', record, field: 'weight' })) },
        people: unknown,
        whom: { favour: true },
        facts: {},
      },
    ];
  },
  words: {
    en: {
      ask: (w) =>
        w.count === 1
          ? `When opinions differ, how much does the word of ${w.people} count?`
          : `When opinions differ, whose word counts most: ${w.people}?`,
      why: () => 'Time spent on somebody who is overruled is lost.',
    },
    'zh-CN': {
      ask: (w) =>
        w.count === 1 ? `意见不一致的时候，${w.people}说话分量怎么样？` : `${w.people}，意见不一致时听谁的？`,
      why: () => '先弄清谁说话算数，力气才用得对。',
    },
  },
};
