/** Finds that nobody who would know was asked about the budget; must never ask for it while nobody may be approached. */

import type { MapFacts } from '../../../facts/mapFacts.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { preferring } from '../preferring.ts';

export const budgetNotDiscussed: BlockerRule = {
  id: 'budget-not-discussed',
  group: 'not-talked-to',
  find: (facts) => {
    const { map, index, keyAccount, mapInQuiet } = facts;
    const due = map.fields.amount !== null || index.steps.some((step) => step.kind === 'budget');
    if (!keyAccount || !due || mapInQuiet || map.fields.budgetPublished === true) return [];
    if (facts.talkedOf('budget', new Set(whoWouldKnow(facts)))) return [];
    return [{ subject: '', severity: 'stop', whole: true, facts: {} }];
  },
  fix: (_, facts) => {
    const open = whoWouldKnow(facts).filter((person) => facts.isPlaced(person) && !facts.inQuiet(person));
    const people = preferring(facts.isContacted, open);
    return people.length > 0
      ? { do: 'record-contact', people, oneOf: true, topic: 'budget' }
      : { do: 'edit-map', field: 'budgetPublished' };
  },
  example: { facts: {} },
  words: {
    en: {
      name: 'The budget was not discussed',
      finds:
        'A key account, with an amount or a budget step; the budget was not published, and nobody who starts it, approves it or sits in finance was asked about it.',
      title: () => 'Nobody has talked about the budget',
      why: () =>
        'An order that everybody wants still fails when there is no money set aside for it, and that comes out right before signing.',
      todo: (w) =>
        w.ask(
          'Ask somebody in finance, or whoever starts or approves it, which budget this comes from and when it is decided.',
        ),
      silence:
        'A contact with an initiator, an approver or somebody in finance had the topic budget, or the budget was published. Silent too while nobody may be approached.',
    },
    'zh-CN': {
      name: '没谈过预算',
      finds: '重点客户，已有金额或预算环节，预算没有公开，而我们没有跟发起人、审批人或财务的人谈过预算。',
      title: () => '还没有人谈过预算',
      why: () => '人人都想要的单，也会因为没有预算而黄掉，而且总是到签约前才知道。',
      todo: (w) => w.ask('找财务的人，或者发起人、审批人，问清楚走哪笔预算、什么时候定。'),
      silence: '与发起人、审批人或财务的接触里谈过预算，或者预算已经公开。整个项目处于禁止接触期时，也不提示。',
    },
  },
};

/** Finance first: they know it best. */
function whoWouldKnow(facts: MapFacts): readonly PersonId[] {
  const people = [...facts.peopleIn(['finance']), ...facts.initiators, ...facts.approvers];
  return [...new Set(people.map((person) => person.id))];
}
