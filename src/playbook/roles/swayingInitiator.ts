/** What it adds that an initiator sways an approver further on; must never take the approver’s yes for given. */
import type { PlaybookEntry } from '../playbook.ts';

export const swayingInitiatorEntries: readonly PlaybookEntry[] = [
  {
    id: 'initiator.opinion-holder.three-questions',
    lane: 'action',
    when: { parts: ['opinion-holder'], initiates: true },
    rank: 62,
    topic: 'rehearse',
    words: {
      en: 'Write down with {who} the three questions that {swayed} will ask',
      'zh-CN': '与{who}写下{swayed}会问的三个问题',
    },
  },
  {
    id: 'initiator.opinion-holder.last-answer',
    lane: 'information',
    when: { parts: ['opinion-holder'], initiates: true },
    rank: 55,
    words: {
      en: 'Learn: how {swayed} answered the last request of {who}',
      'zh-CN': '了解：{who}上一次提请求，{swayed}是怎么答的',
    },
  },
];
