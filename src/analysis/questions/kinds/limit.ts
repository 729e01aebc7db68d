/** Asks up to what amount somebody may sign, as long as nobody is known who may sign this one. */
import { isChair } from '../../../model/chair.ts';
import type { QuestionKind } from '../question.ts';

export const limit: QuestionKind<{ readonly amount: number }> = {
  id: 'limit',
  find: ({ found, facts }) =>
    found('signature-unknown').flatMap((blocker) =>
      blocker.people.flatMap((id) => {
        const person = facts.map.people[id];
        if (!person || isChair(person)) return [];
        return [
          {
            subject: id,
            lack: 'unknown' as const,
            wanted: { by: 'facts' as const, facts: [{ table: 'people' as const, record: id, field: 'limit' }] },
            people: [id],
            steps: facts.stepsOf(id, 'approver').slice(0, 1),
            whom: { first: [id], functions: ['finance'] as const },
            settles: [blocker],
            facts: { amount: facts.map.fields.amount ?? 0 },
          },
        ];
      }),
    ),
  words: {
    en: {
      ask: (w) =>
        w.toThem
          ? 'Up to what amount do you decide this kind of thing yourself?'
          : `Up to what amount ${w.bodies() ? `does ${w.people} decide` : `may ${w.people} sign`} without going further up?`,
      why: (w) => `Somebody has to sign ${w.money(w.facts.amount)}, and nobody is known yet who may.`,
    },
    'zh-CN': {
      ask: (w) => (w.toThem ? '这类事项，您最多能批到多少？' : `${w.people}最多能批到多少，不用再往上报？`),
      why: (w) => `${w.money(w.facts.amount)}总要有人签，现在还不知道谁有这个权限。`,
    },
  },
};
