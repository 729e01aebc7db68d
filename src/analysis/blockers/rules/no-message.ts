/** Finds people for whom we have nothing to say that answers what they care about; must never make up a concern. */
import { isNeverApproached } from '../../../facts/mapFacts.ts';
import type { ConcernId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface NoMessage {
  /** Concerns without a message; none where there is no concern at all. */
  readonly open: readonly ConcernId[];
}

export const noMessage: BlockerRule<NoMessage> = {
  id: 'no-message',
  group: 'not-talked-to',
  find: ({ placed, index, isContacted }) =>
    placed.flatMap((person) => {
      if (isNeverApproached(person)) return [];
      const { id } = person;
      const concerns = index.concernsOfPerson(id).filter((concern) => concern.text.trim() !== '');
      const open = concerns.filter((concern) => concern.message.trim() === '').map((concern) => concern.id);
      const noneKnown = concerns.length === 0 && isContacted(id);
      return open.length > 0 || noneKnown ? [{ subject: id, severity: 'slow', people: [id], facts: { open } }] : [];
    }),
  fix: (found) =>
    found.people?.[0] ? { do: 'answer-concerns', person: found.people[0], concerns: found.facts.open } : null,
  example: { people: 1, facts: { open: ['1' as ConcernId, '2' as ConcernId] } },
  words: {
    en: {
      name: 'A concern unknown or unanswered',
      finds: 'Somebody was contacted and no concern of theirs is recorded, or a concern has no message in answer.',
      title: (w) =>
        w.facts.open.length === 0
          ? w.bodies()
            ? `We talked to whoever presents to ${w.people} and do not know what is asked there`
            : `We talked to ${w.people} and do not know what matters to them`
          : `${w.people} has ${byCount(w.facts.open.length, 'a concern', `${w.facts.open.length} concerns`)} that we have not answered`,
      why: (w) =>
        w.facts.open.length === 0
          ? 'Without it we tell everybody the same, and nobody hears what concerns them.'
          : 'A question left open is answered by somebody else, and hardly in our favour.',
      todo: (w) =>
        w.facts.open.length === 0
          ? w.approach(
              ({ names }) => `Ask ${names} what they want to know or are afraid of, and write down our answer.`,
              ({ names }) => `Ask whoever presents to ${names} what is asked there, and write down our answer.`,
            )
          : `Write down what we tell ${w.people} in answer, in their words and not in ours.`,
      several: {
        title: (w) => `We have no answer yet to what matters to ${w.people}`,
        todo: () =>
          'Learn what each wants to know or is afraid of, and write down our answer, in their words and not in ours.',
      },
      silence:
        'Each concern of this person has a message, and once contacted they have at least one. Silent about discipline inspection and a tender agency, who are told nothing.',
    },
    'zh-CN': {
      name: '没有针对性的沟通内容',
      finds: '接触过的人没有记录关注点，或者有关注点却没有对应的沟通内容。',
      title: (w) =>
        w.facts.open.length === 0
          ? w.bodies()
            ? `跟${w.people}的汇报人谈过了，却不知道会上关心什么`
            : `跟${w.people}谈过了，却不知道对方关心什么`
          : `${w.people}有 ${w.facts.open.length} 个关注点，我们还没答复`,
      why: (w) =>
        w.facts.open.length === 0
          ? '不知道这一点，我们就只会对谁都讲同一套，谁也听不到跟自己有关的。'
          : '我们不答，自然有别人来答，而且多半不会替我们说好话。',
      todo: (w) =>
        w.facts.open.length === 0
          ? w.approach(
              ({ names }) => `去问${names}想了解什么、担心什么，再写下我们怎么回答。`,
              ({ names }) => `问${names}的汇报人：会上会问什么，再写下我们怎么回答。`,
            )
          : `把要对${w.people}说的话写下来，讲对方关心的，不讲我们想说的。`,
      several: {
        title: (w) => `还没有针对性的内容可讲给：${w.people}`,
        todo: () => '弄清楚各自想了解什么、担心什么，再写下怎么回答，讲对方关心的，不讲我们想说的。',
      },
      silence:
        '这个人的每个关注点都有对应的沟通内容；接触过的人至少有一个关注点。纪检和招标代理的人不提示：本来就不该去沟通。',
    },
  },
};
