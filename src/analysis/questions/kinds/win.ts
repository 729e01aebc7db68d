/** Asks those who start or push it what it would change in their own work. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const win: QuestionKind = {
  id: 'win',
  find: ({ facts }) =>
    facts.index.people
      .filter(
        (person) =>
          (person.kp || facts.stepsOf(person.id, 'initiator').length > 0) &&
          person.sort === 'person' &&
          person.win.trim() === '' &&
          facts.isContacted(person.id) &&
          !isChair(person),
      )
      .map(({ id }) => ({
        subject: id,
        lack: 'unknown',
        wanted: { by: 'facts', facts: [{ table: 'people', record: id, field: 'win' }] },
        people: [id],
        steps: facts.stepsOf(id).slice(0, 1),
        whom: { first: [id], onlyThese: true },
        facts: {},
      })),
  words: {
    en: {
      ask: () => 'If it goes well, what becomes easier in your own work?',
      why: (w) => `Nobody carries it through for the company alone; what it does for ${w.people} is not known.`,
    },
    'zh-CN': {
      ask: () => '这件事做成了，对您自己的工作有什么帮助？',
      why: (w) => `谁都不会只为公司出力；对${w.people}本人有什么好处，还不知道。`,
    },
  },
};
