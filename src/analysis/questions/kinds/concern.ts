/** Asks those who decide, and whoever we have talked to, what they want to know or are afraid of, where nothing of it is known. */

import { isNeverApproached } from '../../../facts/mapFacts.ts';
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const concern: QuestionKind = {
  id: 'concern',
  find: ({ found, facts }) => {
    const waiting = found('no-message');
    const deciding = [...facts.initiators, ...facts.approvers, ...facts.opinionHolders];
    // Whoever we have not talked to yet is asked when we do; of the others it is worth asking only once we know them.
    const asked = [...deciding, ...facts.placed.filter(({ id }) => facts.isContacted(id))];
    return [...new Set(asked)]
      .filter(
        (person) =>
          !isChair(person) &&
          !isNeverApproached(person) &&
          facts.index.concernsOfPerson(person.id).every(({ text }) => text.trim() === ''),
      )
      .map(({ id, sort }) => ({
        subject: id,
        lack: 'unknown',
        wanted: { by: 'concern', person: id },
        people: [id],
        steps: facts.stepsOf(id).slice(0, 1),
        whom: sort === 'body' ? {} : { first: [id], onlyThese: true },
        settles: waiting.filter(({ people }) => people.includes(id)),
        facts: {},
      }));
  },
  words: {
    en: {
      ask: (w) =>
        w.bodies()
          ? `What will ${w.people} want to know about it first?`
          : 'What would you have to see or know before you could say yes?',
      why: () => 'What nobody asks about is not answered, and comes back as a no.',
    },
    'zh-CN': {
      ask: (w) => (w.bodies() ? `${w.people}最先会问什么？` : '您要看到什么、弄清什么，才好点头？'),
      why: () => '没问出来的顾虑就没人解答，最后会变成反对。',
    },
  },
};
