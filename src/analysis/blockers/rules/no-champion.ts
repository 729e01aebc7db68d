/** Finds that nobody we have met fights for it; must never count somebody who has no part in the purchase. */

import { isAgainst, isFor } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { Person } from '../../../model/records.ts';
import { WEIGHTS } from '../../../model/words.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface NoChampion {
  /** Not met; none where nobody is one. */
  readonly champions: readonly PersonId[];
}

export const noChampion: BlockerRule<NoChampion> = {
  id: 'no-champion',
  group: 'chain',
  find: ({ placed, isMet }) => {
    const champions = placed.filter((person) => person.stance === 'champion');
    if (placed.length < 5 || champions.some((person) => isMet(person.id))) return [];
    return [{ subject: '', severity: 'slow', whole: true, facts: { champions: champions.map(({ id }) => id) } }];
  },
  fix: (_, { placed, isMet }) => {
    const champion = placed.find((person) => person.stance === 'champion');
    if (champion) return { do: 'meet', people: [champion.id] };
    // Whoever is for us already is the first in whom to look for one.
    const inFavour = placed.filter(isFor);
    const next = inFavour.find((person) => isMet(person.id)) ?? inFavour[0] ?? mostToWin(placed);
    return next ? { do: 'edit-person', person: next.id, field: 'several' } : null;
  },
  example: { facts: { champions: [] } },
  words: {
    en: {
      name: 'No champion',
      finds: 'Five or more people have a part in it, and none of them is a champion whom we have met.',
      title: (w) => (w.facts.champions.length > 0 ? 'We have not met the champion' : 'Nobody there fights for it'),
      why: () => 'Most of the sale happens in rooms we are not in. Somebody has to speak for it there.',
      todo: (w) =>
        w.facts.champions.length > 0
          ? w.approach(
              ({ names }) => `Meet ${names} in person, and ask what it takes to speak for it.`,
              ({ names }) => `Have it presented to ${names}, and give whoever presents there figures and examples.`,
              w.facts.champions,
            )
          : w.ask(
              'Look among those who gain most for somebody who would argue for it, and help them with figures and examples.',
            ),
      silence: 'A champion was met, or fewer than five people have a part in it.',
    },
    'zh-CN': {
      name: '没有力挺的人',
      finds: '有五个或更多的人参与，其中却没有一个我们见过面的力挺者。',
      title: (w) => (w.facts.champions.length > 0 ? '力挺我们的人，还没见过面' : '客户内部还没有人力挺这件事'),
      why: () => '大部分决定是在我们不在场的会议上做的，总要有人在里面替它说话。',
      todo: (w) =>
        w.facts.champions.length > 0
          ? w.approach(
              ({ names }) => `去见${names}，问问要有什么材料，才好替这件事说话。`,
              ({ names }) => `请汇报人向${names}汇报，并把数字和案例交给汇报人。`,
              w.facts.champions,
            )
          : w.ask('从得益最多的人里，找出愿意替它说话的，给他们数字和案例。'),
      silence: '已经见过一位力挺的人，或者参与的人不到五个。',
    },
  },
};

/** Whoever counts most, among those not against us while there are any. */
function mostToWin(placed: readonly Person[]): Person | undefined {
  const open = placed.filter((person) => !isAgainst(person));
  const weightOf = ({ weight }: Person) => WEIGHTS.indexOf(weight);
  return [...(open.length > 0 ? open : placed)].sort((a, b) => weightOf(b) - weightOf(a))[0];
}
