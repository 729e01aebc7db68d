/** Finds that everything hangs on one contact; must never ask for more while nobody may be approached. */
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { preferring } from '../preferring.ts';

interface SingleThread {
  readonly only: PersonId;
  readonly others: number;
  readonly priced: boolean;
}

export const singleThread: BlockerRule<SingleThread> = {
  id: 'single-thread',
  group: 'only-the-kp',
  neverMilder: true,
  find: ({ keyAccount, mapInQuiet, placed, isContacted, talkedOf }) => {
    const [only, ...more] = placed.filter((person) => isContacted(person.id));
    if (!keyAccount || mapInQuiet || placed.length < 3 || !only || more.length > 0) return [];
    const priced = talkedOf('price');
    return [
      {
        subject: '',
        severity: priced ? 'stop' : 'slow',
        people: [only.id],
        facts: { only: only.id, others: placed.length - 1, priced },
      },
    ];
  },
  fix: (_, { placed, isContacted, inQuiet, isApprover }) => {
    const open = placed.map(({ id }) => id).filter((person) => !isContacted(person) && !inQuiet(person));
    const people = preferring(isApprover, open);
    return people.length > 0 ? { do: 'record-contact', people, oneOf: true, topic: null } : null;
  },
  example: { people: 1, facts: { only: '1' as PersonId, others: 5, priced: true } },
  words: {
    en: {
      name: 'Only one person contacted',
      finds: 'A key account in which three or more people have a part, and exactly one of them was contacted.',
      title: (w) => `Everything hangs on ${w.people}`,
      why: (w) =>
        w.facts.priced
          ? `${w.facts.others} others have a part in it, a price is already out, and what they hear of us they hear at second hand.`
          : `${w.facts.others} others have a part in it and hear of us at second hand. One change of post, and we know nobody there.`,
      todo: (w) =>
        w.mayAsk(w.facts.only)
          ? w.approach(
              ({ names }) => `Ask ${names} to bring you together with one more, best with somebody who must approve.`,
              () => '',
            )
          : w.ask('Look for a second way in that does not lead through them, best to somebody who must approve.'),
      silence: 'A second person with a part in it was contacted. Silent too while nobody may be approached.',
    },
    'zh-CN': {
      name: '只有一个联系人',
      finds: '重点客户，有三个或更多的人参与，其中只有一个接触过。',
      title: (w) => `全部希望都押在${w.people}一个人身上`,
      why: (w) =>
        w.facts.priced
          ? `另外还有 ${w.facts.others} 个人参与，价格已经报出去了，他们听到的却都是转述。`
          : `另外还有 ${w.facts.others} 个人参与，他们听到的都是转述。这个人一调岗，我们在那边就谁也不认识了。`,
      todo: (w) =>
        w.mayAsk(w.facts.only)
          ? w.approach(
              ({ names }) => `请${names}再引荐一位，最好是要审批的人。`,
              () => '',
            )
          : w.ask('另找一条不经过对方的路，最好直接找到要审批的人。'),
      silence: '已经接触了第二个参与的人。整个项目处于禁止接触期时，也不提示。',
    },
  },
};
