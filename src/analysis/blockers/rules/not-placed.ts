/** Finds people who stand on the sheet without any part in the purchase; must never be the reason for another finding. */
import type { BlockerRule } from '../blockerRule.ts';

export const notPlaced: BlockerRule = {
  id: 'not-placed',
  group: 'chain',
  find: ({ index, isPlaced }) =>
    index.people
      .filter((person) => !isPlaced(person.id))
      .map((person) => ({ subject: person.id, severity: 'note', people: [person.id], facts: {} })),
  fix: (found) => (found.people?.[0] ? { do: 'edit-person', person: found.people[0], field: 'seats' } : null),
  example: { people: 1, facts: {} },
  words: {
    en: {
      name: 'Somebody without a part',
      finds:
        'Somebody on the sheet holds no seat, sways nobody and is swayed by nobody, guards nobody and is not the key person.',
      title: (w) => `${w.people} has no part in this purchase yet`,
      why: () => 'Until we know what somebody does here, nothing can be said about what they need to hear.',
      todo: (w) => `Give ${w.people} a seat in a step, or draw whom they sway; or take the card off the sheet.`,
      several: {
        title: (w) => `${w.count} people have no part in this purchase yet: ${w.people}`,
        todo: () => 'Give each a seat in a step, or draw whom they sway; or take the cards off the sheet.',
      },
      silence:
        'The person has a seat, an influence line at either end, guards somebody, sways an approver or is marked as key person.',
    },
    'zh-CN': {
      name: '还没有位置的人',
      finds: '图上有人没有席位，不影响谁也不受谁影响，不是谁的把关人，也不是关键决策人。',
      title: (w) => `${w.people}在这次采购里还没有位置`,
      why: () => '不知道这个人在这里管什么，也就说不出该跟这个人讲什么。',
      todo: (w) => `把${w.people}放进某个环节，或画出影响了谁；如果无关，就从图上拿掉。`,
      several: {
        title: (w) => `在这次采购里还没有位置：${w.people}`,
        todo: () => '逐个放进环节，或画出影响了谁；如果无关，就从图上拿掉。',
      },
      silence: '这个人有了席位或影响线，或是谁的把关人，或能影响到审批人，或被标为关键决策人。',
    },
  },
};
