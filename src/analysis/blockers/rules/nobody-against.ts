/** Finds a map on which everybody is content, which hardly ever is so; must never count an unknown stance. */
import { isAgainst } from '../../../facts/mapFacts.ts';
import type { BlockerRule } from '../blockerRule.ts';

interface Content {
  readonly known: number;
}

export const nobodyAgainst: BlockerRule<Content> = {
  id: 'nobody-against',
  group: 'chain',
  find: ({ placed }) => {
    const known = placed.filter((person) => person.stance !== 'unknown');
    if (known.length < 5 || known.some(isAgainst)) return [];
    return [{ subject: '', severity: 'note', whole: true, facts: { known: known.length } }];
  },
  fix: (_, { placed }) => {
    // Whoever is against is most likely among those who have not said where they stand, next among the undecided.
    const silent = placed.filter(({ stance }) => stance === 'unknown');
    const undecided = placed.filter(({ stance }) => stance === 'neutral');
    const [asked = placed] = [silent, undecided].filter((people) => people.length > 0);
    return { do: 'win-over', people: asked.map(({ id }) => id) };
  },
  example: { facts: { known: 6 } },
  words: {
    en: {
      name: 'Nobody is against it',
      finds: 'The stance of five or more people is known, and none of them is against.',
      title: (w) => `${w.facts.known} stances, and not one against`,
      why: () =>
        'Almost every purchase takes something away from somebody. If nobody objects here, we have probably not heard them yet.',
      todo: (w) => w.ask('Ask who would rather keep things as they are, and who wanted another supplier.'),
      silence: 'Somebody on the sheet is against, or fewer than five stances are known.',
    },
    'zh-CN': {
      name: '没有一个人反对',
      finds: '已经知道五个或更多人的态度，却没有一个不赞成。',
      title: (w) => `知道 ${w.facts.known} 个人的态度，没有一个不赞成`,
      why: () => '几乎每次采购都会动到某个人的东西。看不到反对的人，多半是还没听到。',
      todo: (w) => w.ask('问一问：谁更愿意维持现状？谁本来想选别家？'),
      silence: '图上有人不赞成，或者已知的态度不到五个。',
    },
  },
};
