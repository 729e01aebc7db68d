/** Finds steps that ask for a supporting team which we do not have; must never speak before our side is recorded. */
import type { StepId } from '../../../model/ids.ts';
import type { BlockerRule } from '../blockerRule.ts';
import { type MissingRequirement, missingRequirements, thingsMissing } from '../missingRequirements.ts';

export const supportMissing: BlockerRule<MissingRequirement> = {
  id: 'support-missing',
  group: 'our-side',
  find: (facts, flow) => missingRequirements(facts, flow, 'team'),
  fix: (found) => ({ do: 'edit-our-side', asks: [found.facts.key] }),
  example: { steps: 1, facts: { step: '1' as StepId, key: 'team:presales', approvers: [] } },
  words: {
    en: {
      name: 'A supporting team we lack',
      finds: 'Items of a step ask for a supporting team that our side does not have.',
      title: (w) => `${w.steps} asks for support from ${w.requirement(w.facts.key)}, and there is none`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `${w.names(w.facts.approvers)} must approve, and will ask what the seller alone cannot answer.`
          : 'The seller alone has to do what elsewhere a whole team does, and the step drags on.',
      todo: () =>
        'Agree with the team’s head on hours for this customer, or find them outside; then record it on our side.',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `Support from ${things} is asked for in ${w.facts.length} steps, and there is none: ${w.steps}`
            : `We lack ${thingsMissing(w.facts).length} supporting teams: ${things}`;
        },
      },
      silence:
        'Our side has the team, at least partly, or nothing in the step asks for it. Silent until our side is recorded.',
    },
    'zh-CN': {
      name: '缺协同支持团队',
      finds: '环节里有事项需要一支我方没有的协同支持团队。',
      title: (w) => `${w.steps}需要「${w.requirement(w.facts.key)}」支持，我们没有`,
      why: (w) =>
        w.facts.approvers.length > 0
          ? `${w.names(w.facts.approvers)}要审批，问到的事情，销售一个人答不上来。`
          : '本该一个团队做的事，全压在销售一个人身上，这个环节就会一直拖。',
      todo: () => '跟该团队的负责人谈好给这个客户多少时间，或者到外面找，然后在「我方」里记上。',
      several: {
        title: (w) => {
          const things = w.few(thingsMissing(w.facts).map(w.requirement));
          return thingsMissing(w.facts).length === 1
            ? `${w.facts.length} 个环节需要「${things}」支持，我们没有：${w.steps}`
            : `我们缺这些团队的支持：${things}`;
        },
      },
      silence: '我方有（哪怕只是部分有）这支团队，或环节里不再需要它。没有登记我方人员之前，不提示。',
    },
  },
};
