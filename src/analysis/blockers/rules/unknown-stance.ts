/** Finds people who count, whom we talked to and of whom we still do not know what they think; must never guess a stance. */
import { isNeverApproached } from '../../../facts/mapFacts.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Unknown {
  readonly approver: boolean;
}

export const unknownStance: BlockerRule<Unknown> = {
  id: 'unknown-stance',
  group: 'chain',
  find: ({ approvers, opinionHolders, index, isContacted }) => {
    const strong = new Set(
      index.relations
        .filter((relation) => relation.kind === 'influence' && relation.strength === 'strong')
        .map((relation) => relation.from),
    );
    const asked = [
      ...approvers.map((person) => ({ person, approver: true })),
      ...opinionHolders.filter((person) => strong.has(person.id)).map((person) => ({ person, approver: false })),
    ];
    return asked
      .filter(({ person }) => person.stance === 'unknown' && isContacted(person.id) && !isNeverApproached(person))
      .map(({ person, approver }) => ({
        subject: person.id,
        severity: 'slow',
        people: [person.id],
        facts: { approver },
      }));
  },
  fix: (found) => (found.people?.[0] ? { do: 'edit-person', person: found.people[0], field: 'stance' } : null),
  example: { people: 1, facts: { approver: true } },
  words: {
    en: {
      name: 'Talked to, stance unknown',
      finds:
        'An approver, or an opinion holder with a strong influence, was contacted, and the stance is still unknown.',
      title: (w) =>
        w.bodies()
          ? `We have talked to whoever presents to ${w.people} and do not know how it is seen there`
          : `We have talked to ${w.people} and do not know what they think of it`,
      why: (w) =>
        w.facts.approver
          ? 'They must approve. A yes that nobody heard is not a yes.'
          : 'Others listen to them. If they turn out to be against it, we learn it too late.',
      todo: (w) =>
        w.approach(
          ({ names }) =>
            `Ask ${names} straight out what they like about it and what worries them, and note the stance.`,
          ({ names }) => `Ask whoever presents to ${names} how the last sitting took it, and note the stance.`,
        ),
      several: {
        title: (w) => `Where ${w.count} of those we have talked to stand is unknown: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `Ask each straight out what they like about it and what worries them: ${names}.`,
            ({ names }) => `Ask whoever presents to ${names} how the last sitting took it, and note the stance.`,
          ),
      },
      silence:
        'The stance of this person is recorded. Silent about discipline inspection and a tender agency, who are never asked.',
    },
    'zh-CN': {
      name: '谈过了，态度不明',
      finds: '审批人，或影响力很强的关键意见人，已经接触过，态度却还不清楚。',
      title: (w) =>
        w.bodies() ? `跟${w.people}的汇报人谈过了，却不知道会上是什么态度` : `跟${w.people}谈过了，却不知道是什么态度`,
      why: (w) =>
        w.facts.approver
          ? '这一关要由对方来批。没有亲口说过同意，就不能算同意。'
          : '对方说话有人听。万一是反对的，等我们知道就晚了。',
      todo: (w) =>
        w.approach(
          ({ names }) => `当面问${names}：赞成的理由是什么，顾虑又是什么，然后把态度记下来。`,
          ({ names }) => `问${names}的汇报人：上次会上是什么意见，然后把态度记下来。`,
        ),
      several: {
        title: (w) => `谈过了，却还不知道态度：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) => `当面问${names}：赞成的理由是什么，顾虑又是什么，逐个记下来。`,
            ({ names }) => `问${names}的汇报人：上次会上是什么意见，然后把态度记下来。`,
          ),
      },
      silence: '这个人的态度已经记录。纪检和招标代理的人不提示：本来就不该去问。',
    },
  },
};
