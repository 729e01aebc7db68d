/** Finds those who have left and are still seated, or still taken for the decider; every other rule reads the map without them. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface Gone {
  /** On the way; none where the KP mark alone is left of them. */
  readonly steps: readonly StepId[];
  readonly approved: boolean;
}

export const leftButSeated: BlockerRule<Gone> = {
  id: 'left-but-seated',
  group: 'ground',
  neverMilder: true,
  find: ({ leavers }) =>
    leavers.map(({ person, steps, approved }) => ({
      subject: person.id,
      severity: approved ? 'stop' : 'slow',
      people: [person.id],
      facts: { steps, approved },
    })),
  fix: ({ people }) => (people?.[0] ? { do: 'hand-over', person: people[0] } : null),
  example: { people: 1, facts: { steps: ['1' as StepId], approved: true } },
  words: {
    en: {
      name: 'Somebody who has left is still seated',
      finds:
        'Somebody marked as having left holds a seat in a step that the purchase passes through, or is marked as key person.',
      title: (w) => {
        const steps = w.list(w.facts.steps.map(w.step));
        if (w.facts.steps.length === 0) return `${w.people} has left, and is still taken for the decider`;
        return w.facts.approved
          ? `${w.people} has left, and nobody has taken their place as approver in ${steps}`
          : `${w.people} has left, and nobody has taken their place in ${steps}`;
      },
      why: (w) =>
        w.facts.approved
          ? 'Somebody there will sign in their place, starts afresh, and is bound by nothing that was agreed. Until then all else here is worked out without them.'
          : 'Whoever comes next starts afresh and is bound by nothing that was agreed. All else here is worked out without them.',
      todo: (w) =>
        w.facts.steps.length === 0
          ? w.ask(`Take the mark off ${w.people}, and ask who decides now.`)
          : w.ask(
              `Ask who has taken over from ${w.people}, and hand on the ${byCount(w.facts.steps.length, 'seat', 'seats')}; if nobody does, take ${w.people} out.`,
            ),
      several: {
        title: (w) => `${w.count} people have left and are still seated: ${w.people}`,
      },
      silence:
        'Whoever has left holds no seat in a step that the purchase passes through, and is not marked as key person.',
    },
    'zh-CN': {
      name: '人已离职，席位还在',
      finds: '标为已离职的人，在采购会走到的环节里还占着席位，或者还标着关键决策人。',
      title: (w) => {
        const steps = w.list(w.facts.steps.map(w.step));
        if (w.facts.steps.length === 0) return `${w.people}已离职，却还被当作拍板的人`;
        return w.facts.approved
          ? `${w.people}已离职，${steps}还没有人接手审批`
          : `${w.people}已离职，${steps}还没有人接手`;
      },
      why: (w) =>
        w.facts.approved
          ? '总会有人接手来批，一切从头看起，以前谈好的都不算数。在那之前，其他结论都按此人不在来算。'
          : '接手的人一切从头看起，以前谈好的都不算数。其他结论都按此人不在来算。',
      todo: (w) =>
        w.facts.steps.length === 0
          ? w.ask(`去掉${w.people}的关键决策人标记，问清楚现在谁说了算。`)
          : w.ask(`问清楚谁接了${w.people}的工作，把席位转给接手的人；没有人接，就把${w.people}移出。`),
      several: {
        title: (w) => `人已离职，席位还在：${w.people}`,
      },
      silence: '已离职的人在采购会走到的环节里没有席位，也没有标为关键决策人。',
    },
  },
};
