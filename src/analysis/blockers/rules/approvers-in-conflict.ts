/** Finds people who count and are at odds with each other before we have met both; must never ask for a meeting in a quiet period. */
import type { PersonId } from '../../../model/ids.ts';
import { isRecorded } from '../../../model/ourSide.ts';
import { compareText } from '../../../shared/compare.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { byCount } from '../phrase.ts';

interface AtOdds {
  readonly unmet: readonly PersonId[];
  readonly unowned: readonly PersonId[];
}

export const approversInConflict: BlockerRule<AtOdds> = {
  id: 'approvers-in-conflict',
  group: 'chain',
  find: ({ index, approvers, opinionHolders, ours, isMet, isOwned, inQuiet }) => {
    const counting = new Set([...approvers, ...opinionHolders].map((person) => person.id));
    const pairs = new Map<string, readonly [PersonId, PersonId]>();
    for (const { kind, from, to } of index.relations) {
      if (kind !== 'conflict' || from === to || !counting.has(from) || !counting.has(to)) continue;
      const pair = compareText(from, to) < 0 ? ([from, to] as const) : ([to, from] as const);
      pairs.set(pair.join('+'), pair);
    }
    return [...pairs.keys()].sort(compareText).flatMap((subject) => {
      const pair = pairs.get(subject) ?? [];
      const unmet = pair.filter((person) => !isMet(person));
      const unowned = isRecorded(ours) ? pair.filter((person) => !isOwned(person)) : [];
      if ((unmet.length === 0 && unowned.length === 0) || unmet.some(inQuiet)) return [];
      return [{ subject, severity: 'slow', people: pair, facts: { unmet, unowned } }];
    });
  },
  fix: ({ facts: { unmet, unowned } }) => {
    const [first] = unmet;
    if (first && unowned.length > 0) return { do: 'edit-person', person: first, field: 'several' };
    return first ? { do: 'meet', people: unmet } : { do: 'assign-owner', people: unowned };
  },
  example: { people: 2, facts: { unmet: ['1' as PersonId], unowned: [] } },
  words: {
    en: {
      name: 'Two who count are at odds',
      finds:
        'Two people in conflict, each an approver or an opinion holder, whom we have not both met, or for whom nobody of ours is responsible.',
      title: (w) => `${w.people} are at odds with each other`,
      why: () => 'Whoever of the two takes us for the other’s choice will be against it for that reason alone.',
      todo: (w) =>
        [
          w.facts.unmet.length > 0
            ? w.approach(
                ({ names, count }) =>
                  `Meet ${names} in person, ${byCount(count, 'apart from the other', 'one at a time')}.`,
                ({ names, count }) =>
                  `Have it presented to ${names}, ${byCount(count, 'apart from the other', 'one at a time')}.`,
                w.facts.unmet,
              )
            : '',
          w.facts.unowned.length > 0 ? `Make somebody of ours responsible for ${w.names(w.facts.unowned)}.` : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      several: {
        title: (w) => `${w.facts.length} pairs who count are at odds with each other: ${w.people}`,
      },
      silence:
        'Both were met and, once our side is recorded, both have somebody of ours. Silent too while one of the two who was not met is in a quiet period.',
    },
    'zh-CN': {
      name: '两位要紧的人有矛盾',
      finds: '两个有矛盾的人都是审批人或关键意见人，我们却没有都见过面，或者没有都安排我方负责人。',
      title: (w) => `${w.people}之间有矛盾`,
      why: () => '谁要是觉得我们是对方选的，单凭这一点就会反对。',
      todo: (w) =>
        [
          w.facts.unmet.length > 0
            ? w.approach(
                ({ names, count }) => `${count > 1 ? '分头' : '单独'}去见${names}。`,
                ({ names, count }) => `请汇报人${count > 1 ? '分头' : '单独'}向${names}汇报。`,
                w.facts.unmet,
              )
            : '',
          w.facts.unowned.length > 0 ? `给${w.names(w.facts.unowned)}安排我方负责人。` : '',
        ].join(''),
      several: {
        title: (w) => `要紧的人之间有 ${w.facts.length} 处矛盾：${w.people}`,
      },
      silence: '两个人都见过面；如果已经登记我方人员，还要都有我方负责人。没见过的那位处于禁止接触期时，也不提示。',
    },
  },
};
