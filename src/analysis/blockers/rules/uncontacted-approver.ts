/** Finds an approver to whom nobody has talked; must never ask for a contact in a quiet period. */
import { isPubliclyAwarded } from '../../../facts/tender.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Uncontacted {
  readonly identified: boolean;
  /** A public award is out: nobody is asked for an introduction any more. */
  readonly awarded: boolean;
}

export const uncontactedApprover: BlockerRule<Uncontacted> = {
  id: 'uncontacted-approver',
  group: 'not-talked-to',
  find: ({ map, today, approvers, isContacted, inQuiet, level }) => {
    const awarded = isPubliclyAwarded(map.fields, today);
    return approvers
      .filter((person) => !isContacted(person.id) && !inQuiet(person.id))
      .map((person) => ({
        subject: person.id,
        severity: 'stop',
        people: [person.id],
        facts: { identified: level(person.id) === 'identified', awarded },
      }));
  },
  fix: (found) => ({ do: 'record-contact', people: found.people ?? [], topic: null }),
  example: { people: 1, facts: { identified: false, awarded: false } },
  words: {
    en: {
      name: 'An approver nobody talked to',
      finds: 'An approver who was not contacted and is not in a quiet period.',
      title: (w) =>
        w.bodies()
          ? `${w.people} must approve, and nobody has talked to whoever prepares it there`
          : `${w.people} must approve, and nobody has talked to them`,
      why: (w) =>
        w.facts.identified
          ? 'We know who it is, and that is all. Whoever approves without having heard us decides by hearsay or by price.'
          : 'Whoever approves without having heard us decides by hearsay or by price.',
      todo: (w) =>
        w.approach(
          ({ names }) =>
            w.facts.awarded
              ? `Ask the contact named in the award notice what ${names} will need from us for contract and delivery. No introduction by others.`
              : `Find a way to ${names}: somebody there who is for us, or a colleague of ours of the same trade. Prepare what matters to them.`,
          ({ names }) =>
            `Ask who prepares the papers for ${names} and who presents them, when its agenda closes and what it reads.`,
        ),
      several: {
        title: (w) => `Nobody has talked to ${w.count} who must approve: ${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) =>
              w.facts[0]?.awarded
                ? `Ask the contact named in the award notice what ${names} will need from us for contract and delivery. No introduction by others.`
                : `Find a way to ${names}: somebody there who is for us, or a colleague of ours of the same trade. Prepare what matters to each.`,
            ({ names }) =>
              `Ask who prepares the papers for ${names} and who presents them, when the agenda closes and what is read.`,
          ),
      },
      silence: 'The approver was contacted, or is in a quiet period.',
    },
    'zh-CN': {
      name: '审批人还没谈过',
      finds: '有审批人没有接触过，而且不在禁止接触期。',
      title: (w) => (w.bodies() ? `${w.people}要审批，还没有跟准备材料的人谈过` : `${w.people}要审批，还没有人去谈过`),
      why: (w) =>
        w.facts.identified
          ? '只知道是谁，别的一概不知。没听过我们讲的人来批，只能凭传言或者凭价格。'
          : '没听过我们讲的人来批，只能凭传言或者凭价格。',
      todo: (w) =>
        w.approach(
          ({ names }) =>
            w.facts.awarded
              ? `问中标通知书上的联系人：签约和交付要向${names}提供什么；不托人引荐。`
              : `设法见到${names}：请支持我们的人引荐，没有就由我方对口的同事去约；见面前先准备好对方看重的内容。`,
          ({ names }) => `问清楚${names}的材料由谁准备、谁汇报、什么时候截止、看哪些内容。`,
        ),
      several: {
        title: (w) => `这些审批人还没有人去谈过：${w.people}`,
        todo: (w) =>
          w.approach(
            ({ names }) =>
              w.facts[0]?.awarded
                ? `问中标通知书上的联系人：签约和交付要向${names}提供什么；不托人引荐。`
                : `设法逐个见到${names}：请支持我们的人引荐，没有就由我方对口的同事去约；见面前先准备好各自看重的内容。`,
            ({ names }) => `问清楚${names}的材料由谁准备、谁汇报、什么时候截止、看哪些内容。`,
          ),
      },
      silence: '已经接触过这位审批人，或者这位审批人处于禁止接触期。',
    },
  },
};
